import { formatDay } from "../calendar/era";
import type { CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { FieldSource, RawMeasure } from "../layout/raw-plan";
import type { Period, PeriodReading } from "../period/period";
import { dueOf } from "./due-of";
import type { CellRef } from "../sheet/address";
import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";
import type { MeasureGroup } from "./merge-measures";
import type {
  FieldName,
  Measure,
  MeasureSource,
  MeasureStatus,
  ScheduleStep,
  SourcedPeriod,
  SourcedText,
} from "./plan";
import { readDateCell, type DateCell } from "./read-date-cell";

/** What a measure is built against. */
export interface MeasureContext {
  readonly dateSystem: 1900 | 1904;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  fiscalYearOf(sheet: string): FiscalYear | null;
  recordsStatus(sheet: string): boolean;
  cellAt(at: CellRef): Cell | undefined;
  /** Whether nobody sees any of these rows. */
  isHidden(sheet: string, firstRow: number, lastRow: number): boolean;
  readPeriods(text: string, fiscalYear: FiscalYear | null): PeriodReading;
  readDivisions(text: string): readonly string[];
  readStatus(text: string): Pick<MeasureStatus, "state" | "meaning" | "parts">;
  /** Keeps what stands in a place for those who ask later; gives the place its number. */
  remember(fields: FieldSource): number;
}

const NO_TEXTS: readonly SourcedText[] = [];
const NO_DIVISIONS: readonly string[] = [];
const NO_STEPS: readonly ScheduleStep[] = [];
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/u;

type Places = readonly [RawMeasure, ...RawMeasure[]];

/** A field's texts where it is first filled in. */
function firstFilled(places: Places, field: FieldName): readonly SourcedText[] {
  for (const place of places) {
    const texts = place.texts(field);
    if (texts.length > 0) return texts;
  }
  return NO_TEXTS;
}

function toSource(raw: RawMeasure, context: MeasureContext): MeasureSource {
  const place = context.remember(raw);
  const { anchor, lastRow, name } = raw;
  const isHidden = context.isHidden(anchor.sheet, anchor.row, lastRow);
  return { place, sheet: anchor.sheet, at: anchor, lastRow, name, isHidden };
}

const HEADING_MARK = /^\s*(?:[0-9０-９]+|[（(].{1,3}[)）]|[アイウエオカキクケコ①-⑳Ⅰ-ⅻ])[\s　.．、]*/u;
const ORGANISATION = /^\S{1,16}(?:局|部|課|室|区|署|所|院|館|センター|事務局|委員会|本部)$/u;

/** Some plans name the responsible division once, as the heading over its measures (ア　水道局). */
function divisionOfHeading(places: Places): readonly string[] {
  const headings = places
    .flatMap(({ area }) => area.at(-1) ?? [])
    .map((heading) => heading.replace(HEADING_MARK, "").trim());
  const heading = headings.find((candidate) => ORGANISATION.test(candidate));
  return heading === undefined ? NO_DIVISIONS : [heading];
}

function divisionsOf(places: Places, context: MeasureContext): readonly string[] {
  const texts = firstFilled(places, "divisions");
  const [only] = texts;
  if (only === undefined) return divisionOfHeading(places);
  if (texts.length === 1) return context.readDivisions(only.text);
  return [...new Set(texts.flatMap(({ text }) => context.readDivisions(text)))];
}

/** 0.8 in a cell formatted as % is the 80% that it shows. */
function shownText({ text, at }: SourcedText, context: MeasureContext): string {
  if (!NUMBER.test(text) || !isPercentFormat(context.cellAt(at)?.numberFormat)) return text;
  return `${String(Math.round(Number(text) * 100))}%`;
}

/**
 * The places of a measure with those of the latest fiscal year first, where its sheets are of several years: last year's
 * dates and results are history. The order of all others stays.
 */
function latestFirst(places: Places, context: MeasureContext): Places {
  const yearOf = (place: RawMeasure): FiscalYear | null => context.fiscalYearOf(place.anchor.sheet);
  const years = new Set(places.map(yearOf).filter((year) => year !== null));
  if (years.size < 2) return places;
  const dated = places.filter((place) => yearOf(place) !== null);
  dated.sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
  const [first = places[0], ...others] = places.map((place) =>
    yearOf(place) === null ? place : (dated.shift() ?? place),
  );
  return [first, ...others];
}

/** The status of the latest year, though it be blank there: an earlier year's says nothing of this one. */
function statusTexts(places: Places, context: MeasureContext): readonly SourcedText[] {
  let asked: FiscalYear | null = null;
  for (const place of latestFirst(places, context)) {
    const year = context.fiscalYearOf(place.anchor.sheet);
    if (asked !== null && year !== null && year < asked) continue;
    const texts = place.texts("status");
    if (texts.length > 0) return texts;
    if (place.place("status") !== undefined) asked ??= year;
  }
  return NO_TEXTS;
}

/** The status where it is first written; a part without one of its own stands as its measure does. */
function statusOf(group: MeasureGroup, context: MeasureContext): MeasureStatus | null {
  const inherited = group.parent === null ? undefined : statusTexts(group.parent.places, context)[0];
  const [written = inherited] = statusTexts(group.places, context);
  if (written === undefined) return null;
  const text = shownText(written, context);
  const { state, meaning, parts } = context.readStatus(text);
  return { text, at: written.at, state, meaning, parts };
}

interface DatedPeriods {
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
  const told = parts.filter((part) => part !== NO_DATES);
  const [only] = told;
  if (only === undefined) return NO_DATES;
  if (told.length === 1) return only;
  return { periods: told.flatMap((part) => part.periods), problems: told.flatMap((part) => part.problems) };
}

/** 時期 first, then schedule texts and date columns; only where none of them speaks, the target's own dates. */
function readDates(
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
  return readTexts(firstFilled(places, "target"), fiscalYear, context);
}

/** Bars of the first place that has any. */
function scheduleOf(places: Places): readonly ScheduleStep[] {
  const steps = places.find((place) => place.steps.length > 0)?.steps;
  if (steps === undefined) return NO_STEPS;
  return steps.map(({ text, at, first, last }) => ({
    text,
    at,
    start: first,
    end: last,
  }));
}

/** Builds one measure from every place that it stands in. */
export function buildMeasure(id: number, group: MeasureGroup, context: MeasureContext): Measure {
  const places: Places = group.places;
  const [first, ...others] = places;
  const latest = latestFirst(places, context);
  const fiscalYear =
    latest.map(({ anchor }) => context.fiscalYearOf(anchor.sheet)).find((year) => year !== null) ?? null;
  const schedule = scheduleOf(latest);
  const { periods, problems } = readDates(latest, fiscalYear, schedule.length > 0, context);
  const parent = group.parent?.places[0];
  const { planStart, planEnd } = context;
  const { start, due } = dueOf(periods, schedule, { planStart, planEnd, fiscalYear });
  return {
    id,
    number: places.find((place) => place.number !== null)?.number ?? null,
    name: places.find((place) => place.name !== "")?.name ?? "",
    parent: parent === undefined ? null : (parent.number ?? parent.name),
    area: places.find((place) => place.area.length > 0)?.area ?? [],
    divisions: divisionsOf(places, context),
    status: statusOf(group, context),
    direction: firstFilled(places, "direction")[0]?.text.trim() ?? null,
    periods,
    periodProblems: problems,
    schedule,
    start,
    due,
    fiscalYear,
    recordsStatus: places.some((place) => context.recordsStatus(place.anchor.sheet)),
    sources: [toSource(first, context), ...others.map((place) => toSource(place, context))],
  };
}
