import { PortError } from "../../app/workbook-port";

/** What Excel says where something is gone; the second on the web, whichever sheet it was (office-js issue 6964). */
const GONE: readonly string[] = ["ItemNotFound", "InvalidRequestContext"];

/**
 * Reads once more where something that was listed is gone when it is asked for: somebody has taken a sheet out, or a
 * table, between two syncs.
 */
export async function readAgainWhereASheetGoes<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isGone(error)) throw error;
    return read();
  }
}

function isGone(error: unknown): boolean {
  return (
    error instanceof PortError &&
    error.cause instanceof OfficeExtension.Error &&
    GONE.includes(error.cause.code)
  );
}
