import type { FailureCode, WriteReport } from "../app/session-state";
import type { CalendarDay } from "../core/calendar/calendar-day";
import type { Language } from "../core/calendar/era";
import type { FiscalYear } from "../core/calendar/fiscal-year";
import type { Severity } from "../core/findings/finding";
import type { IndicatorState, Judgement } from "../core/review";

/** What happened, and what a person can do about it. */
export interface Advice {
  readonly title: string;
  readonly body: string;
}

/** Numbers that the tiles show. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly overdue: number;
}

/** Every text of the task pane in one language. Counts are whole numbers, days are calendar days. */
export interface Strings {
  readonly language: Language;
  readonly productName: string;
  readonly tagline: string;
  readonly tabs: {
    readonly label: string;
    readonly validate: string;
    readonly progress: string;
    readonly columns: string;
    readonly summary: string;
    readonly settings: string;
  };

  readonly formatCount: (count: number) => string;
  readonly formatDay: (day: CalendarDay) => string;
  /** A remark behind a text. */
  readonly inParentheses: (text: string) => string;
  readonly formatFiscalYear: (year: FiscalYear) => string;
  readonly formatFiscalYears: (start: FiscalYear, end: FiscalYear) => string;
  readonly formatTime: (milliseconds: number) => string;
  /** A condition with its quantity already formatted; empty for those that name no value. */

  readonly header: {
    readonly unnamedPlan: string;
    readonly measures: (count: number) => string;
    readonly indicators: (count: number) => string;
    readonly separator: string;
    readonly asOf: (day: string) => string;
  };

  readonly action: {
    readonly validate: string;
    readonly validateAgain: string;
    readonly cancel: string;
    readonly reload: string;
    readonly showMore: (next: number, remaining: number) => string;
    readonly moreCells: (count: number) => string;
    readonly goToCell: (address: string) => string;
  };

  readonly working: {
    readonly reading: string;
    readonly readingOf: (done: number, total: number) => string;
    readonly reviewing: string;
    readonly writing: string;
  };
  /** @param isLive whether results follow the workbook */
  readonly reviewedAt: (time: string, isLive: boolean) => string;

  readonly intro: {
    readonly validate: string;
    readonly progress: string;
    readonly columns: string;
    readonly summary: string;
    readonly readOnly: string;
  };
  readonly announce: {
    readonly reading: string;
    readonly writing: string;
    /** @param before what was written before the review, told first */
    readonly finished: (counts: FindingCounts, before: string | null) => string;
    readonly advice: (advice: Advice) => string;
  };
  readonly failures: Readonly<Record<FailureCode, Advice>>;
  readonly noFindings: Advice;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly found: (count: number, total: number) => string;
    readonly nothing: string;
  };

  readonly fix: {
    readonly all: (count: number) => string;
    readonly withPreview: (title: string) => string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly more: (count: number) => string;
    readonly apply: string;
    readonly leave: string;
    readonly undo: string;
    readonly close: string;
    readonly merge: { readonly joined: string; readonly apart: string };
    readonly ignore: string;
    readonly ignored: (count: number) => string;
    readonly ignoredOn: (day: string) => string;
    readonly takeBack: string;
  };
  readonly ruleSettings: {
    readonly title: string;
    readonly help: string;
    readonly usual: (severity: string) => string;
    readonly off: string;
  };
  readonly ruleHelp: {
    readonly open: string;
    readonly before: string;
    readonly after: string;
    readonly close: string;
  };
  /** What became of a writing. */
  readonly written: (report: WriteReport) => Advice;

  readonly severities: Readonly<Record<Severity, string>>;
  readonly overdueTile: string;
  readonly tilesLabel: string;

  readonly progress: {
    readonly indicators: string;
    readonly noIndicators: string;
    readonly unmeasured: string;
    readonly states: Readonly<Record<IndicatorState, string>>;
    readonly held: string;
    readonly baseline: string;
    readonly target: string;
    readonly current: string;
    readonly progress: (percent: string) => string;
    readonly expected: (percent: string) => string;
    readonly measures: string;
    readonly noMeasures: string;
    readonly judgements: Readonly<Record<Judgement, string>>;
    readonly overdue: string;
    readonly noOverdue: string;
    readonly notCheckable: string;
    readonly columns: {
      readonly number: string;
      readonly measure: string;
      readonly divisions: string;
      readonly daysLate: string;
    };
    readonly daysLate: (days: number) => string;
    readonly listSeparator: string;
  };

  readonly settings: {
    readonly asOf: string;
    readonly asOfHelp: string;
    readonly midYear: string;
    readonly yearEnd: string;
    readonly clear: string;
    readonly now: (day: string) => string;
    readonly origin: {
      readonly chosen: string;
      readonly workbook: (cell: string) => string;
      readonly today: string;
    };
    readonly invalidDay: string;
    readonly language: string;
    readonly languageHelp: string;
    readonly automatic: string;
    readonly themeHelp: string;
    readonly live: string;
    readonly liveHelp: string;
  };

  readonly host: {
    readonly starting: string;
    readonly unreachable: Advice & { readonly administrator: string };
    readonly notExcel: Advice;
    readonly oldExcel: Advice;
  };
  readonly crash: Advice;
}
