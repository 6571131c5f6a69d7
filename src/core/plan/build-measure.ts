import { fromSerial, type CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, fiscalYearStart, type FiscalYear } from "../calendar/fiscal-year";
import { parseDivisions } from "../division/parse-divisions";
import type { RawMeasure } from "../layout/raw-plan";
import type { PeriodReading } from "../period/period";
import { dueOf } from "./due-of";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";
import { parseStatus } from "../status/parse-status";
import type { MeasureGroup } from "./merge-measures";
import type {
  FieldName,
  LegendEntry,
  Measure,
  MeasureFields,
  MeasureSource,
  MeasureStatus,
  ScheduleStep,
  SourcedPeriod,
  SourcedText,
} from "./plan";

/** What a measure is built against. */
export interface MeasureContext {
  readonly dateSystem: 1900 | 1904;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  readonly legend: readonly LegendEntry[];
  fiscalYearOf(sheet: string): FiscalYear | null;
  recordsStatus(sheet: string): boolean;
  cellAt(at: CellRef): Cell | undefined;
  readPeriods(text: string, fiscalYear: FiscalYear | null): PeriodReading;
}

type Places = readonly [RawMeasure, ...RawMeasure[]];

/** A field's texts where it is first filled in. */
function firstFilled(places: Places, field: FieldName): readonly SourcedText[] {
  for (const place of places) {
    const texts = place.fields.get(field)?.filter(({ text }) => text.trim() !== "");
    if (texts !== undefined && texts.length > 0) return texts;
  }
  return [];
}

function toSource(raw: RawMeasure): MeasureSource {
  return {
    sheet: raw.anchor.sheet,
    at: raw.anchor,
    lastRow: raw.lastRow,
    name: raw.name,
    fields: Object.fromEntries(raw.fields) as MeasureFields,
    places: Object.fromEntries(raw.places),
  };
}

function divisionsOf(places: Places): readonly string[] {
  const names = firstFilled(places, "divisions").flatMap(({ text }) => parseDivisions(text).divisions);
  return [...new Set(names)];
}

function statusOf(places: Places, legend: readonly LegendEntry[]): MeasureStatus | null {
  const [written] = firstFilled(places, "status");
  if (written === undefined) return null;
  const { state, meaning, parts } = parseStatus(written.text, legend);
  return { ...written, state, meaning, parts };
}

/** A date in a column of its own: a serial number. Text dates are read like any other period. */
function cellDay(text: SourcedText, context: MeasureContext): CalendarDay | undefined {
  const value = context.cellAt(text.at)?.value;
  return typeof value === "number" ? fromSerial(value, context.dateSystem) : undefined;
}

interface DatedPeriods {
  readonly periods: readonly SourcedPeriod[];
  readonly problems: Measure["periodProblems"];
}

const NO_DATES: DatedPeriods = { periods: [], problems: [] };

function readTexts(
  texts: readonly SourcedText[],
  fiscalYear: FiscalYear | null,
  context: MeasureContext,
): DatedPeriods {
  const [only, ...others] = texts;
  if (only === undefined) return NO_DATES;
  const readings = (others.length === 0 ? [only] : texts).map((source) => ({
    source,
    reading: context.readPeriods(source.text, fiscalYear),
  }));
  return {
    periods: readings.flatMap(({ source, reading }) =>
      reading.periods.map((period) => ({ ...period, source })),
    ),
    problems: readings.flatMap(({ source, reading }) =>
      reading.problems.map((problem) => ({ ...problem, source })),
    ),
  };
}

function wholeText(source: SourcedText): { readonly start: number; readonly end: number } {
  return { start: 0, end: source.text.length };
}

/** Start and due columns: real dates as they are, texts through the reader. */
function readDateColumns(
  places: Places,
  fiscalYear: FiscalYear | null,
  context: MeasureContext,
): DatedPeriods {
  const [start] = firstFilled(places, "start");
  const [due] = firstFilled(places, "due");
  const startDay = start === undefined ? undefined : cellDay(start, context);
  const dueDay = due === undefined ? undefined : cellDay(due, context);
  if (
    start !== undefined &&
    due !== undefined &&
    startDay !== undefined &&
    dueDay !== undefined &&
    startDay <= dueDay
  ) {
    const range: SourcedPeriod = {
      label: null,
      kind: "range",
      start: startDay,
      end: dueDay,
      approx: false,
      span: wholeText(due),
      inferred: [],
      source: due,
    };
    return { periods: [range], problems: [] };
  }
  const read = (
    source: SourcedText | undefined,
    day: CalendarDay | undefined,
    kind: "from" | "deadline",
  ): DatedPeriods => {
    if (source === undefined) return NO_DATES;
    if (day === undefined) return asKind(readTexts([source], fiscalYear, context), kind);
    const dated = kind === "from" ? { start: day, end: null } : { start: null, end: day };
    return {
      periods: [
        { label: null, kind, ...dated, approx: false, span: wholeText(source), inferred: [], source },
      ],
      problems: [],
    };
  };
  const parts = [read(start, startDay, "from"), read(due, dueDay, "deadline")];
  return { periods: parts.flatMap((part) => part.periods), problems: parts.flatMap((part) => part.problems) };
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

/** 時期 first, then schedule texts and date columns; only where none of them speaks, the target's own dates. */
function readDates(places: Places, fiscalYear: FiscalYear | null, context: MeasureContext): DatedPeriods {
  const own = [
    readTexts(firstFilled(places, "period"), fiscalYear, context),
    readTexts(firstFilled(places, "schedule"), fiscalYear, context),
    readDateColumns(places, fiscalYear, context),
  ];
  const periods = own.flatMap((part) => part.periods);
  const problems = own.flatMap((part) => part.problems);
  const hasBars = places.some((place) => place.steps.length > 0);
  if (periods.length > 0 || problems.length > 0 || hasBars) return { periods, problems };
  return readTexts(firstFilled(places, "target"), fiscalYear, context);
}

/** Bars of the first place that has any. */
function scheduleOf(places: Places): readonly ScheduleStep[] {
  const steps = places.find((place) => place.steps.length > 0)?.steps ?? [];
  return steps.map(({ text, at, first, last }) => ({
    text,
    at,
    start: fiscalYearStart(first),
    end: fiscalYearEnd(last),
  }));
}

/** Builds one measure from every place that it stands in. */
export function buildMeasure(id: number, group: MeasureGroup, context: MeasureContext): Measure {
  const places: Places = group.places;
  const [first, ...others] = places;
  const fiscalYear = context.fiscalYearOf(first.anchor.sheet);
  const { periods, problems } = readDates(places, fiscalYear, context);
  const schedule = scheduleOf(places);
  const parent = group.parent?.places[0];
  const { planStart, planEnd } = context;
  return {
    id,
    number: places.find((place) => place.number !== null)?.number ?? null,
    name: places.find((place) => place.name !== "")?.name ?? "",
    parent: parent === undefined ? null : (parent.number ?? parent.name),
    area: places.find((place) => place.area.length > 0)?.area ?? [],
    divisions: divisionsOf(places),
    status: statusOf(places, context.legend),
    direction: firstFilled(places, "direction")[0]?.text.trim() ?? null,
    periods,
    periodProblems: problems,
    schedule,
    ...dueOf(periods, schedule, { planStart, planEnd, fiscalYear }),
    fiscalYear,
    recordsStatus: places.some((place) => context.recordsStatus(place.anchor.sheet)),
    sources: [toSource(first), ...others.map(toSource)],
  };
}
