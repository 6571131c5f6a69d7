import type { Edit } from "../core/sheet/edit";

/** A file that leaves the pane. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Its media type. */
  readonly type: string;
}

/** How a new workbook reached the user. */
export type WorkbookExit = "opened" | "downloaded";

/** The ways out of the pane; the composition root says how the host lets them. */
export interface Exporter {
  /** Hands a file to the user. Rejects where the host lets no file out. */
  saveFile(file: ExportedFile): Promise<void>;
  /**
   * Makes a workbook of edits on a blank one, and opens it beside the plan's, or downloads it where the host opens none.
   *
   * @param name with its extension
   */
  saveWorkbook(name: string, edits: readonly Edit[]): Promise<WorkbookExit>;
}

/** How long a browser may take to begin the download before its address is given back. */
const GRACE_IN_MILLISECONDS = 10_000;

/** Lets the browser download a file: the user's own, or the one inside Office. */
export function downloadFile({ name, content, type }: ExportedFile): Promise<void> {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, GRACE_IN_MILLISECONDS);
  return Promise.resolve();
}
