import type { FieldName, Plan } from "../plan/plan";
import type { Grid } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";

/** One column of a table, reduced to the rows of its measures or indicators. */
export interface DataColumn {
  readonly grid: Grid;
  readonly column: number;
  /** What the column is for, where that is known. */
  readonly field: FieldName | null;
  /** The text over the column; "" where there is none. */
  readonly heading: string;
  /**
   * Filled cells from top to bottom; those that a merge covers are not repeated. Gathered when they are asked for: what
   * is counted tells of most columns that there is nothing to look for.
   */
  readonly cells: readonly Cell[];
  /** How many cells are filled. */
  readonly filled: number;
  /** How many of them hold a number. */
  readonly numbers: number;
  /** How many of them hold a formula. */
  readonly formulas: number;
}

/** Numbers in ascending order, each once; rows of measures mostly come so. */
function inOrder(rows: readonly number[]): readonly number[] {
  const isInOrder = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? row));
  return isInOrder ? rows : [...new Set(rows)].sort((a, b) => a - b);
}

/** The rows of each sheet in which measures and indicators stand, as they are met. */
function dataRows(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const add = (sheet: string, row: number): void => {
    const known = rows.get(sheet);
    if (known === undefined) rows.set(sheet, [row]);
    else known.push(row);
  };
  const isTable = new Set(
    plan.sheets
      .filter(({ layout, role }) => layout === "list" || layout === "matrix" || role === "indicators")
      .map(({ name }) => name),
  );
  for (const { sources } of plan.measures) {
    for (const { sheet, at, lastRow } of sources) {
      if (!isTable.has(sheet)) continue;
      for (let row = at.row; row <= lastRow; row += 1) add(sheet, row);
    }
  }
  for (const { at } of plan.indicators) if (isTable.has(at.sheet)) add(at.sheet, at.row);
  return rows;
}

/** The lowest filled cell over a row. */
function headingOver(grid: Grid, column: number, below: number): string {
  const HIGHEST_HEADER = 6;
  for (let row = below - 1; row >= Math.max(0, below - HIGHEST_HEADER); row -= 1) {
    const text = grid.textAt(row, column).trim();
    if (text !== "") return text.replaceAll(/\s+/gu, "");
  }
  return "";
}

interface ColumnCounts {
  readonly column: number;
  filled: number;
  numbers: number;
  formulas: number;
}

/** What stands in each column of some rows, from left to right. */
function countByColumn(grid: Grid, rows: readonly number[]): readonly ColumnCounts[] {
  const columns: ColumnCounts[] = [];
  const { left = 0 } = grid.used ?? {};
  for (const row of rows) {
    for (const { column, value, formula } of grid.cellsOfRow(row)) {
      const counts = (columns[column - left] ??= { column, filled: 0, numbers: 0, formulas: 0 });
      counts.filled += 1;
      if (typeof value === "number") counts.numbers += 1;
      if (formula !== undefined) counts.formulas += 1;
    }
  }
  return Object.values(columns);
}

/** The columns of all tables; costs as much as their cells. */
export function readDataColumns(plan: Plan, grids: readonly Grid[]): readonly DataColumn[] {
  const rowsOf = dataRows(plan);
  return grids.flatMap((grid): readonly DataColumn[] => {
    const rows = inOrder(rowsOf.get(grid.sheet.name) ?? []);
    const [firstRow] = rows;
    if (firstRow === undefined) return [];
    const known = plan.sheets.find(({ name }) => name === grid.sheet.name);
    const fields = known?.columns ?? {};
    // Between the header and the first measure a heading of an area may stand.
    const below =
      known === undefined || known.headerRows.length === 0 ? firstRow : Math.max(...known.headerRows) + 1;
    const fieldOf = new Map(
      Object.entries(fields).map(([field, column]) => [column, field as FieldName] as const),
    );
    return countByColumn(grid, rows).map(({ column, ...counts }) => {
      let cells: readonly Cell[] | undefined;
      return {
        grid,
        column,
        field: fieldOf.get(column) ?? null,
        heading: headingOver(grid, column, Math.min(firstRow, below)),
        ...counts,
        get cells() {
          return (cells ??= rows.flatMap((row) => grid.cellAt(row, column) ?? []));
        },
      };
    });
  });
}
