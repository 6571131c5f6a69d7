/** A file that leaves the pane. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Its media type. */
  readonly type: string;
}

/** Hands a file to the user. Rejects where the host lets no file out. */
export type SaveFile = (file: ExportedFile) => Promise<void>;

/** How long a browser may take to begin the download before its address is given back. */
const GRACE_IN_MILLISECONDS = 10_000;

/** Lets the browser download a file, which in Excel is the user's own browser or the one inside Office. */
export const downloadFile: SaveFile = ({ name, content, type }) => {
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
};
