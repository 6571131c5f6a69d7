import { calendarParts, toCalendarDay, type CalendarDay } from "../calendar/calendar-day";
import { fiscalYearOf } from "../calendar/fiscal-year";
import { remembering } from "../collection/remembering";
import { datedCells } from "../findings/dated-cells";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { sameStatusElsewhere } from "../findings/status-cells";
import type { Measure, MeasureStatus, SourcedPeriod } from "../plan/plan";
import { partKey } from "../progress/pieces-of";
import { canonicalMark } from "../status/canonical-mark";
import { readMeaning } from "../status/read-meaning";
import { compactText } from "../text/normalize-text";

interface Stretch {
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
  readonly text: string;
}

/** What a measure does when; steps of a schedule are dated like periods. Null where anything has no dates. */
function datedStretches({ periods, schedule }: Measure): readonly Stretch[] | null {
  const isDated = ({ kind, start, end }: SourcedPeriod): boolean =>
    ["range", "deadline", "from"].includes(kind) && (start !== null || end !== null);
  if (!periods.every(isDated)) return null;
  return [
    ...periods.map(({ start, end, source, span }) => ({
      start,
      end,
      text: source.text.slice(span.start, span.end).trim() || source.text,
    })),
    ...schedule.map(({ start, end, text }) => ({ start, end, text })),
  ];
}

/** ○計画どおり実施 grades how it goes; ○予定どおり実施した says that it has been done. */
const AS_PLANNED =
  /(?:予定|計画|工程|例年|目標)(?:の?(?:通り?|どおり|とおり)|以上)に?(?:実施|進捗|推移|進行|取組|達成)?$/u;

/**
 * Where a mark without a printed meaning may say 予定どおり as well as 完了, or its meaning speaks of the plan alone, only
 * the whole schedule can contradict it.
 */
function saysDonePlainly({ text, meaning }: MeasureStatus): boolean {
  const said = meaning ?? (canonicalMark(text) === null ? text : null);
  return said !== null && !AS_PLANNED.test(compactText(said));
}

function doneBeforeStart(
  status: MeasureStatus,
  stretches: readonly Stretch[],
  asOf: CalendarDay,
): Stretch | undefined {
  if (status.state !== "done" || status.parts.length > 0) return undefined;
  const ahead = stretches.filter(({ start }) => start !== null && start > asOf);
  return ahead.length === stretches.length || saysDonePlainly(status) ? ahead[0] : undefined;
}

/** The part that is told as done before its own dates begin. */
function partDoneBeforeStart(
  { periods }: Measure,
  { parts }: MeasureStatus,
  asOf: CalendarDay,
): { readonly label: string; readonly stretch: Stretch } | undefined {
  for (const { label, state } of parts) {
    if (state !== "done") continue;
    const own = periods.filter((period) => period.label !== null && partKey(period.label) === partKey(label));
    const [first] = own;
    if (first !== undefined && own.every(({ start }) => start !== null && start > asOf)) {
      const { start, end, source, span } = first;
      return { label, stretch: { start, end, text: source.text.slice(span.start, span.end) } };
    }
  }
  return undefined;
}

const STILL_TO_COME = /予定|見込|以降/u;

/** The month from which on work is to come (10月以降); null where a status promises none. */
function promisedMonth(said: string): number | null {
  if (!STILL_TO_COME.test(said)) return null;
  return readMeaning(said).months.find(({ bound }) => bound === "from")?.month ?? null;
}

type ReadPromise = typeof promisedMonth;

/** The first day of the months that a status speaks of, in the fiscal year of the measure. */
function promisedFrom(
  { text, meaning }: MeasureStatus,
  measure: Measure,
  asOf: CalendarDay,
  readPromise: ReadPromise,
): CalendarDay | undefined {
  const month = readPromise(meaning ?? text);
  if (month === null) return undefined;
  const year = measure.fiscalYear ?? fiscalYearOf(asOf);
  return toCalendarDay(month >= 4 ? year : year + 1, month, 1);
}

/** Whether anything of a measure begins after a day: where nothing does, it cannot be done too early. */
function startsAfter({ periods, schedule }: Measure, day: CalendarDay): boolean {
  return (
    periods.some(({ start }) => start !== null && start > day) || schedule.some(({ start }) => start > day)
  );
}

function contradiction(
  measure: Measure,
  status: MeasureStatus,
  asOf: CalendarDay,
  readPromise: ReadPromise,
): Omit<Draft, "at"> | undefined {
  const part = partDoneBeforeStart(measure, status, asOf);
  if (part !== undefined)
    return { messageId: "partDoneBeforeStart", data: { part: part.label, period: part.stretch.text } };
  const promised = promisedFrom(status, measure, asOf, readPromise);
  if (promised === undefined && (status.state !== "done" || !startsAfter(measure, asOf))) return undefined;
  const stretches = datedStretches(measure);
  if (stretches === null || stretches.length === 0) return undefined;
  const ahead = doneBeforeStart(status, stretches, asOf);
  if (ahead !== undefined) return { messageId: "doneBeforeStart", data: { period: ahead.text, asOf } };
  const last = stretches
    .map(({ end }) => end)
    .reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  if (promised === undefined || last === null || last >= promised) return undefined;
  return {
    messageId: "laterThanSchedule",
    data: { meaning: status.meaning ?? status.text, month: calendarParts(promised).month, due: last },
  };
}

const NO_DRAFTS: readonly Draft[] = [];

function draftsOf(
  measure: Measure,
  { asOf, fieldsOf }: RuleContext,
  readPromise: ReadPromise,
): readonly Draft[] {
  const { status, number, name, periods, parent } = measure;
  if (status === null || (parent !== null && periods.length === 0)) return NO_DRAFTS;
  const found = contradiction(measure, status, asOf, readPromise);
  if (found === undefined) return NO_DRAFTS;
  return [
    {
      ...found,
      at: status.at,
      related: [...datedCells(measure), ...sameStatusElsewhere(measure, status.at, fieldsOf)],
      data: { number, name, status: status.text, ...found.data },
    },
  ];
}

/** A status that cannot be true beside the schedule: done before it starts, still to come after it ended. */
export const statusContradictsPeriod: Rule = {
  id: "status-contradicts-period",
  meta: {
    severity: "warning",
    category: "status",
    messages: ["doneBeforeStart", "partDoneBeforeStart", "laterThanSchedule"],
    scope: "measure",
  },
  check(context) {
    const readPromise = remembering(promisedMonth);
    return context.plan.measures.flatMap((measure) => draftsOf(measure, context, readPromise));
  },
};
