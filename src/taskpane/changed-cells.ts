import { formatCellRef } from "../core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../core/sheet/snapshot";

function contents({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const told = ({ value, formula, numberFormat }: Cell) => JSON.stringify([value, formula, numberFormat]);
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(
        (cell) => [formatCellRef({ sheet: name, row: cell.row, column: cell.column }), told(cell)] as const,
      ),
    ),
  );
}

/**
 * The addresses of the cells that one workbook holds otherwise than another.
 *
 * @example changedCells(before, after) // Set { "一覧!B5" }
 */
export function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): ReadonlySet<string> {
  const [old, now] = [contents(before), contents(after)];
  return new Set([...old.keys(), ...now.keys()].filter((address) => old.get(address) !== now.get(address)));
}
