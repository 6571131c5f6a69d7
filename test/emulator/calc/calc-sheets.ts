import { formatAddress, parseAddress } from "../../../src/core/sheet/address";
import { blankSheet } from "../../../src/core/sheet/blank-sheet";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";

/** What cells hold, by address; a text that begins with `=` is a formula. */
export type Contents = Readonly<Record<string, CellValue>>;

/** A sheet of cells; formulas hold 0 until they are computed. */
export function calcSheet(
  name: string,
  contents: Contents,
  tables: SheetSnapshot["tables"] = [],
): SheetSnapshot {
  const cells = Object.entries(contents).map(([address, value]): Cell => {
    const place = parseAddress(address);
    if (place === undefined) throw new RangeError(address);
    const isFormula = typeof value === "string" && value.startsWith("=");
    return isFormula ? { ...place, value: 0, formula: value } : { ...place, value };
  });
  return {
    ...blankSheet(name),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    tables,
  };
}

export function calcWorkbook(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { dateSystem: 1900, sheets, names: [] };
}

/** The value at an address of a sheet. */
export function valueIn(snapshot: WorkbookSnapshot, sheet: string, address: string): CellValue | undefined {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find(({ row, column }) => formatAddress(row, column) === address)?.value;
}
