import { formatAddress, type CellRef } from "../core/sheet/address";

/** A cell as people name it: `体系一覧!A22`, without the quotes that formulas need. */
export function cellLabel(cell: CellRef): string {
  return `${cell.sheet}!${formatAddress(cell.row, cell.column)}`;
}
