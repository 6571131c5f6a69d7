import { daysBetween, type CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { Measure } from "../plan/plan";
import type { JudgedMeasure, Judgement, JudgementReason } from "../review";
import { endOfLooseWork, looseReason, onlyLoose, whyNoDue } from "./loose-work";
import { piecesOf, type Piece } from "./pieces-of";

/** What a measure is judged against. */
export interface JudgementContext {
  /** 基準日. */
  readonly asOf: CalendarDay;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  /** Days before a due date from which a measure is `dueSoon`; the same number of days ahead still counts. */
  readonly warningDays: number;
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
