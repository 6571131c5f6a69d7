import { formatArea } from "../../../core/sheet/address";
import type { SetCell } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/snapshot";
import { rangeOf } from "../read-batch";
import { weighJson } from "../weigh-json";
import { cutBlock, halveBlock, layOutBlocks, type Block, type BlockRow } from "./cell-blocks";
import { toAnswer, type Entry } from "./cell-entry";
import { planCellFills, type CellFills } from "./cell-fills";
import { planWriting, writesFormula, type ReadCells, type Writing } from "./cell-writing";
import { findMisread, findOverwritten, toApi, type Stored } from "./compare-cells";
import { BYTES_OF_RANGE } from "./group-cells";
import { planNumberFormats } from "./number-formats";
import { findSeeds, NO_SEEDS, touchesTable } from "./table-seeds";
import { ANSWER_BYTES, REQUEST_BYTES, type Step } from "./step";

/** No block weighs more where everything is sent as it is, so that requests can be packed well. */
const BYTES_PER_BLOCK = 400_000;
/** Room beside a block that fills a request. */
const SHARE_OF_REQUEST = 0.9;
/** The fewest cells that are copied: the most that is enough is taken, for the fewer copies Excel makes the better. */
const LEAST_COPIES = [64, 16, 4] as const;
/** What a copy weighs: its range, and the address of its source. */
const BYTES_OF_COPY = 450;
/** Of more formulas than this, only the number comes back: all of them would weigh as much as what is sent. */
const MOST_COMPARED = 100;

/** A sheet whose cells are written. */
export interface CellSheet {
  /** Id of the sheet, or the name of a new one. */
  readonly key: string;
  readonly read: ReadCells;
  /** Nobody else writes there, and it goes as a whole where all is put back. */
  readonly isNew: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
}

/**
 * The steps that write cells of one sheet, as few blocks as are worth it.
 *
 * @param fillsByCopying has Excel copy formulas that repeat down a column, so that each is sent once
 */
export function planCellSteps(
  sheet: CellSheet,
  edits: readonly SetCell[],
  fillsByCopying: boolean,
): readonly Step[] {
  return layOutBlocks(edits.map((edit) => planWriting(edit, sheet.read))).flatMap((block) =>
    fillsByCopying && !touchesTable(block.area, sheet.tables)
      ? copyingSteps(sheet, block)
      : cutBlock(block, (row) => weighRow(row, weighWhole), BYTES_PER_BLOCK).map((piece) =>
          toStep(sheet, piece),
        ),
  );
}

const NO_FILLS: CellFills = { fills: [], filled: new Set() };

function copyingSteps(sheet: CellSheet, block: Block): readonly Step[] {
  // What comes back and what would have to be put back is never copied: it limits how tall a block may be.
  const pieces = cutBlock(block, (row) => weighRow(row, weighUncopied), ANSWER_BYTES * SHARE_OF_REQUEST);
  return pieces.flatMap((piece) => fillOrHalve(sheet, piece));
}

function fillOrHalve(sheet: CellSheet, block: Block): readonly Step[] {
  let step = toStep(sheet, block);
  for (const least of LEAST_COPIES) {
    if (step.bytes <= REQUEST_BYTES * SHARE_OF_REQUEST) return [step];
    step = toStep(sheet, block, planCellFills(block, least, sheet.merges));
  }
  if (step.bytes <= REQUEST_BYTES * SHARE_OF_REQUEST || block.rows.length < 2) return [step];
  return halveBlock(block).flatMap((half) => fillOrHalve(sheet, half));
}

const BLANK = weighJson("");

function weighRow(row: BlockRow, weigh: (writing: Writing) => number): number {
  return row.reduce((sum, writing) => sum + (writing === undefined ? 2 * BLANK : weigh(writing)), 0);
}

/** In the request, or in the answer of the writing or of putting back: whatever is heavier. */
function weighWhole(writing: Writing): number {
  return Math.max(weighJson(writing.entry), weighUncopied(writing));
}

/** What comes back whatever is copied: what a cell held, and its new value. */
function weighUncopied({ edit, oldAnswer, oldValue }: Writing): number {
  const value = edit.content === null ? "" : toAnswer({ value: edit.content.value });
  return weighJson(oldAnswer) + weighJson(oldValue) + weighJson(value);
}

type Entries = readonly (readonly (Entry | null)[])[];

function entriesOf({ rows }: Block, pick: (writing: Writing) => Entry | null): Entries {
  return rows.map((row) => row.map((writing) => (writing === undefined ? null : pick(writing))));
}

function weighEntries(entries: Entries): number {
  return entries.reduce((sum, row) => sum + row.reduce<number>((all, entry) => all + weighJson(entry), 0), 0);
}

function toStep(sheet: CellSheet, block: Block, { fills, filled }: CellFills = NO_FILLS): Step {
  const before = planNumberFormats(block, (writing) => writing.before);
  const entries = entriesOf(block, (writing) => (filled.has(writing) ? null : writing.entry));
  const after = planNumberFormats(block, (writing) => writing.after);
  const open = openerOf(sheet.key);
  const inTable = touchesTable(block.area, sheet.tables);
  const seeds = inTable ? findSeeds(block) : NO_SEEDS;
  const isCounted = !inTable && countFormulas(block) > MOST_COMPARED;
  const written = entriesOf(block, ({ entry }) => entry);
  return {
    bytes:
      3 * BYTES_OF_RANGE + weighEntries(entries) + before.bytes + after.bytes + fills.length * BYTES_OF_COPY,
    answerBytes: weighAnswer(block, isCounted ? [] : written),
    restoreBytes: weighEntries(entriesOf(block, ({ old }) => old.entry)) + 2 * BYTES_OF_RANGE,
    queue: (context) => {
      // In the same request as the writing: nobody can come between.
      const found = sheet.isNew && !isCounted ? undefined : open(context)(block.area).load("formulas,values");
      before.queue(open(context));
      if (seeds.size > 0) {
        open(context)(block.area).formulas = toApi(
          entriesOf(block, (writing) => (seeds.has(writing) ? 0 : null)),
        );
        open(context)(block.area).formulas = toApi(
          entriesOf(block, (writing) => (seeds.has(writing) ? null : writing.entry)),
        );
        open(context)(block.area).formulas = toApi(
          entriesOf(block, (writing) => (seeds.has(writing) ? writing.entry : null)),
        );
      } else {
        open(context)(block.area).formulas = toApi(entries);
      }
      for (const { area, source } of fills)
        open(context)(area).copyFrom(formatArea(source), "Formulas", false, false);
      after.queue(open(context));
      const stored = isCounted ? queueCount(open(context)(block.area)) : queueAll(open(context)(block.area));
      return () => ({
        overwritten: found === undefined ? [] : findOverwritten(sheet.key, block, found),
        misread: findMisread(block, stored(), found),
      });
    },
    ...(!sheet.isNew && { restore: () => (context) => putBack(block, open(context)) }),
  };
}

function countFormulas({ rows }: Block): number {
  return rows.flat().filter((writing) => writing !== undefined && writesFormula(writing)).length;
}

function openerOf(sheet: string) {
  return (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return (area: Area): Excel.Range => rangeOf(worksheet, area);
  };
}

function weighAnswer(block: Block, written: Entries): number {
  return block.rows.reduce((sum, row) => sum + weighRow(row, weighUncopied), weighEntries(written));
}

function queueAll(range: Excel.Range): () => Stored {
  range.load("formulas");
  return () => ({ formulas: range.formulas });
}

function queueCount(range: Excel.Range): () => Stored {
  const formulas = range.getSpecialCellsOrNullObject("Formulas").untrack().load("cellCount");
  range.load("values");
  return () => ({ values: range.values, formulaCount: formulas.isNullObject ? 0 : formulas.cellCount });
}

function putBack(block: Block, open: (area: Area) => Excel.Range): void {
  planNumberFormats(block, ({ old }) => old.before).queue(open);
  open(block.area).formulas = toApi(entriesOf(block, ({ old }) => old.entry));
  planNumberFormats(block, ({ old }) => old.after).queue(open);
}
