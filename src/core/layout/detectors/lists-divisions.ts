import { cellText, type Grid } from "../../sheet/grid";

const DIVISION = /^\S{1,14}(?:課|室|局|部|署|所|センター|事務局|委員会)$/u;
const FEWEST_DIVISIONS = 3;
/** The rest are a title and headings. */
const MOST = 0.6;

/**
 * Whether a column of a sheet lists divisions and little else: the master list that dropdowns take theirs from.
 *
 * Only asked of sheets without measures, for a list of measures has a column of divisions too.
 */
export function listsDivisions(grid: Grid): boolean {
  const columns = new Map<number, { readonly divisions: Set<string>; filled: number }>();
  for (const row of grid.rows) {
    for (const cell of grid.cellsOfRow(row)) {
      const text = cellText(cell).trim();
      if (text === "") continue;
      const column = columns.get(cell.column) ?? { divisions: new Set<string>(), filled: 0 };
      if (DIVISION.test(text)) column.divisions.add(text);
      column.filled += 1;
      columns.set(cell.column, column);
    }
  }
  return [...columns.values()].some(
    ({ divisions, filled }) => divisions.size >= FEWEST_DIVISIONS && divisions.size >= filled * MOST,
  );
}
