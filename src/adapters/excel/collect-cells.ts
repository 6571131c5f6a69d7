import type { Area, Cell, CellValue, Span } from "../../core/sheet/snapshot";
import { weighJson } from "./weigh-json";

/** Two-dimensional data of a range, as Excel gives it. */
export type Grid = readonly (readonly unknown[])[];

/** A blank cell with a number format. */
export type BlankFormat = Pick<Cell, "row" | "column"> & { readonly numberFormat: string };

/** The loaded data of a block of cells; what was not asked for is absent. */
export interface BlockData {
  readonly values: Grid;
  readonly numberFormats: Grid;
  readonly formulas: Grid | undefined;
  readonly valueTypes: Grid | undefined;
}

/**
 * Turns the data of a block into cells, the way a file holds them: blank cells and the format `General` are left out,
 * an error is told from a text that reads the same, and a formula is only what Excel computes.
 */
export function collectCells(area: Area, data: BlockData): Cell[] {
  const cells: Cell[] = [];
  for (const [y, values] of data.values.entries()) {
    for (const [x, raw] of values.entries()) {
      const formula = readFormula(data.formulas?.[y]?.[x], raw);
      if (raw === "" && formula === undefined) continue;
      const numberFormat = data.numberFormats[y]?.[x];
      cells.push({
        row: area.top + y,
        column: area.left + x,
        value: readValue(raw, data.valueTypes?.[y]?.[x]),
        ...(formula !== undefined && { formula }),
        ...(typeof numberFormat === "string" && numberFormat !== "General" && { numberFormat }),
      });
    }
  }
  return cells;
}

/** Number formats of the blank cells of a block, but for `General`. */
export function collectBlankFormats(area: Area, { values, numberFormats }: BlockData): BlankFormat[] {
  const blanks: BlankFormat[] = [];
  for (const [y, row] of values.entries()) {
    for (const [x, value] of row.entries()) {
      const numberFormat = numberFormats[y]?.[x];
      if (value !== "" || typeof numberFormat !== "string" || numberFormat === "General") continue;
      blanks.push({ row: area.top + y, column: area.left + x, numberFormat });
    }
  }
  return blanks;
}

/** A text that was typed with an apostrophe (`'=A1`) is given as both value and formula: it is no formula. */
function readFormula(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

function readValue(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return type === "Error" ? { error: String(value) } : String(value);
}

/**
 * The runs of hidden rows or columns out of one truth value for each.
 *
 * @param first number of the first row or column
 */
export function collectHidden(first: number, hidden: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  for (const [offset, isHidden] of hidden.entries()) {
    if (isHidden) appendSpan(spans, { first: first + offset, last: first + offset });
  }
  return spans;
}

/** Adds a run that lies behind all others, joined to the last where they touch or overlap. */
export function appendSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && span.first <= last.last + 1) {
    spans[spans.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
  } else {
    spans.push(span);
  }
}

/** About how many bytes the data of a block took in an answer, in UTF-8. */
export function weighBlock({ values, numberFormats, formulas, valueTypes }: BlockData): number {
  return [values, numberFormats, formulas ?? [], valueTypes ?? []].reduce(
    (sum, grid) => sum + weighGrid(grid),
    0,
  );
}

function weighGrid(grid: Grid): number {
  let bytes = 0;
  for (const row of grid)
    for (const value of row) bytes += weighJson(typeof value === "string" ? value : Number(value));
  return bytes;
}
