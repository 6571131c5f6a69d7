import { holdsCell, unionAreas } from "../sheet/area";
import { firstCellFrom } from "../sheet/first-cell-from";
import {
  isCellError,
  type Area,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/snapshot";

/** Whether a cell is in every respect as it was: value, formula and number format. */
function cellsEqual(a: Cell, b: Cell): boolean {
  const isSameValue =
    isCellError(a.value) && isCellError(b.value) ? a.value.error === b.value.error : a.value === b.value;
  return isSameValue && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

function inReadingOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/** The rows of an area as they are now: cells that hold the same stay the very same objects. */
function mergeRows(before: readonly Cell[], area: Area, read: readonly Cell[]): readonly Cell[] {
  const keyOf = ({ row, column }: Cell): string => `${String(row)},${String(column)}`;
  const kept = new Map(before.map((cell) => [keyOf(cell), cell]));
  const now = read.map((cell) => {
    const old = kept.get(keyOf(cell));
    return old !== undefined && cellsEqual(old, cell) ? old : cell;
  });
  const beside = before.filter(({ row, column }) => !holdsCell(area, row, column));
  return [...beside, ...now].sort(inReadingOrder);
}

function patchSheet(sheet: SheetSnapshot, area: Area, read: readonly Cell[]): SheetSnapshot {
  const start = firstCellFrom(sheet.cells, area.top);
  const end = firstCellFrom(sheet.cells, area.bottom + 1);
  const before = sheet.cells.slice(start, end);
  const rows = mergeRows(before, area, read);
  if (rows.length === before.length && rows.every((cell, index) => cell === before[index])) return sheet;
  const extent = read.reduce<Area | undefined>(
    (around, { row, column }) => unionAreas(around, { top: row, left: column, bottom: row, right: column }),
    sheet.extent,
  );
  const cells = sheet.cells.slice();
  cells.splice(start, end - start, ...rows);
  return {
    ...sheet,
    cells,
    ...(sheet.extent !== undefined && extent !== undefined && { extent }),
  };
}

/**
 * The workbook with an area of one sheet as it was read again. All that did not change is shared with the snapshot before;
 * where nothing changed, the answer is that very snapshot.
 *
 * @param read the filled cells of the area, and no others
 * @returns `undefined` where the workbook has no such sheet
 * @example patchSnapshot(snapshot, "取組一覧", { top: 4, left: 3, bottom: 4, right: 3 }, [{ row: 4, column: 3, value: "完了" }])
 */
export function patchSnapshot(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  area: Area,
  read: readonly Cell[],
): WorkbookSnapshot | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return undefined;
  const patched = patchSheet(sheet, area, read);
  if (patched === sheet) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((other) => (other === sheet ? patched : other)) };
}
