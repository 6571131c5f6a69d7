import { areasEqual, cutArea, holdsCell, intersectAreas } from "../area";
import { contentOf, contentsEqual } from "../cell-content";
import type { EditRejection, SetCell, SetFormat, SetMerge, SetValidation, Validation } from "../edit";
import type { Cell, ListValidation } from "../snapshot";
import type { SheetDraft } from "../workbook-draft";

/** Why a sheet takes no edit of its cells, or `undefined` where it does. */
export function refuseSheet(sheet: SheetDraft): EditRejection | undefined {
  const { isProtected, isFiltered } = sheet.current;
  if (isProtected) return "sheet-protected";
  return isFiltered === true ? "sheet-filtered" : undefined;
}

function isInsideMerge(sheet: SheetDraft, row: number, column: number): boolean {
  return sheet.current.merges.some(
    (merge) => holdsCell(merge, row, column) && !(merge.top === row && merge.left === column),
  );
}

/** The number format stays where the edit gives none. */
export function applySetCell(sheet: SheetDraft, edit: SetCell): EditRejection | undefined {
  const before = sheet.cellAt(edit.row, edit.column);
  const holds = contentOf(before);
  const isThere = contentsEqual(holds, edit.content);
  if (!isThere && !contentsEqual(holds, edit.expected)) return "changed";
  if (isInsideMerge(sheet, edit.row, edit.column)) return "merged";
  const { row, column, content } = edit;
  if (content === null) {
    sheet.removeCell(row, column);
    return undefined;
  }
  const numberFormat = edit.numberFormat ?? before?.numberFormat;
  sheet.setCell(withFormat({ row, column, ...content }, numberFormat));
  return undefined;
}

function withFormat(cell: Cell, numberFormat: string | undefined): Cell {
  const { row, column, value, formula } = cell;
  return {
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
  };
}

/** Of a look, a snapshot holds the number formats only. */
export function applySetFormat(sheet: SheetDraft, { area, format }: SetFormat): undefined {
  if (format !== null && format.numberFormat === undefined) return;
  for (const cell of sheet.finish().cells) {
    if (holdsCell(area, cell.row, cell.column)) sheet.setCell(withFormat(cell, format?.numberFormat));
  }
}

/** Unlike Excel, a draft keeps what stood in the cells that a merge hides. */
export function applySetMerge(sheet: SheetDraft, { area, isMerged }: SetMerge): EditRejection | undefined {
  const { merges } = sheet.current;
  const isThere = merges.some((merge) => areasEqual(merge, area));
  if (isThere === isMerged) return undefined;
  if (!isMerged) {
    sheet.change({ merges: merges.filter((merge) => !areasEqual(merge, area)) });
    return undefined;
  }
  if (merges.some((merge) => intersectAreas(merge, area) !== undefined)) return "merged";
  sheet.change({ merges: [...merges, area] });
  return undefined;
}

function sourceText(source: readonly string[] | string): string {
  return typeof source === "string" ? source.replace(/^=/, "") : `"${source.join(",")}"`;
}

/** Excel takes no more characters of values that stand in the validation itself. */
const LONGEST_LIST = 255;

function isPossible(validation: Validation | null): boolean {
  if (validation?.type !== "list" || typeof validation.source === "string") return true;
  const values = validation.source;
  return values.join(",").length <= LONGEST_LIST && !values.some((value) => value.includes(","));
}

/** A snapshot lists the dropdowns only. */
export function applySetValidation(
  sheet: SheetDraft,
  { area, validation }: SetValidation,
): EditRejection | undefined {
  if (!isPossible(validation)) return "not-possible";
  const others = (sheet.current.validations ?? []).flatMap((other): readonly ListValidation[] => {
    const areas = other.areas.flatMap((part) => cutArea(part, area));
    return areas.length === 0 ? [] : [{ ...other, areas }];
  });
  const own: readonly ListValidation[] =
    validation?.type === "list" ? [{ areas: [area], source: sourceText(validation.source) }] : [];
  sheet.change({ validations: [...others, ...own] });
  return undefined;
}
