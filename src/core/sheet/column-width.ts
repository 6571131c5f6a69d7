import type { SheetSnapshot } from "./snapshot";

/** The width that was chosen for a column, in characters; `null` where it has the standard one. */
export function widthOf(
  { columnWidths = [] }: Pick<SheetSnapshot, "columnWidths">,
  column: number,
): number | null {
  return columnWidths.find(({ first, last }) => first <= column && column <= last)?.width ?? null;
}
