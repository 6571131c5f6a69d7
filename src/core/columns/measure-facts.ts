import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd } from "../calendar/fiscal-year";
import type { Measure, Plan } from "../plan/plan";
import { endOfLooseWork, looseReason, onlyLoose, whyNoDue } from "../progress/loose-work";
import { piecesOf } from "../progress/pieces-of";
import type { JudgedMeasure, JudgementReason } from "../review";
import { stateCode, type StateCode } from "./judgement-words";
import { statusKey } from "./status-table";

/** A part of a measure that its status speaks of. */
export interface PartFact {
  readonly code: StateCode;
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  readonly loose: JudgementReason | null;
  /** When loose work is over. */
  readonly end: CalendarDay | null;
  readonly why: JudgementReason;
}

/** The parts of a measure with the status that told of them. */
export interface PartFacts {
  readonly text: string;
  /** What the status calls its parts, as the cell spells it: ①, (2). */
  readonly labels: readonly string[];
  readonly parts: readonly PartFact[];
}

/** What the formulas of a row have to know of its measure beyond what its cells say. All of it comes from texts. */
export interface MeasureFacts {
  readonly judged: JudgedMeasure;
  /** As the texts say, whatever staff have entered since. */
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  /** Why the texts fix no day to be judged by; null where they do. */
  readonly loose: JudgementReason | null;
  /** When loose work without a date is over: a day, the plan's last day, or never. */
  readonly looseEnd: CalendarDay | "planEnd" | null;
  readonly whyNoDue: JudgementReason;
  /** The first day by which some part of it should have happened. */
  readonly firstEnd: CalendarDay | null;
  /** The parts that the status speaks of one by one, as it stands now; null where it speaks of the whole. */
  readonly parts: PartFacts | null;
  /** Whether a blank status says nothing at all, for the staff's own sheets have no place for it. */
  readonly needsStatus: boolean;
}

function firstEndOf({ periods }: Measure): CalendarDay | null {
  const ends = periods.flatMap((period) =>
    looseReason(period) === null && period.end !== null ? [period.end] : [],
  );
  return ends.length === 0 ? null : ends.reduce((first, end) => (end < first ? end : first));
}

function partsOf(measure: Measure, plan: Plan): PartFacts | null {
  const { status, fiscalYear } = measure;
  const { startFiscalYear: planStart, endFiscalYear: planEnd } = plan;
  const pieces = status === null ? null : piecesOf(measure, status, { planStart, planEnd, fiscalYear });
  if (status === null || pieces === null) return null;
  const parts = pieces.map((piece): PartFact => {
    const loose = measure.schedule.length > 0 ? null : onlyLoose(piece.periods);
    return {
      code: stateCode(piece.state),
      start: piece.start,
      due: piece.due,
      loose,
      end: loose === null ? null : endOfLooseWork(measure, piece, planEnd),
      why: loose ?? whyNoDue(measure, piece),
    };
  });
  const text = statusKey(status.text);
  const labels = status.parts.flatMap(({ label }) => (text.includes(label) ? [label] : []));
  return { text, labels, parts };
}

/** Gathers what the formulas of a measure need. */
export function describeMeasure(judged: JudgedMeasure, plan: Plan): MeasureFacts {
  const { measure } = judged;
  const { start, due } = measure.entered?.read ?? measure;
  const end = measure.fiscalYear === null ? null : fiscalYearEnd(measure.fiscalYear);
  return {
    judged,
    start,
    due,
    loose: measure.schedule.length > 0 ? null : onlyLoose(measure.periods),
    looseEnd: end ?? (plan.endFiscalYear === null ? null : "planEnd"),
    whyNoDue: whyNoDue(measure, { periods: measure.periods }),
    firstEnd: firstEndOf(measure),
    parts: partsOf(measure, plan),
    needsStatus: !measure.recordsStatus,
  };
}
