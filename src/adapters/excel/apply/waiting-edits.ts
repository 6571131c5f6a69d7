import { holdsCell } from "../../../core/sheet/area";
import { contentOf, contentsEqual } from "../../../core/sheet/cell-content";
import type { SetCell, SetColumnWidth, SetFormat, SetRowHeight } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/snapshot";
import type { ReadCells } from "./cell-writing";
import type { SheetState } from "./sheet-state";

/** Edits of one sheet that wait to be written together. */
export interface Waiting {
  /** Id of the sheet, or the name of a new one. */
  readonly key: string;
  readonly state: SheetState | undefined;
  cells: SetCell[];
  /** Areas that are merged on the sheet, or will be before the waiting cells are written. */
  readonly merges: Area[];
  /** Areas that tables of the sheet have, or have had before an edit. */
  readonly tables: Area[];
  readonly widths: SetColumnWidth[];
  readonly heights: SetRowHeight[];
}

/** Nothing waits yet. @param state absent for a new sheet */
export function newWaiting(key: string, state: SheetState | undefined): Waiting {
  const { merges = [], tables = [] } = state?.snapshot ?? {};
  return {
    key,
    state,
    cells: [],
    merges: [...merges],
    tables: tables.map(({ area }) => area),
    widths: [],
    heights: [],
  };
}

/** Whether a merge of an area discards what is written into a cell. */
export function losesContent({ row, column, content }: SetCell, area: Area): boolean {
  return content !== null && holdsCell(area, row, column) && (row !== area.top || column !== area.left);
}

/** Whether a cell holds already what an edit would write. */
export function isThere(edit: SetCell, read: ReadCells): boolean {
  const isSame = contentsEqual(contentOf(read.cellAt(edit.row, edit.column)), edit.content);
  return (
    isSame &&
    (edit.numberFormat ?? read.formatAt(edit.row, edit.column)) === read.formatAt(edit.row, edit.column)
  );
}

/** Whether a look gives a number format to cells that wait: those have to be written before. */
export function changesNumberFormat({ area, format }: SetFormat, cells: readonly SetCell[]): boolean {
  if (format !== null && format.numberFormat === undefined) return false;
  return cells.some(({ row, column }) => holdsCell(area, row, column));
}
