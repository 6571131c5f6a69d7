import type { CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { TextSpan } from "../text/text-span";

/**
 * How a period falls due.
 *
 * - `range` work within start..end (a single month or year is a range)
 * - `deadline` complete by `end`; `start` is null
 * - `from` starts at `start`; `end` is null
 * - `recurring` repeats; dated only where one occurrence can be named
 * - `ongoing` all through the year or plan (通年)
 * - `asNeeded` 随時, 適宜
 * - `undecided` 未定, 調整中
 */
export type PeriodKind = "range" | "deadline" | "from" | "recurring" | "ongoing" | "asNeeded" | "undecided";

export type { TextSpan };

/** The written form that a date was recognised by. */
export type PeriodForm =
  | "era"
  | "western"
  | "relative"
  | "month"
  | "slash"
  | "section"
  | "season"
  | "fiscalWord"
  | "plan"
  | "repeating"
  | "standing"
  | "enumeration";

/** Where the year came from that a date was read in. */
export type YearSource =
  "written" | "fiscalYear" | "plan" | "earlierDate" | "laterDate" | "calendarYear" | "none";

/** How a period was read, for explanations. */
export interface PeriodTrace {
  /** In the order of the text. */
  readonly forms: readonly PeriodForm[];
  readonly yearFrom: YearSource;
}

/** A part of a date that the text does not write and the reader took from its context. */
export type InferredPart = "startYear" | "startMonth" | "startDay" | "endYear" | "endMonth" | "endDay";

/** One separately dated thing in a text. */
export interface Period {
  /** The enumerator (①) or activity (表彰) that the date belongs to, as written. */
  readonly label: string | null;
  readonly kind: PeriodKind;
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
  /** 目途, 頃, 概ね, 予定, seasons. */
  readonly approx: boolean;
  /** The characters that gave the date. */
  readonly span: TextSpan;
  /** Parts that were not written. */
  readonly inferred: readonly InferredPart[];
  /** How it was read; absent for periods that did not come from text. */
  readonly trace?: PeriodTrace;
}

export type PeriodProblemCode = "impossible-date" | "end-before-start" | "implausible-year" | "needs-year";

/** A time expression that was found and could not be read, or only with doubt. */
export interface PeriodProblem {
  readonly code: PeriodProblemCode;
  readonly span: TextSpan;
}

/** What a period is read against. */
export interface PeriodContext {
  /** The fiscal year of the row; bare months are read inside it. */
  readonly fiscalYear?: FiscalYear | null;
  readonly planStart?: FiscalYear | null;
  readonly planEnd?: FiscalYear | null;
}

/** `unreadable`: the text wants to say a time (digits, 月, 年…) and none could be read. */
export interface PeriodReading {
  readonly periods: readonly Period[];
  readonly problems: readonly PeriodProblem[];
  /** Remarks on the reading for people, by code, e.g. an exclusion (8月を除く). */
  readonly notes: readonly {
    readonly code: "excludes" | "calendar-year" | "already-done";
    readonly span: TextSpan;
  }[];
}
