import { PortError } from "../../app/workbook-port";
import type { Edit, EditOutcome } from "../../core/sheet/edit";
import { createXlsx } from "./write/create-xlsx";
import { isSameFile, writeWholeFile } from "./write-file";

/** A file that is made from another, which is never written. */
export interface OutputFile {
  readonly path: string;
  readonly source: string;
}

async function refuseSource({ path, source }: OutputFile): Promise<void> {
  if (await isSameFile(source, path)) throw new PortError("host-failed", `${path} is the file that is read`);
}

/**
 * Writes a text file in UTF-8.
 *
 * @throws PortError `host-failed` where it is the source, or cannot be written
 */
export async function writeTextFile(file: OutputFile, text: string): Promise<void> {
  await refuseSource(file);
  await writeWholeFile(file.path, text);
}

/**
 * Makes a workbook of its own; nothing is written where an edit is rejected.
 *
 * @param edits on `BLANK_WORKBOOK`
 * @throws PortError `host-failed` where the file is the source, or cannot be written
 */
export async function createXlsxFile(file: OutputFile, edits: readonly Edit[]): Promise<EditOutcome> {
  await refuseSource(file);
  const { bytes, outcome } = createXlsx(edits);
  if (outcome.rejected.length === 0) await writeWholeFile(file.path, bytes);
  return outcome;
}
