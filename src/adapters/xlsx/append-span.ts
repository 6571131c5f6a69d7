import type { Span } from "../../core/sheet/snapshot";

/**
 * Adds a run of rows or columns to a list that grows from first to last, joining runs that touch.
 *
 * @returns whether the list grew.
 */
export function appendSpan(spans: Span[], first: number, last: number): boolean {
  const before = spans.at(-1);
  if (before !== undefined && first <= before.last + 1 && first >= before.first) {
    spans[spans.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    return false;
  }
  spans.push({ first, last });
  return true;
}
