import { hashText } from "../text/hash-text";
import type { FindingData } from "./finding";

/** Data that change while the fault stays the same: they count days, or places that share a cause. */
const PASSING: ReadonlySet<string> = new Set(["asOf", "daysLate", "count"]);

/**
 * A short text that tells what a finding says of which text, but not where: 16 hexadecimal digits.
 *
 * @example computeFingerprint(["status-variant", "variant", "〇", { mark: "○" }]) // "5b0d…"
 */
export function computeFingerprint([rule, messageId, text, data]: readonly [
  rule: string,
  messageId: string,
  text: string,
  data: FindingData,
]): string {
  const lasting = Object.entries(data)
    .filter(([key]) => !PASSING.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hashText(JSON.stringify([rule, messageId, text.trim(), lasting]));
}
