import { PortError, type PortErrorCode } from "../../app/workbook-port";

const codes: Readonly<Record<string, PortErrorCode>> = {
  AccessDenied: "not-allowed",
  InvalidOperationInCellEditMode: "cell-editing",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
};

/**
 * Turns an error of office.js into one that a person can act on.
 *
 * @returns a PortError with the original as its cause; anything that office.js did not raise comes back as it is
 */
export function translateHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const location = error.debugInfo.errorLocation;
  const where = location === undefined || location === "" ? "" : ` (${location})`;
  const code = codes[error.code] ?? "host-failed";
  return new PortError(code, `${error.code}${where}: ${error.message}`, { cause: error });
}
