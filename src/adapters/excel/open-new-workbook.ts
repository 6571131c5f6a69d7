import { PortError } from "../../app/workbook-port";
import { translateHostError } from "./translate-host-error";

/** Bytes per call of `String.fromCharCode`, well below what engines take as arguments. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

/**
 * Opens a new, unsaved workbook in Excel.
 *
 * @param bytes of an .xlsx file
 * @throws PortError where this Excel opens none for an add-in
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new PortError("host-failed");
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw translateHostError(error);
  }
}
