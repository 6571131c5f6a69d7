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
  /** Filled cells from top to bottom; those that a merge covers are not repeated. */
  readonly cells: readonly Cell[];
  /** How many of them hold a number. */
  readonly numbers: number;
  /** How many of them hold a formula. */
  readonly formulas: number;
}

/** The rows of each sheet in which measures and indicators stand. */
function dataRows(plan: Plan): ReadonlyMap<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  const add = (sheet: string, row: number): void => {
    const known = rows.get(sheet);
    if (known === undefined) rows.set(sheet, new Set([row]));
    else known.add(row);
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

interface CountedCells {
  readonly cells: Cell[];
  numbers: number;
  formulas: number;
}

/** The cells of some rows, by their columns. */
function cellsByColumn(grid: Grid, rows: readonly number[]): ReadonlyMap<number, CountedCells> {
  const columns = new Map<number, CountedCells>();
  for (const row of rows) {
    for (const cell of grid.cellsOfRow(row)) {
      let column = columns.get(cell.column);
      if (column === undefined) columns.set(cell.column, (column = { cells: [], numbers: 0, formulas: 0 }));
      column.cells.push(cell);
      if (typeof cell.value === "number") column.numbers += 1;
      if (cell.formula !== undefined) column.formulas += 1;
    }
  }
  return columns;
}

/** The columns of all tables; costs as much as their cells. */
export function readDataColumns(plan: Plan, grids: readonly Grid[]): readonly DataColumn[] {
  const rowsOf = dataRows(plan);
  return grids.flatMap((grid): readonly DataColumn[] => {
    const rows = [...(rowsOf.get(grid.sheet.name) ?? [])].sort((a, b) => a - b);
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
    return [...cellsByColumn(grid, rows)]
      .sort(([a], [b]) => a - b)
      .map(([column, counted]) => ({
        grid,
        column,
        field: fieldOf.get(column) ?? null,
        heading: headingOver(grid, column, Math.min(firstRow, below)),
        ...counted,
      }));
  });
}
