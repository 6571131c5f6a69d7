import { parseArea } from "../../../../src/core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";
import { sheetOf, type Written } from "../../../support/sheet-of";
import type { SeededCity, SeededFault } from "./seeded-city";

/** How a fault comes into a sound workbook: what somebody typed over which cells, or which cells were merged. */
export interface SeedableFault extends SeededFault {
  /** New values by address on the sheet of `at`; that of `at` itself where only a value stands here. */
  readonly typed?: Written | Readonly<Record<string, Written>>;
  /** `C5:C6` on the sheet of `at`. */
  readonly merged?: string;
}

export interface SoundCity {
  readonly name: string;
  /** The day of the review, where no sheet says its own. */
  readonly today: string;
  readonly sound: WorkbookSnapshot;
  readonly faults: readonly SeedableFault[];
  readonly accepted?: readonly SeededFault[];
}

function areaOf(address: string): { readonly top: number; readonly left: number } {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`Not an address: ${address}`);
  return area;
}

function isTable(typed: SeedableFault["typed"]): typed is Readonly<Record<string, Written>> {
  return typeof typed === "object" && typed !== null && !("value" in typed) && !("error" in typed);
}

function typeOver(sheet: SheetSnapshot, address: string, written: Written): SheetSnapshot {
  const { top, left } = areaOf(address);
  const others = sheet.cells.filter(({ row, column }) => row !== top || column !== left);
  const [cell] = sheetOf([[written]]).cells;
  const cells = cell === undefined ? others : [...others, { ...cell, row: top, column: left }];
  return {
    ...sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function seedFault(sheet: SheetSnapshot, fault: SeedableFault): SheetSnapshot {
  const [sheetName, address] = fault.at.split("!");
  if (sheetName !== sheet.name || address === undefined) return sheet;
  const { typed, merged } = fault;
  const table = isTable(typed) ? typed : typed === undefined ? {} : { [address]: typed };
  const written = Object.entries(table).reduce((now, [at, value]) => typeOver(now, at, value), sheet);
  const area = merged === undefined ? undefined : parseArea(merged);
  return area === undefined ? written : { ...written, merges: [...written.merges, area] };
}

/** The faulty copy of a sound workbook. */
export function seedFaults({ name, today, sound, faults, accepted = [] }: SoundCity): SeededCity {
  const sheets = sound.sheets.map((sheet) => faults.reduce(seedFault, sheet));
  return { name, today, sound, workbook: { ...sound, sheets }, faults, accepted };
}
