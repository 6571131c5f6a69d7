import { formatCellRef } from "../../../core/sheet/address";
import { holdsCell } from "../../../core/sheet/area";
import { contentOf } from "../../../core/sheet/cell-content";
import type { SetCell } from "../../../core/sheet/edit";
import type { Area, Cell } from "../../../core/sheet/snapshot";
import { rangeOf } from "../read-batch";
import { toAnswer, toEntry, type Entry } from "./cell-entry";
import { groupCells } from "./group-cells";
import type { Step, StepReport } from "./step";

const TEXT = "@";
const GENERAL = "General";
/** No block weighs more, so that requests can be packed well. */
const BYTES_PER_BLOCK = 400_000;
const BYTES_PER_BLANK = 6;

/** What cells held when they were read: contents, and formats of blank cells too. */
export interface ReadCells {
  cellAt(row: number, column: number): Cell | undefined;
  formatAt(row: number, column: number): string;
}

/** What is put into one cell, in this order: a number format, the entry, a number format. */
interface Writing {
  readonly edit: SetCell;
  readonly before: string | null;
  readonly entry: Entry;
  readonly after: string | null;
  /** The entry and the format that put back what was there. */
  readonly oldEntry: Entry;
  readonly oldFormat: string;
}

function planWriting(edit: SetCell, read: ReadCells): Writing {
  const { row, column, content } = edit;
  const cell = read.cellAt(row, column);
  const oldFormat = read.formatAt(row, column);
  const format = edit.numberFormat ?? oldFormat;
  const isText = content !== null && content.formula === undefined && typeof content.value === "string";
  const isTextCell = isText && format === TEXT;
  // A text format would make text of numbers and formulas; a formula brings the format of what it refers to.
  const mustLeaveText = !isText && oldFormat === TEXT && content !== null;
  const bringsFormat = content?.formula !== undefined || mustLeaveText;
  return {
    edit,
    before: mustLeaveText ? GENERAL : isTextCell && oldFormat !== TEXT ? TEXT : null,
    entry: toEntry(content, isTextCell),
    after: bringsFormat || (format !== oldFormat && !isTextCell) ? format : null,
    oldEntry: toEntry(contentOf(cell), oldFormat === TEXT),
    oldFormat,
  };
}

function weigh(entry: Entry): number {
  return typeof entry === "string" ? 3 * entry.length + BYTES_PER_BLANK : 12;
}

type Row = readonly (Writing | undefined)[];

/** A rectangle of cells, `undefined` for those that are left alone. */
interface Block {
  readonly area: Area;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

function layOutBlocks(writings: readonly Writing[]): readonly Block[] {
  const areas = groupCells(writings.map(({ edit }) => edit));
  const rest = new Set(writings);
  return areas.flatMap((area) => {
    const width = area.right - area.left + 1;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (): (Writing | undefined)[] =>
      new Array<undefined>(width).fill(undefined),
    );
    for (const writing of rest) {
      const { row, column } = writing.edit;
      const line = rows[row - area.top];
      if (line === undefined || !holdsCell(area, row, column)) continue;
      line[column - area.left] = writing;
      rest.delete(writing);
    }
    return cutBlock(area, rows);
  });
}

/** Cuts a tall block between rows. */
function cutBlock(area: Area, rows: readonly Row[]): readonly Block[] {
  const blocks: Block[] = [];
  let first = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    // Once in the request, and once more for formats.
    const weight = row.reduce(
      (sum, writing) => sum + (writing === undefined ? 2 * BYTES_PER_BLANK : weigh(writing.entry) + 30),
      0,
    );
    if (bytes > 0 && bytes + weight > BYTES_PER_BLOCK) {
      blocks.push({
        area: { ...area, top: area.top + first, bottom: area.top + index - 1 },
        rows: rows.slice(first, index),
        bytes,
      });
      first = index;
      bytes = 0;
    }
    bytes += weight;
  }
  blocks.push({ area: { ...area, top: area.top + first }, rows: rows.slice(first), bytes });
  return blocks;
}

type Grid<T> = readonly (readonly (T | null)[])[];

function gridOf<T>(rows: readonly Row[], read: (writing: Writing) => T | null): Grid<T> {
  return rows.map((row) => row.map((writing) => (writing === undefined ? null : read(writing))));
}

/** office.js types grids as mutable; it does not change them. */
function toApi<T>(grid: Grid<T>): T[][] {
  return grid as T[][];
}

function isBlank<T>(grid: Grid<T>): boolean {
  return grid.every((row) => row.every((value) => value === null));
}

/** @param sheet id of a sheet, or the name of one that is new */
function toStep(sheet: string, block: Block, isNewSheet: boolean): Step {
  const { area, rows } = block;
  const before = gridOf(rows, (writing) => writing.before);
  const entries = gridOf(rows, (writing) => writing.entry);
  const after = gridOf(rows, (writing) => writing.after);
  const open = (context: Excel.RequestContext) => rangeOf(context.workbook.worksheets.getItem(sheet), area);
  const putBack = (context: Excel.RequestContext): void => {
    const touched = gridOf(rows, ({ before: first, after: last, oldFormat }) =>
      first === null && last === null ? null : oldFormat,
    );
    const cleared = gridOf(rows, ({ oldFormat, oldEntry }) =>
      oldFormat === TEXT && typeof oldEntry !== "string" ? GENERAL : null,
    );
    if (!isBlank(cleared)) open(context).numberFormat = toApi(cleared);
    open(context).formulas = toApi(gridOf(rows, ({ oldEntry }) => oldEntry));
    if (!isBlank(touched)) open(context).numberFormat = toApi(touched);
  };
  return {
    bytes: block.bytes,
    queue: (context) => {
      // In the same request as the writing: nobody can come between.
      const found = isNewSheet ? undefined : open(context).load("formulas,values");
      if (!isBlank(before)) open(context).numberFormat = toApi(before);
      open(context).formulas = toApi(entries);
      if (!isBlank(after)) open(context).numberFormat = toApi(after);
      const stored = open(context).load("formulas");
      return () => report(block, sheet, found, stored.formulas);
    },
    ...(!isNewSheet && { restore: () => putBack }),
  };
}

/** Compares what was there just before the writing, and what is there after it, with what should be. */
function report(
  { area, rows }: Block,
  sheet: string,
  found: Pick<Excel.Range, "formulas" | "values"> | undefined,
  stored: Grid<unknown>,
): StepReport {
  const overwritten: StepReport["overwritten"][number][] = [];
  const misread: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (const [x, writing] of row.entries()) {
      if (writing === undefined) continue;
      const { edit, oldEntry, oldFormat } = writing;
      const held: unknown = found?.formulas[y]?.[x];
      const wanted = toAnswer(edit.content);
      if (found !== undefined && held !== withoutApostrophe(oldEntry, oldFormat) && held !== wanted) {
        const isText = typeof held === "string" && held !== "" && held === found.values[y]?.[x];
        const cell = { top: area.top + y, left: area.left + x, bottom: area.top + y, right: area.left + x };
        overwritten.push({
          edit,
          restore: (context) => {
            const range = rangeOf(context.workbook.worksheets.getItem(sheet), cell);
            range.formulas = [[isText ? toEntry({ value: held }, oldFormat === TEXT) : held]];
          },
        });
      }
      const isFormula = edit.content?.formula !== undefined;
      const kept = stored[y]?.[x];
      // Excel spells formulas in its own way.
      if (isFormula ? !String(kept).startsWith("=") : kept !== wanted) misread.push(formatCellRef(edit));
    }
  }
  return { overwritten, misread };
}

function withoutApostrophe(entry: Entry, format: string): Entry {
  return typeof entry === "string" && format !== TEXT && entry.startsWith("'") ? entry.slice(1) : entry;
}

/**
 * The steps that write cells of one sheet, as few blocks as are worth it.
 *
 * @param sheet id of the sheet, or the name of a new one
 */
export function planCellSteps(
  sheet: string,
  edits: readonly SetCell[],
  read: ReadCells,
  isNewSheet: boolean,
): readonly Step[] {
  const writings = edits.map((edit) => planWriting(edit, read));
  return layOutBlocks(writings).map((block) => toStep(sheet, block, isNewSheet));
}
