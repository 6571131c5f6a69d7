import { columnName, parseArea, quoteSheetName } from "./address";
import type { Area } from "./snapshot";

/** An area of a sheet, as a formula refers to it. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** @example formatAbsoluteAddress(4, 1) // "$B$5" */
export function formatAbsoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

/** @example formatAbsoluteArea({ top: 0, left: 0, bottom: 1, right: 2 }) // "$A$1:$C$2" */
export function formatAbsoluteArea({ top, left, bottom, right }: Area): string {
  const [first, last] = [formatAbsoluteAddress(top, left), formatAbsoluteAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** @example formatReference({ sheet: "9月末 時点", area }) // "'9月末 時点'!$A$1:$C$2" */
export function formatReference({ sheet, area }: SheetArea): string {
  return `${quoteSheetName(sheet)}!${formatAbsoluteArea(area)}`;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/u;

/**
 * Reads a reference to one area of one sheet, with or without the leading `=`.
 *
 * @returns `undefined` for anything else: other formulas, lost references (`#REF!`), several areas
 * @example parseReference("='9月末 時点'!$A$1:$C$2")?.sheet // "9月末 時点"
 */
export function parseReference(formula: string): SheetArea | undefined {
  const [, quoted, plain, address] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = address === undefined ? undefined : parseArea(address);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
