import { PortError } from "../../app/workbook-port";

/** A `damaged-file` error with a short detail for the log. */
export function damaged(detail: string, cause?: unknown): PortError {
  return new PortError("damaged-file", detail, cause === undefined ? undefined : { cause });
}
