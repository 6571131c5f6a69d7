import { formatDay } from "../calendar/era";
import type { CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { Period } from "../period/period";
import { firstFilled, type MeasureContext, type Places } from "./measure-context";
import type { Measure, SourcedPeriod, SourcedText } from "./plan";
import { toTargetDates } from "./to-target-dates";
import { readDateCell, type DateCell } from "./read-date-cell";

const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/u;

/** When a measure is to happen, and what of it could not be read. */
export interface DatedPeriods {
  readonly periods: readonly SourcedPeriod[];
  readonly problems: Measure["periodProblems"];
}

const NO_PROBLEMS: DatedPeriods["problems"] = [];
const NO_DATES: DatedPeriods = { periods: [], problems: NO_PROBLEMS };

/** Field by field: spreading would cost more than reading the text did. */
function withSource(
  { label, kind, start, end, approx, span, inferred }: Period,
  source: SourcedText,
): SourcedPeriod {
  return { label, kind, start, end, approx, span, inferred, source };
}

function dateOf(source: SourcedText | undefined, context: MeasureContext): DateCell | undefined {
  if (source === undefined || !NUMBER.test(source.text)) return undefined;
  return readDateCell(context.cellAt(source.at), context.dateSystem);
}

/** A period from a cell that holds a date rather than a text; people see a date there, not its serial number. */
function datedPeriod(
  { at }: SourcedText,
  kind: SourcedPeriod["kind"],
  start: CalendarDay | null,
  end: CalendarDay | null,
): SourcedPeriod {
  const days = [...new Set([start, end])].flatMap((day) => (day === null ? [] : [formatDay(day, "ja")]));
  const text = days.join("～");
  const span = { start: 0, end: text.length };
  return { label: null, kind, start, end, approx: false, span, inferred: [], source: { text, at } };
}

function readText(source: SourcedText, fiscalYear: FiscalYear | null, context: MeasureContext): DatedPeriods {
  const date = dateOf(source, context);
  if (date !== undefined)
    return { periods: [datedPeriod(source, "range", date.first, date.last)], problems: [] };
  const { periods, problems } = context.readPeriods(source.text, fiscalYear);
  if (periods.length === 0 && problems.length === 0) return NO_DATES;
  return {
    periods: periods.map((period) => withSource(period, source)),
    problems: problems.length === 0 ? NO_PROBLEMS : problems.map((problem) => ({ ...problem, source })),
  };
}

function readTexts(
  texts: readonly SourcedText[],
  fiscalYear: FiscalYear | null,
  context: MeasureContext,
): DatedPeriods {
  const [only] = texts;
  if (only === undefined) return NO_DATES;
  if (texts.length === 1) return readText(only, fiscalYear, context);
  return joinDates(texts.map((source) => readText(source, fiscalYear, context)));
}

/** Start and due columns: real dates as they are, texts through the reader. */
function readDateColumns(
  places: Places,
  fiscalYear: FiscalYear | null,
  context: MeasureContext,
): DatedPeriods {
  const [start] = firstFilled(places, "start");
  const [due] = firstFilled(places, "due");
  if (start === undefined && due === undefined) return NO_DATES;
  const read = (source: SourcedText | undefined): DatedPeriods =>
    source === undefined ? NO_DATES : readText(source, fiscalYear, context);
  const starts = read(start);
  const dues = read(due);
  const range = rangeOf(starts.periods, dues.periods);
  if (range !== undefined) return { periods: [range], problems: [...starts.problems, ...dues.problems] };
  return joinDates([asKind(starts, "from"), asKind(dues, "deadline")]);
}

/** One day (or month, or year) of beginning and one of end make one range, kept where its end stands. */
function rangeOf(
  starts: readonly SourcedPeriod[],
  dues: readonly SourcedPeriod[],
): SourcedPeriod | undefined {
  const [begins, anotherStart] = starts;
  const [ends, anotherEnd] = dues;
  if (begins === undefined || ends === undefined) return undefined;
  if (anotherStart !== undefined || anotherEnd !== undefined) return undefined;
  if (begins.start === null || ends.end === null || begins.start > ends.end) return undefined;
  return { ...ends, kind: "range", start: begins.start, approx: begins.approx || ends.approx };
}

/** Under a heading 開始 a month is where work begins, under 期限 where it must be done. */
function asKind({ periods, problems }: DatedPeriods, kind: "from" | "deadline"): DatedPeriods {
  return {
    problems,
    periods: periods.map((period) => {
      if (period.kind !== "range") return period;
      return kind === "from" ? { ...period, kind, end: null } : { ...period, kind, start: null };
    }),
  };
}

function joinDates(parts: readonly DatedPeriods[]): DatedPeriods {
  let told = NO_DATES;
  for (const part of parts) {
    if (part === NO_DATES) continue;
    const { periods, problems } = part;
    told =
      told === NO_DATES
        ? part
        : { periods: [...told.periods, ...periods], problems: [...told.problems, ...problems] };
  }
  return told;
}

/** 時期 first, then schedule texts and date columns; only where none of them speaks, the target's own dates. */
export function readMeasureDates(
  places: Places,
  fiscalYear: FiscalYear | null,
  hasBars: boolean,
  context: MeasureContext,
): DatedPeriods {
  const own = joinDates([
    readTexts(firstFilled(places, "period"), fiscalYear, context),
    readTexts(firstFilled(places, "schedule"), fiscalYear, context),
    readDateColumns(places, fiscalYear, context),
  ]);
  if (own !== NO_DATES || hasBars) return own;
  const targets = firstFilled(places, "target").map((source) => {
    const { periods, problems } = readText(source, fiscalYear, context);
    return { periods: toTargetDates(source.text, periods), problems };
  });
  return joinDates(targets);
}
