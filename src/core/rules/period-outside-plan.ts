import { groupBy } from "../collection/group-by";
import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, fiscalYearStart, toFiscalYear } from "../calendar/fiscal-year";
import type { Draft, Rule } from "../findings/rule";
import { sameTextElsewhere } from "../findings/same-text-elsewhere";
import type { Measure, SourcedPeriod } from "../plan/plan";

/** Measures go on into the next plan, but hardly beyond that: so many years after the end a year is a slip. */
const LEAST_BEYOND = 3;
const MOST_BEYOND = 5;

/** Where so many measures reach beyond the one year that a title names, it is the year reported on, not the plan's. */
const SHARE_BEYOND_ONE_YEAR = 0.4;
const FEWEST_DATED = 4;

type Side = "before" | "after" | "runsBeyond";

interface Outside {
  readonly measure: Measure;
  readonly period: SourcedPeriod;
  readonly messageId: Side;
}

function sideOf(
  { start, end }: SourcedPeriod,
  first: CalendarDay,
  last: CalendarDay,
  farBeyond: CalendarDay | null,
): Side | undefined {
  if (end !== null && end < first) return "before";
  if (start !== null && start > last) return "after";
  return end !== null && farBeyond !== null && end > farBeyond ? "runsBeyond" : undefined;
}

/** Whether a plan of one year is none: its measures run from year to year. */
function isYearOfReport(measures: readonly Measure[], first: CalendarDay, last: CalendarDay): boolean {
  const dated = measures.filter(({ start, due }) => start !== null && due !== null);
  const beyond = dated.filter(({ start, due }) => (start ?? first) < first || (due ?? last) > last);
  return dated.length >= FEWEST_DATED && beyond.length >= dated.length * SHARE_BEYOND_ONE_YEAR;
}

/** A dated period before, after or beyond the plan's years; all that a cell says on one side is one finding. */
export const periodOutsidePlan: Rule = {
  id: "period-outside-plan",
  meta: {
    severity: "warning",
    category: "schedule",
    messages: ["before", "after", "runsBeyond"],
    yieldsTo: ["start-after-due"],
  },
  check({ plan, fieldsOf }) {
    const { startFiscalYear, endFiscalYear } = plan;
    if (startFiscalYear === null || endFiscalYear === null) return [];
    const first = fiscalYearStart(startFiscalYear);
    const last = fiscalYearEnd(endFiscalYear);
    if (startFiscalYear === endFiscalYear && isYearOfReport(plan.measures, first, last)) return [];
    const years = Math.min(MOST_BEYOND, Math.max(LEAST_BEYOND, endFiscalYear - startFiscalYear + 1));
    const lastBeyond = toFiscalYear(endFiscalYear + years);
    const farBeyond = lastBeyond === undefined ? null : fiscalYearEnd(lastBeyond);
    const outside: Outside[] = [];
    for (const measure of plan.measures) {
      for (const period of measure.periods) {
        const messageId = sideOf(period, first, last, farBeyond);
        if (messageId !== undefined) outside.push({ measure, period, messageId });
      }
    }
    const byCell = groupBy(outside, ({ period: { source }, messageId }) =>
      [messageId, source.at.row, source.at.column, source.at.sheet].join(),
    );
    return [...byCell.values()].map(
      ([
        {
          measure,
          period: { span, source },
          messageId,
        },
      ]): Draft => ({
        messageId,
        at: source.at,
        related: sameTextElsewhere(measure, source, ["period", "schedule", "start", "due"], fieldsOf),
        data: {
          number: measure.number,
          name: measure.name,
          text: source.text.slice(span.start, span.end),
          from: span.start,
          to: span.end,
          first,
          last,
        },
      }),
    );
  },
};
