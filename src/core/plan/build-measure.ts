import { fiscalYearEnd, type FiscalYear } from "../calendar/fiscal-year";
import type { RawMeasure } from "../layout/raw-plan";
import { isPercentFormat } from "../sheet/number-format";
import { dueOf } from "./due-of";
import { firstFilled, type MeasureContext, type Places } from "./measure-context";
import type { MeasureGroup } from "./merge-measures";
import type { Measure, MeasureSource, MeasureStatus, ScheduleStep, SourcedPeriod, SourcedText } from "./plan";
import { readMeasureDates } from "./read-measure-dates";

const NO_TEXTS: readonly SourcedText[] = [];
const NO_DIVISIONS: readonly string[] = [];
const NO_STEPS: readonly ScheduleStep[] = [];
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/u;

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
  if (places.length === 1) return places;
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

/** The first fiscal year that a place tells: by the headings over it, else by its sheet. */
function yearOf(places: Places, context: MeasureContext): FiscalYear | null {
  for (const { area, anchor } of places) {
    const year = context.fiscalYearOfArea(area) ?? context.fiscalYearOf(anchor.sheet);
    if (year !== null) return year;
  }
  return null;
}

/** What comes again in every year of the plan is not over with the year that a report tells of. */
function runningOn(period: SourcedPeriod, { planEnd }: MeasureContext): SourcedPeriod {
  return period.kind === "recurring" && period.end !== null && planEnd !== null
    ? { ...period, end: fiscalYearEnd(planEnd) }
    : period;
}

/** Builds one measure from every place that it stands in. */
export function buildMeasure(id: number, group: MeasureGroup, context: MeasureContext): Measure {
  const places: Places = group.places;
  const [first, ...others] = places;
  const latest = latestFirst(places, context);
  const fiscalYear = yearOf(latest, context);
  const schedule = scheduleOf(latest);
  const { periods, problems } = readMeasureDates(latest, fiscalYear, schedule.length > 0, context);
  const parent = group.parent?.places[0];
  const { planStart, planEnd } = context;
  const [{ anchor }] = latest;
  const ownYear = context.isOfAllYears(anchor.sheet) ? null : fiscalYear;
  const running = context.isReport(anchor.sheet) ? periods.map((one) => runningOn(one, context)) : periods;
  const { start, due } = dueOf(running, schedule, { planStart, planEnd, fiscalYear: ownYear });
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
    sources:
      others.length === 0
        ? [toSource(first, context)]
        : [toSource(first, context), ...others.map((place) => toSource(place, context))],
  };
}
