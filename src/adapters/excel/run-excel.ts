import { translateHostError } from "./translate-host-error";

/** Whether Excel can show all syncs of a batch as one entry of its undo list. */
export function canMergeUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

export interface RunExcelOptions {
  /** Only where {@link canMergeUndo}. */
  readonly mergesUndo?: boolean;
}

/**
 * Runs one batch in Excel and translates what Excel refuses.
 *
 * Waits while a person types into a cell, where Excel can wait.
 *
 * @throws PortError where Excel refuses
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { mergesUndo = false }: RunExcelOptions = {},
): Promise<T> {
  try {
    const options = { delayForCellEdit: true };
    return await Excel.run(
      mergesUndo && canMergeUndo() ? { ...options, mergeUndoGroup: true } : options,
      batch,
    );
  } catch (error) {
    throw translateHostError(error);
  }
}
