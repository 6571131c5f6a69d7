import { daysBetween, type CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, type FiscalYear } from "../calendar/fiscal-year";
import type { Measure, MeasureStatus, SourcedPeriod, StatusState } from "../plan/plan";
import type { JudgedMeasure, Judgement, JudgementReason } from "../review";
import { compactText } from "../text/normalize-text";
import { dueOf, type DueContext } from "../plan/due-of";

/** What a measure is judged against. */
export interface JudgementContext {
  /** 基準日. */
  readonly asOf: CalendarDay;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  /** Days before a due date from which a measure is `dueSoon`; the same number of days ahead still counts. */
  readonly warningDays: number;
}

/** A measure or a part of it that one status speaks of. */
export interface Piece {
  readonly state: StatusState | null;
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  readonly periods: readonly SourcedPeriod[];
}

interface Verdict {
  readonly judgement: Judgement;
  readonly reason: JudgementReason | null;
  readonly daysLate: number;
}

function verdict(judgement: Judgement, reason: JudgementReason | null = null, daysLate = 0): Verdict {
  return { judgement, reason, daysLate };
}

/** Field by field: spreading a verdict costs as much as reaching it. */
function judgedAs(measure: Measure, { judgement, reason, daysLate }: Verdict): JudgedMeasure {
  return { measure, judgement, reason, daysLate };
}

/** Why a period fixes no day to be judged by; null where it does. */
export function looseReason(period: SourcedPeriod): JudgementReason | null {
  switch (period.kind) {
    case "ongoing":
    case "asNeeded":
    case "undecided":
      return period.kind;
    case "recurring":
      // An occurrence that the text names (毎年度10月) can be judged.
      return period.end === null ? "recurring" : null;
    case "range":
    case "deadline":
    case "from":
      return null;
  }
}

/** The one reason why none of the periods fixes a day; null where one does. */
export function onlyLoose(periods: readonly SourcedPeriod[]): JudgementReason | null {
  const reasons = periods.map(looseReason);
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

export function whyNoDue(measure: Measure, piece: Pick<Piece, "periods">): JudgementReason {
  if (piece.periods.some(({ kind }) => kind === "from")) return "openEnd";
  if (piece.periods.length > 0 || measure.schedule.length > 0) return "noDueDate";
  return measure.periodProblems.length > 0 ? "unreadablePeriod" : "noPeriod";
}

/** When loose work can be judged after all: its year's end, or the plan's for work that has no date at all. */
export function endOfLooseWork(
  measure: Measure,
  piece: Pick<Piece, "due">,
  planEnd: FiscalYear | null,
): CalendarDay | null {
  if (piece.due !== null) return piece.due;
  const last = measure.fiscalYear ?? planEnd;
  return last === null ? null : fiscalYearEnd(last);
}

function judgeOpenPiece(measure: Measure, piece: Piece, context: JudgementContext): Verdict {
  const { asOf, warningDays } = context;
  const isDated = measure.schedule.length > 0 || measure.entered?.due !== undefined;
  const loose = isDated ? null : onlyLoose(piece.periods);
  if (loose !== null) {
    const end = endOfLooseWork(measure, piece, context.planEnd);
    return end !== null && end < asOf
      ? verdict("overdue", null, daysBetween(end, asOf))
      : verdict("notCheckable", loose);
  }
  if (piece.due === null) {
    return piece.start !== null && piece.start > asOf && piece.state !== "inProgress"
      ? verdict("notStartedYet")
      : verdict("notCheckable", whyNoDue(measure, piece));
  }
  if (piece.due < asOf) return verdict("overdue", null, daysBetween(piece.due, asOf));
  if (daysBetween(asOf, piece.due) <= warningDays) return verdict("dueSoon");
  if (piece.start !== null && piece.start > asOf && piece.state !== "inProgress")
    return verdict("notStartedYet");
  return verdict("onSchedule");
}

function judgePiece(measure: Measure, piece: Piece, context: JudgementContext): Verdict {
  if (piece.state === "cancelled") return verdict("cancelled");
  if (piece.state === "done") return verdict("done");
  return judgeOpenPiece(measure, piece, context);
}

function pieceOf(
  state: StatusState | null,
  periods: readonly SourcedPeriod[],
  schedule: Measure["schedule"],
  context: DueContext,
): Piece {
  return { state, periods, ...dueOf(periods, schedule, context) };
}

const ENUMERATOR = /^(?:[①-⑳⑴-⒇]|\(\d+\))/;

/** What tells one part from another: its enumerator, else its whole label. */
export function partKey(label: string): string {
  const compact = compactText(label);
  return ENUMERATOR.exec(compact)?.[0] ?? compact;
}

/** The pieces that the status speaks of one by one, or null where it speaks of the measure as a whole. */
export function piecesOf(
  measure: Measure,
  status: MeasureStatus,
  context: DueContext,
): readonly Piece[] | null {
  if (status.parts.length === 0 || status.state === "cancelled") return null;
  // A due date entered by hand is the measure's, not that of a part.
  if (measure.entered?.due !== undefined) return null;
  const states = new Map(status.parts.map(({ label, state }) => [partKey(label), state]));
  const grouped = new Map<string, SourcedPeriod[]>();
  const shared: SourcedPeriod[] = [];
  for (const period of measure.periods) {
    if (period.label === null) shared.push(period);
    else {
      const label = partKey(period.label);
      grouped.set(label, [...(grouped.get(label) ?? []), period]);
    }
  }
  // Labels of the dates and labels of the status that have nothing in common cannot be brought together.
  if (grouped.size > 0 && ![...grouped.keys()].some((label) => states.has(label))) return null;
  const labels = new Set([...states.keys(), ...grouped.keys()]);
  return [...labels].map((label) => {
    const own = grouped.get(label);
    const state = states.get(label) ?? null;
    return own === undefined
      ? pieceOf(state, shared, measure.schedule, context)
      : pieceOf(state, own, [], context);
  });
}

/** The worst verdict speaks for the measure; parts that are settled do not. */
const GRAVITY: readonly Judgement[] = [
  "overdue",
  "dueSoon",
  "onSchedule",
  "notCheckable",
  "notStartedYet",
  "done",
  "cancelled",
];

function gravest(verdicts: readonly Verdict[]): Verdict {
  const rank = ({ judgement }: Verdict): number => GRAVITY.indexOf(judgement);
  const found = verdicts.reduce((worst, one) => {
    const isWorse = rank(one) < rank(worst) || (rank(one) === rank(worst) && one.daysLate > worst.daysLate);
    return isWorse ? one : worst;
  });
  // A measure with a finished part has started, even if the rest is still to come.
  const hasDone = verdicts.some(({ judgement }) => judgement === "done");
  return hasDone && found.judgement === "notStartedYet" ? verdict("onSchedule") : found;
}

function hasPassedPart({ periods }: Measure, asOf: CalendarDay): boolean {
  return periods.some((period) => looseReason(period) === null && period.end !== null && period.end < asOf);
}

/**
 * Judges a measure against the reporting date.
 *
 * Overdue means due before `asOf` and not done; the due day itself is not late. A blank or unreadable status counts
 * as not done, but a measure for which the workbook records no status cannot be checked. `done` and `cancelled` come
 * from the status alone. 随時, 通年 and 未定 cannot be checked until their year or plan has ended. Where the status
 * cell speaks of several parts each is judged by its own dates and the worst speaks for the measure; otherwise the
 * last due date counts, and a part that has passed is mentioned (`partPassed`). Work reported as begun before its
 * start is on schedule, not waiting.
 *
 * @example judgeMeasure(measure, { asOf, planStart, planEnd, warningDays: 30 }).judgement
 */
export function judgeMeasure(measure: Measure, context: JudgementContext): JudgedMeasure {
  const { planStart, planEnd, asOf } = context;
  const { status, fiscalYear } = measure;
  const pieces = status === null ? null : piecesOf(measure, status, { planStart, planEnd, fiscalYear });
  if (pieces !== null)
    return judgedAs(measure, gravest(pieces.map((piece) => judgePiece(measure, piece, context))));

  const whole: Piece = {
    state: status?.state ?? null,
    start: measure.start,
    due: measure.due,
    periods: measure.periods,
  };
  if (status === null && !measure.recordsStatus)
    return judgedAs(measure, verdict("notCheckable", "noStatusField"));
  const judged = judgePiece(measure, whole, context);
  const mentionsPart =
    (judged.judgement === "onSchedule" || judged.judgement === "dueSoon") && hasPassedPart(measure, asOf);
  return judgedAs(measure, mentionsPart ? { ...judged, reason: "partPassed" } : judged);
}
