import type { Grid } from "./grid";

/** Whether some of these rows lie between two rows. */
export function hasRowBetween(rows: ReadonlySet<number>, top: number, bottom: number): boolean {
  for (const row of rows) if (top <= row && row <= bottom) return true;
  return false;
}

/** Rows with those that merged cells tie to them, and those that further merged cells tie to these. */
export function withTiedRows(rows: Iterable<number>, { sheet, used }: Grid): ReadonlySet<number> {
  const tied = new Set(rows);
  const lowest = used?.bottom ?? 0;
  let open = sheet.merges.filter(({ top, bottom }) => top < bottom);
  for (let size = -1; size < tied.size;) {
    size = tied.size;
    open = open.filter(({ top, bottom }) => {
      if (!hasRowBetween(tied, top, bottom)) return true;
      for (let row = top; row <= Math.min(bottom, lowest); row += 1) tied.add(row);
      return false;
    });
  }
  return tied;
}
