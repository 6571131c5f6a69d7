import type { FieldName } from "../../plan/plan";

/**
 * The column that a field was given first; `undefined` where it has none.
 *
 * @param chosen what the columns of a list have been found to hold so far, by column
 */
export function columnOf(chosen: ReadonlyMap<number, FieldName>, field: FieldName): number | undefined {
  for (const [column, told] of chosen) if (told === field) return column;
  return undefined;
}
