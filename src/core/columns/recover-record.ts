import { areaListsEqual } from "../sheet/area";
import { widthOf } from "../sheet/column-width";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { COLUMN_LOOKS } from "./looks";
import type { ColumnRole, TrackedBlock, TrackedParts } from "./own-names";
import { NO_RECORD, parseWrittenRecord, WRITTEN_SETTING } from "./written-record";
import type { FormerLook, WrittenRecord } from "./written-record";

/** Programs store a width in pixels of their own and read it back a little off. */
const SAME_WIDTH = 0.3;

/** Columns that still have the width that we give had, most likely, none of their own before. */
function recoverWidths(sheet: SheetSnapshot, { columns }: TrackedBlock): FormerLook["widths"] {
  const ours = [...columns].filter(([role, { left }]) => {
    const width = widthOf(sheet, left);
    return width !== null && Math.abs(width - COLUMN_LOOKS[role].width) <= SAME_WIDTH;
  });
  return Object.fromEntries(ours.map(([role]): readonly [ColumnRole, null] => [role, null]));
}

/** A print area that ends with our columns ended, most likely, before them. */
function recoverPrintArea(
  { name, printArea }: SheetSnapshot,
  blocks: readonly TrackedBlock[],
): Pick<FormerLook, "printArea"> {
  const own = new Set(
    blocks.flatMap(({ sheet, columns }) =>
      sheet === name ? [...columns.values()].map(({ left }) => left) : [],
    ),
  );
  if (printArea === undefined) return {};
  const before = printArea.map((area) => {
    let { right } = area;
    while (right > area.left && own.has(right)) right -= 1;
    return { ...area, right };
  });
  return areaListsEqual(before, printArea) ? {} : { printArea: { before, after: printArea } };
}

/**
 * The record of what was written. Programs that know nothing of custom XML parts (LibreOffice does not) save a workbook
 * without it: then what our names lead to tells nearly the same.
 */
export function readWrittenRecord(
  snapshot: WorkbookSnapshot,
  { blocks, sheets }: TrackedParts,
): WrittenRecord {
  const text = snapshot.settings?.[WRITTEN_SETTING];
  if (text !== undefined) return parseWrittenRecord(text);
  const own = new Set([...sheets.values()].map(({ sheet }) => sheet));
  const told = new Set<string>();
  const looks = blocks.flatMap((block): readonly FormerLook[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === block.sheet);
    if (sheet === undefined || own.has(block.sheet)) return [];
    const printArea = told.has(sheet.name) ? {} : recoverPrintArea(sheet, blocks);
    told.add(sheet.name);
    return [{ block: block.block, widths: recoverWidths(sheet, block), ...printArea }];
  });
  return { ...NO_RECORD, looks };
}
