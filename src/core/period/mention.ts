import type { PeriodForm } from "./period";

/** Where in a stretch of time a moment lies: its end (末), its beginning (当初), or anywhere up to its end (内). */
export type Edge = "end" | "beginning" | "within";

/** First and last month of a part of the fiscal year: quarter, half, season. */
export type Section = readonly [first: number, last: number];

/**
 * A date as written: only what stands in the text, the rest null.
 *
 * `day` and `days` exclude each other; so do `month` and `section`.
 */
export interface Moment {
  /** Gregorian. */
  readonly year: number | null;
  /** null for a year without 年 or 年度 (R6). */
  readonly yearUnit: "fiscal" | "calendar" | null;
  /** What to add to a following bare number to get its year: 2018 after 令和, 2000 after 2024. */
  readonly yearBase: number | null;
  /** A year without its era: the 8 in 令和6～8年度. */
  readonly shortYear: number | null;
  /** Years from the one that the text is about: 1 for 翌年; from the plan's first: 1 for 2年目. */
  readonly relativeYear: number | null;
  /** Counted from the year of the row, whatever date stands before: 今年度, 来年. */
  readonly fromToday: boolean;
  readonly month: number | null;
  readonly section: Section | null;
  readonly day: number | null;
  /** First and last day of a part of the month (上旬); 31 stands for the month's end. */
  readonly days: readonly [first: number, last: number] | null;
  readonly edge: Edge | null;
  readonly planPart: "whole" | "start" | "end" | null;
  readonly approx: boolean;
}

/** A moment in the making; from then on it is read only. */
export type MomentDraft = { -readonly [Part in keyof Moment]: Moment[Part] };

/**
 * A moment of which nothing is written yet.
 *
 * Every moment is made here, and every mention by one of the functions below: so all of a kind have one shape, which
 * the engine reads several times as fast as shapes that differ.
 */
export function unsaid(): MomentDraft {
  return {
    year: null,
    yearUnit: null,
    yearBase: null,
    shortYear: null,
    relativeYear: null,
    fromToday: false,
    month: null,
    section: null,
    day: null,
    days: null,
    edge: null,
    planPart: null,
    approx: false,
  };
}

/** A moment of which only these parts are written. Spelled out: `Object.assign` takes several times as long. */
export function momentOf(parts: Partial<Moment>): Moment {
  const moment = unsaid();
  moment.year = parts.year ?? null;
  moment.yearUnit = parts.yearUnit ?? null;
  moment.yearBase = parts.yearBase ?? null;
  moment.shortYear = parts.shortYear ?? null;
  moment.relativeYear = parts.relativeYear ?? null;
  moment.fromToday = parts.fromToday ?? false;
  moment.month = parts.month ?? null;
  moment.section = parts.section ?? null;
  moment.day = parts.day ?? null;
  moment.days = parts.days ?? null;
  moment.edge = parts.edge ?? null;
  moment.planPart = parts.planPart ?? null;
  moment.approx = parts.approx ?? false;
  return moment;
}

/** The moment again, to be changed. */
export function draftOf(moment: Moment): MomentDraft {
  const draft = unsaid();
  draft.year = moment.year;
  draft.yearUnit = moment.yearUnit;
  draft.yearBase = moment.yearBase;
  draft.shortYear = moment.shortYear;
  draft.relativeYear = moment.relativeYear;
  draft.fromToday = moment.fromToday;
  draft.month = moment.month;
  draft.section = moment.section;
  draft.day = moment.day;
  draft.days = moment.days;
  draft.edge = moment.edge;
  draft.planPart = moment.planPart;
  draft.approx = moment.approx;
  return draft;
}

/** Whether the moment says by itself which year it lies in. */
export function namesYear(moment: Moment): boolean {
  return (
    moment.year !== null ||
    moment.shortYear !== null ||
    moment.relativeYear !== null ||
    moment.planPart !== null
  );
}

/** Whether the moment names a year and nothing finer. */
export function isYearOnly(moment: Moment): boolean {
  return (
    namesYear(moment) &&
    moment.month === null &&
    moment.section === null &&
    moment.day === null &&
    moment.edge === null
  );
}

interface Placed {
  /** In units of the normalised text. */
  readonly start: number;
  readonly end: number;
}

/** A date found in the text. */
export interface DateMention extends Placed {
  readonly type: "date";
  readonly moment: Moment;
  readonly form: PeriodForm;
}

/** A word that stands for a way of taking place: 毎月, 通年, 随時, 未定. */
export interface StandingMention extends Placed {
  readonly type: "standing";
  readonly kind: "recurring" | "ongoing" | "asNeeded" | "undecided";
  /** Only a number of times (年2回): says nothing more where the months follow. */
  readonly countOnly: boolean;
  /** 毎月末, 毎年度10月: repeats, and the date beside it says when. */
  readonly takesDate: boolean;
  /** The year that 通年 is said of: 令和6年度通年. */
  readonly within: Moment | null;
}

/** A number that may borrow its unit from a neighbour: the 7 in 7～9月. */
export interface NumberMention extends Placed {
  readonly type: "number";
  readonly value: number;
}

/** ①, (1), ア: what a date belongs to. */
export interface EnumeratorMention extends Placed {
  readonly type: "enumerator";
}

export type Mention = DateMention | StandingMention | NumberMention | EnumeratorMention;

/** A date at `[start, end)`. */
export function dateMention(start: number, end: number, moment: Moment, form: PeriodForm): DateMention {
  return { type: "date", start, end, moment, form };
}

/** A standing word at `[start, end)`. */
export function standingMention(
  kind: StandingMention["kind"],
  start: number,
  end: number,
  countOnly = false,
  takesDate = false,
  within: Moment | null = null,
): StandingMention {
  return { type: "standing", kind, start, end, countOnly, takesDate, within };
}

/** An enumerator at `[start, end)`. */
export function enumeratorMention(start: number, end: number): EnumeratorMention {
  return { type: "enumerator", start, end };
}

/** Finds one written form. */
export interface Recognizer {
  /** The characters that the form can begin with. */
  readonly triggers: string;
  /**
   * For forms that begin with figures: the characters that can follow these, blanks aside; left out where any can.
   * A look at that character spares most forms their patterns.
   */
  readonly afterFigures?: string;
  /** Reads the form at exactly this place of the normalised text. */
  readonly read: (text: string, at: number) => Mention | undefined;
}

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
