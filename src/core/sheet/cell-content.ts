import type { CellContent } from "./edit";
import { isCellError, type Cell, type CellValue } from "./snapshot";

/** What a cell of a snapshot holds, as edits state it. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return null;
  return { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) };
}

/** Whether two values are the same; of errors, whether they are of one kind. */
export function valuesEqual(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}

/** Whether two cells hold the same: the same formula, whatever it last computed, or the same constant. */
export function contentsEqual(a: CellContent, b: CellContent): boolean {
  if (a === null || b === null) return a === b;
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return valuesEqual(a.value, b.value);
}
