import { matchAt } from "../mention";

const EXCLUDED =
  /\s*(?:(?:の[^、。\s()\d]{1,8}を|は|を|の)?\s*(?:除く|除き|除外|以外)|[はを]\s*(?:[^、。\n]{1,10}(?:ため|により)、?\s*)?(?:休[止み業館会刊講園校]|(?:実施|開催)(?:しない|せず|なし)|なし|行わ(?:ない|ず)))/y;

/** Whether the words behind a date take it out: 8月を除く, 今年度は実施なし. */
export function isExcludedAt(text: string, end: number): boolean {
  return matchAt(EXCLUDED, text, end) !== null;
}
