import type { FiscalYear } from "../calendar/fiscal-year";
import type { Moment } from "./mention";
import type { YearSource } from "./period";

/** A period's context with every part said. */
export interface KnownContext {
  readonly fiscalYear: FiscalYear | null;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
}

/** What a date without a year is read against. */
export interface YearFrame {
  /** `after`: the date before it, which a later month follows. */
  readonly anchor:
    | { readonly kind: "fiscal" | "calendar"; readonly year: number }
    | { readonly kind: "after"; readonly year: number; readonly month: number }
    | null;
  readonly anchorSource: YearSource;
  readonly context: KnownContext;
}

/** A year, and where it came from. */
interface KnownYear {
  readonly year: number;
  readonly source: YearSource;
}

/** The fiscal year that the text is about: of an earlier date, of the row, of a plan of one year. */
export function fiscalFrame(frame: YearFrame): KnownYear | undefined {
  const { anchor, context } = frame;
  if (anchor !== null) {
    const isBeforeApril = anchor.kind === "after" && anchor.month < 4;
    return { year: isBeforeApril ? anchor.year - 1 : anchor.year, source: frame.anchorSource };
  }
  if (context.fiscalYear !== null) return { year: context.fiscalYear, source: "fiscalYear" };
  if (context.planStart !== null && context.planStart === context.planEnd)
    return { year: context.planStart, source: "plan" };
  return undefined;
}

function calendarFrame(frame: YearFrame): KnownYear | undefined {
  const { anchor } = frame;
  return anchor === null ? fiscalFrame(frame) : { year: anchor.year, source: frame.anchorSource };
}

/** The year that a relative one is counted from: 今年度 is the row's own, 翌年度 follows the date before it. */
function relativeBase(moment: Moment, frame: YearFrame): KnownYear | undefined {
  const { fiscalYear } = frame.context;
  if (moment.fromToday && fiscalYear !== null) return { year: fiscalYear, source: "fiscalYear" };
  return moment.yearUnit === "calendar" ? calendarFrame(frame) : fiscalFrame(frame);
}

/** A year written without its era (6年度): of the eras, the one that brings it nearest to the plan. */
function yearNearContext(count: number, context: KnownContext): number {
  const near = context.fiscalYear ?? context.planStart;
  const candidates = [2018 + count, 1988 + count, ...(count >= 13 ? [2000 + count] : [])];
  if (near === null) return count <= 20 ? 2018 + count : 1988 + count;
  return candidates.reduce((best, year) => (Math.abs(year - near) < Math.abs(best - near) ? year : best));
}

/** The calendar year of a month of a fiscal year. */
function yearOfMonth(fiscalYear: number, month: number): number {
  return month >= 4 ? fiscalYear : fiscalYear + 1;
}

/** The calendar year of a month: as written, counted from a year, after an earlier date, or inside the fiscal year. */
export function monthYear(moment: Moment, month: number, frame: YearFrame): KnownYear | undefined {
  const written =
    moment.year ?? (moment.shortYear === null ? null : yearNearContext(moment.shortYear, frame.context));
  if (written !== null) {
    return { year: moment.yearUnit === "fiscal" ? yearOfMonth(written, month) : written, source: "written" };
  }
  if (moment.relativeYear !== null) {
    const base = relativeBase(moment, frame);
    if (base === undefined) return undefined;
    const year = base.year + moment.relativeYear;
    return {
      year: moment.yearUnit === "fiscal" ? yearOfMonth(year, month) : year,
      source: base.source,
    };
  }
  const { anchor } = frame;
  if (anchor?.kind === "after") {
    return { year: month >= anchor.month ? anchor.year : anchor.year + 1, source: frame.anchorSource };
  }
  if (anchor?.kind === "calendar") return { year: anchor.year, source: frame.anchorSource };
  const fiscal = fiscalFrame(frame);
  return fiscal === undefined ? undefined : { year: yearOfMonth(fiscal.year, month), source: fiscal.source };
}

/** The year of a moment that names no more than a year. */
export function wholeYear(
  moment: Moment,
  frame: YearFrame,
): (KnownYear & { readonly isCalendar: boolean }) | undefined {
  const isCalendar = moment.yearUnit === "calendar";
  const written =
    moment.year ?? (moment.shortYear === null ? null : yearNearContext(moment.shortYear, frame.context));
  if (written !== null) return { year: written, source: "written", isCalendar };
  const base = relativeBase(moment, frame);
  if (base === undefined) return undefined;
  return { year: base.year + (moment.relativeYear ?? 0), source: base.source, isCalendar };
}

/** Spring begins in March but belongs to the year that its April opens. */
export function sectionYear(moment: Moment, firstMonth: number, frame: YearFrame): KnownYear | undefined {
  const month = firstMonth === 3 ? 4 : firstMonth;
  const { anchor } = frame;
  if (anchor?.kind !== "after" || moment.year !== null || moment.relativeYear !== null)
    return monthYear(moment, month, frame);
  const fiscal = fiscalFrame(frame);
  return fiscal === undefined ? undefined : { year: yearOfMonth(fiscal.year, month), source: fiscal.source };
}
