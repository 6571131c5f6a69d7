import { contentOf } from "../../../core/sheet/cell-content";
import type { SetCell } from "../../../core/sheet/edit";
import type { Cell } from "../../../core/sheet/snapshot";
import { toAnswer, toEntry, type Entry } from "./cell-entry";

const TEXT = "@";
const GENERAL = "General";

/** What cells held when they were read: contents, and formats of blank cells too. */
export interface ReadCells {
  cellAt(row: number, column: number): Cell | undefined;
  formatAt(row: number, column: number): string;
}

/** What is put into one cell, in this order: a number format, the entry, a number format. */
export interface Writing {
  readonly edit: SetCell;
  readonly before: string | null;
  readonly entry: Entry;
  readonly after: string | null;
  /** What puts back what was there, in the same order. */
  readonly old: Pick<Writing, "before" | "entry" | "after">;
  /** What `range.formulas` and `range.values` give for what was there. */
  readonly oldAnswer: Entry;
  readonly oldValue: Entry;
  readonly oldFormat: string;
}

/** Plans how a cell is written, from what it held when it was read. */
export function planWriting(edit: SetCell, read: ReadCells): Writing {
  const { row, column, content } = edit;
  const oldFormat = read.formatAt(row, column);
  const format = edit.numberFormat ?? oldFormat;
  const isText = content !== null && content.formula === undefined && typeof content.value === "string";
  const isTextCell = isText && format === TEXT;
  // A text format would make text of numbers and formulas, and an empty text of what is to be blank (office-js 1943);
  // a formula brings the format of what it refers to.
  const mustLeaveText = !isText && oldFormat === TEXT;
  const bringsFormat = content?.formula !== undefined || mustLeaveText;
  const before = mustLeaveText ? GENERAL : isTextCell && oldFormat !== TEXT ? TEXT : null;
  const after = bringsFormat || (format !== oldFormat && !isTextCell) ? format : null;
  const cell = read.cellAt(row, column);
  const oldEntry = toEntry(contentOf(cell), oldFormat === TEXT);
  const wasText = typeof oldEntry === "string" && oldEntry !== "";
  const oldBefore = oldFormat === TEXT && !wasText ? GENERAL : null;
  return {
    edit,
    before,
    entry: toEntry(content, isTextCell),
    after,
    old: {
      before: oldBefore,
      entry: oldEntry,
      after: before === null && after === null && oldBefore === null ? null : oldFormat,
    },
    oldAnswer: withoutApostrophe(oldEntry, oldFormat),
    oldValue: toAnswer(cell === undefined ? null : { value: cell.value }),
    oldFormat,
  };
}

function withoutApostrophe(entry: Entry, format: string): Entry {
  return typeof entry === "string" && format !== TEXT && entry.startsWith("'") ? entry.slice(1) : entry;
}

/** Whether a formula is put into the cell. */
export function writesFormula({ edit }: Writing): boolean {
  return edit.content?.formula !== undefined;
}
