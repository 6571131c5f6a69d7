import type { FindingData } from "./finding";

/** Data that change while the fault stays the same: they count days, or places that share a cause. */
const PASSING: ReadonlySet<string> = new Set(["asOf", "daysLate", "count"]);

/* FNV-1a with two starting values: 64 bits without arithmetic beyond 32. Source: draft-eastlake-fnv. */
const PRIME = 0x0100_0193;
const STARTS = [0x811c_9dc5, 0x9dc5_811c] as const;

function hash(text: string, start: number): string {
  let state = start;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), PRIME);
  return (state >>> 0).toString(16).padStart(8, "0");
}

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
  const whole = JSON.stringify([rule, messageId, text.trim(), lasting]);
  return STARTS.map((start) => hash(whole, start)).join("");
}
