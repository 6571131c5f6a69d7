import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { PortError } from "../../app/workbook-port";

/** What went wrong with a file, for people. */
export function fileFailure(path: string, cause: unknown): PortError {
  const reason =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "unknown";
  const code = reason === "ENOENT" || reason === "ENOTDIR" ? "file-not-found" : "host-failed";
  return new PortError(code, `${path} (${reason})`, { cause });
}

/** Whether two paths lead to one file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    return (await realpath(a)) === (await realpath(b));
  } catch {
    // A file that is not there yet is no other file.
    return false;
  }
}

/**
 * Writes beside the target first and renames then: whoever opens the target sees all of it or none.
 *
 * @throws PortError where it cannot be written
 */
export async function writeWholeFile(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw fileFailure(path, cause);
  }
}
