import { PortError, type PortErrorCode } from "../../app/workbook-port";

const REFUSALS: readonly PortErrorCode[] = ["host-failed", "not-allowed", "payload-too-large"];

/** Whether Excel refused what was asked for, so that asking for less may help. */
export function isRefusal(error: unknown): boolean {
  return error instanceof PortError && REFUSALS.includes(error.code);
}
