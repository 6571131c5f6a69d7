import { translateHostError } from "./translate-host-error";

/**
 * Runs one batch in Excel and translates what Excel refuses.
 *
 * Waits while a person types into a cell, where Excel can wait.
 *
 * @throws PortError where Excel refuses
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw translateHostError(error);
  }
}
