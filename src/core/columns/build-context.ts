import { toSerial, type CalendarDay } from "../calendar/calendar-day";
import type { ColumnMap } from "../layout/column-map";
import type { Review } from "../review";
import type { ConditionalRule } from "../sheet/cell-format";
import type { Area, WorkbookSnapshot } from "../sheet/snapshot";
import type { EditList } from "./edit-list";
import type { LiveCellBook } from "./live-cells";
import type { TrackedBlock, TrackedParts } from "./own-names";
import type { WidenedPrintArea } from "./print-area";
import type { StatusTable } from "./status-table";
import type { FormerLook, WrittenRecord } from "./written-record";

/** Something to tell the user of what was, or was not, written; rendered by `formatColumnsNote`. */
export interface ColumnsNote {
  readonly code: ColumnsNoteCode;
  readonly sheet?: string;
  readonly count?: number;
  /** Columns in letters, such as `I:M`. */
  readonly columns?: string;
}

export type ColumnsNoteCode =
  /** Columns stand beside a list. */
  | "list-columns"
  /** Columns stand beside a table of indicators. */
  | "indicator-columns"
  /** Measures stand on the sheet of ours. */
  | "register-rows"
  /** The sheet is protected: its measures stand on the sheet of ours. */
  | "protected-to-register"
  /** No columns are free beside the list: its measures stand on the sheet of ours. */
  | "no-room-to-register"
  /** Indicators of a protected sheet, or without room, have no columns. */
  | "indicators-left-out"
  | "print-area-widened"
  | "as-of-replaced";

/** A part of the review's settings that the columns need beside the review. */
export interface ColumnsOptions {
  /** Days before a due date from which a measure is `dueSoon`; as for the review. Default 30. */
  readonly warningDays?: number;
  /** What headings mean, in place of the map that the workbook keeps; as for the review. */
  readonly columnMap?: ColumnMap;
}

/** As much of a review as the columns show. */
export type ColumnsReview = Pick<Review, "asOf" | "plan" | "measures" | "indicators">;

/** All that the writers of columns share. */
export interface BuildContext {
  /** As the workbook is, parts of ours included. */
  readonly snapshot: WorkbookSnapshot;
  readonly review: ColumnsReview;
  readonly tracked: TrackedParts;
  readonly edits: EditList;
  readonly statuses: StatusTable;
  readonly notes: ColumnsNote[];
  /** By block; those of blocks that stay are carried over. */
  readonly looks: Map<number, FormerLook>;
  /** Conditional formats by sheet. */
  readonly flags: Map<string, { readonly rules: ConditionalRule[]; readonly bars: Area[] }>;
  /** Print areas by sheet, as they are and as they have to be. */
  readonly printAreas: Map<string, WidenedPrintArea>;
  /** What stood in the staff's own 基準日 cell before another day was put there. */
  formerAsOf: WrittenRecord["formerAsOf"];
  /** Where the columns tell how measures and indicators stand. */
  readonly live: LiveCellBook;
  /** Blocks that were written in this run. */
  readonly kept: Set<number>;
}

/** A day as the workbook stores it. */
export function serialOf(day: CalendarDay, { snapshot }: Pick<BuildContext, "snapshot">): number {
  return toSerial(day, snapshot.dateSystem);
}

/** A number that no block has yet. */
export function openBlock({ tracked, kept }: Pick<BuildContext, "tracked" | "kept">): number {
  const block = Math.max(0, ...tracked.blocks.map((known) => known.block), ...kept) + 1;
  kept.add(block);
  return block;
}

/** The block of ours that stands in these rows of a sheet, or a new one. */
export function blockFor(
  context: BuildContext,
  sheet: string,
  rows: { readonly top: number; readonly bottom: number },
): { readonly block: number; readonly tracked: TrackedBlock | undefined } {
  const found = context.tracked.blocks.find(
    (known) =>
      known.sheet === sheet &&
      !context.kept.has(known.block) &&
      [...known.columns.values()].some((area) => area.top <= rows.bottom && rows.top <= area.bottom),
  );
  if (found === undefined) return { block: openBlock(context), tracked: undefined };
  context.kept.add(found.block);
  return { block: found.block, tracked: found };
}

/** Adds colours and bars to those that a sheet is to get. */
export function addFlags(
  context: BuildContext,
  sheet: string,
  rules: readonly ConditionalRule[],
  bars: readonly Area[] = [],
): void {
  const known = context.flags.get(sheet) ?? { rules: [], bars: [] };
  known.rules.push(...rules);
  known.bars.push(...bars);
  context.flags.set(sheet, known);
}
