import { statusKey } from "./status-table";
import { columnName, type CellRef } from "../sheet/address";
import { contentOf } from "../sheet/cell-content";
import type { CellContent } from "../sheet/edit";
import type { CalendarDay } from "../calendar/calendar-day";
import type { Cell, CellValue } from "../sheet/snapshot";
import { serialOf, type BuildContext } from "./build-context";
import { cellReference, dayLiteral, mirrorFormula, rowReference } from "./formula-text";
import { buildJudgementFormula, type MeasureCells } from "./judgement-formula";
import { judgementText } from "./judgement-words";
import type { MeasureFacts } from "./measure-facts";
import { buildNoteFormula, noteValue } from "./note-formula";
import type { ColumnRole } from "./own-names";
import { mirrorOfStatus, type StatusShare, type StatusSource } from "./status-source";
import type { OwnCell } from "./write-block";

/** A cell of the staff's that one of ours shows, with what it shows now. */
export interface Mirrored {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** A status of the staff's that a cell of ours shows, with what it shows now. */
export interface MirroredStatus {
  readonly source: StatusSource;
  readonly value: CellValue;
}

/** Where the parts of a measure's row stand. */
export interface MeasureRowPlan {
  readonly sheet: string;
  readonly row: number;
  /** Where the measure stood when staff entered something: the row itself, or another of a sheet of ours; null for none. */
  readonly heldRow: number | null;
  /** Columns of ours. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The staff's own date columns, where they serve. */
  readonly staffDates: Readonly<Partial<Record<"start" | "due", number>>>;
  /** Dates of the staff's that our date cells show. */
  readonly mirroredDates: Readonly<Partial<Record<"start" | "due", Mirrored>>>;
  /** A status of the staff's that our status cell shows; `null` where people choose one there. */
  readonly mirroredStatus: MirroredStatus | null;
  /** The statuses that count, the row's own first. */
  readonly statuses: readonly StatusSource[];
  readonly share: StatusShare;
  readonly parts: MeasureCells["parts"];
}

/** A reference on the row itself. */
function own(plan: MeasureRowPlan, column: number): string {
  return rowReference(plan.row, column);
}

/** The cell of ours as it was when staff last had it. */
function heldCell(context: BuildContext, plan: MeasureRowPlan, column: number): Cell | undefined {
  return plan.heldRow === null ? undefined : context.edits.cellAt(plan.sheet, plan.heldRow, column);
}

/** Leaves what staff have entered, or takes it along to the measure's new row. */
function keepHeld(plan: MeasureRowPlan, held: Cell | undefined): OwnCell {
  return plan.heldRow === plan.row ? { kind: "keep" } : { kind: "write", content: contentOf(held) };
}

function isTyped(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.formula === undefined && String(cell.value).trim() !== "";
}

interface DateCellPlan {
  readonly cell: OwnCell;
  /** What we write, as an expression. */
  readonly content: string;
  /** Whether staff have put something else there. */
  readonly isByHand: boolean;
}

function planDate(
  context: BuildContext,
  facts: MeasureFacts,
  plan: MeasureRowPlan,
  role: "start" | "due",
  column: number,
): DateCellPlan {
  const day: CalendarDay | null = facts[role];
  const mirrored = plan.mirroredDates[role];
  const reference = mirrored === undefined ? undefined : cellReference(mirrored.at, plan.sheet);
  const content = reference === undefined ? (day === null ? "0" : dayLiteral(day)) : `N(${reference})`;
  const wanted: CellContent =
    reference === undefined || mirrored === undefined
      ? day === null
        ? null
        : { value: serialOf(day, context) }
      : { value: mirrored.value, formula: mirrorFormula(reference) };
  const held = heldCell(context, plan, column);
  const entered = facts.judged.measure.entered?.[role];
  const isText = isTyped(held) && typeof held.value === "string";
  if (entered === undefined && !isText)
    return { cell: { kind: "write", content: wanted }, content, isByHand: false };
  return { cell: keepHeld(plan, held), content, isByHand: !isText || day !== null };
}

function planStatus(context: BuildContext, plan: MeasureRowPlan, column: number): OwnCell {
  const held = heldCell(context, plan, column);
  if (isTyped(held)) return keepHeld(plan, held);
  if (plan.mirroredStatus === null) return { kind: "write", content: null };
  const { source, value } = plan.mirroredStatus;
  return { kind: "write", content: { value, formula: mirrorOfStatus(source) } };
}

/** What the columns of ours hold in the row of a measure: dates, status, judgement, note. */
export function buildMeasureCells(
  context: BuildContext,
  facts: MeasureFacts,
  plan: MeasureRowPlan,
): ReadonlyMap<ColumnRole, OwnCell> {
  const cells = new Map<ColumnRole, OwnCell>();
  const written: { cell: string; content: string }[] = [];
  let isByHand = false;
  const dateReference = (role: "start" | "due"): string => {
    const column = plan.columns.get(role);
    if (column === undefined) return own(plan, plan.staffDates[role] ?? 0);
    const date = planDate(context, facts, plan, role, column);
    cells.set(role, date.cell);
    written.push({ cell: own(plan, column), content: date.content });
    isByHand ||= date.isByHand;
    return own(plan, column);
  };
  const [start, due] = [dateReference("start"), dateReference("due")];
  const statusColumn = plan.columns.get("status");
  if (statusColumn !== undefined) cells.set("status", planStatus(context, plan, statusColumn));
  const judgementColumn = plan.columns.get("judgement") ?? 0;
  const references: MeasureCells = {
    start,
    due,
    statuses: plan.statuses,
    share: plan.share,
    judgement: `$${columnName(judgementColumn)}${String(plan.row + 1)}`,
    written,
    parts: plan.parts,
  };
  const text = facts.judged.measure.status?.text ?? "";
  cells.set("judgement", {
    kind: "write",
    content: {
      value: judgementText(facts.judged.judgement),
      formula: buildJudgementFormula(facts, references),
    },
  });
  cells.set("note", {
    kind: "write",
    content: {
      value: noteValue(facts, {
        asOf: context.review.asOf,
        hasText: statusKey(text) !== "",
        isKnownText: context.statuses.lines.some((line) => line.text === statusKey(text)),
        isShare: plan.share !== null,
        isByHand,
      }),
      formula: buildNoteFormula(facts, references),
    },
  });
  context.live.addMeasure(facts.judged, plan, due, cells);
  return cells;
}
