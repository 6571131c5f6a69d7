import { sizeOf } from "../../../core/sheet/area";
import { interpretEntry } from "../../model/interpret-entry";
import { without } from "../../model/without";
import type { CellWrite, WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";
import { isUnbounded } from "./range-address";
import { requireUnprotected } from "./require-writable";
import { fillCalculatedColumns } from "./calculated-columns";

/**
 * Writes values or formulas. A single value goes into every cell, `null` leaves a cell as it is.
 *
 * Values for cells that a merge covers are dropped, as Excel does: only the merge's first cell shows.
 *
 * @throws HostError `AccessDenied` on a protected sheet, `InvalidArgument` where the shape differs
 */
export function writeContents(range: RangeTarget, value: unknown, model: WorkbookModel): void {
  const { sheet, area } = range;
  if (sheet.isProtected && !isUnlocked(range)) requireUnprotected(sheet);
  const writes = listWrites(range, value, (entry, row, column) => {
    if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean") {
      throw new HostError("InvalidArgument", "Cells take texts, numbers and truth values.");
    }
    const merge = range.sheet.mergeAt(row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return undefined;
    const old = range.sheet.cellAt(row, column);
    const state = interpretEntry(entry, old);
    // Excel leaves an empty text behind in a cell of text format, rather than a blank one (office-js 1943).
    const isEmptyText = entry === "" && old?.numberFormat === "@";
    return { row, column, state: isEmptyText ? { ...state, value: "", numberFormat: "@" } : state };
  });
  model.writeCells(sheet, area, fillCalculatedColumns(sheet, writes), "add-in");
}

/** Writes number formats, shaped as contents are. Excel raises no change event for them. */
export function writeNumberFormats(range: RangeTarget, value: unknown, model: WorkbookModel): void {
  const { sheet } = range;
  requireUnprotected(sheet);
  const writes = listWrites(range, value, (entry, row, column) => {
    if (typeof entry !== "string") throw new HostError("InvalidArgument", "A number format is a text.");
    const unformatted = without(sheet.cellAt(row, column) ?? { value: null }, "numberFormat");
    const state = entry === "General" || entry === "" ? unformatted : { ...unformatted, numberFormat: entry };
    return { row, column, state };
  });
  for (const { row, column, state } of writes) sheet.setCell(row, column, state);
  model.notify({ kind: "look", sheet: sheet.name });
}

function listWrites(
  range: RangeTarget,
  value: unknown,
  toWrite: (entry: unknown, row: number, column: number) => CellWrite | undefined,
): readonly CellWrite[] {
  const { area } = range;
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "Whole rows or columns take no values.");
  const entries = Array.isArray(value) ? readGrid(value, range) : undefined;
  const writes: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = entries === undefined ? value : entries[row - area.top]?.[column - area.left];
      if (entry === null) continue;
      const one = toWrite(entry, row, column);
      if (one !== undefined) writes.push(one);
    }
  }
  return writes;
}

/** Whether sheet protection leaves every cell of a range open. */
function isUnlocked({ sheet, area }: RangeTarget): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.styleAt(row, column)?.locked !== false) return false;
    }
  }
  return true;
}

function readGrid(value: readonly unknown[], range: RangeTarget): readonly (readonly unknown[])[] {
  const [first] = value;
  const columns = Array.isArray(first) ? first.length : 0;
  requireShape(range, value.length, columns);
  return value.map((row): readonly unknown[] => {
    if (Array.isArray(row) && row.length === columns) return row;
    throw new HostError("InvalidArgument", "The rows of the input array differ in length.");
  });
}

/** @throws HostError `InvalidArgument` where an array has another shape than the range */
export function requireShape({ area }: RangeTarget, rows: number, columns: number): void {
  const size = sizeOf(area);
  if (rows === size.rows && columns === size.columns) return;
  const wanted = `${String(size.rows)} × ${String(size.columns)}`;
  throw new HostError(
    "InvalidArgument",
    `The number of rows or columns in the input array doesn't match the size of the range (${wanted}).`,
  );
}
