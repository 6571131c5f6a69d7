import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import type { Draft, Rule } from "../findings/rule";

/** A dated period that lies wholly before or after the plan's years. */
export const periodOutsidePlan: Rule = {
  id: "period-outside-plan",
  meta: { severity: "warning", category: "schedule", messages: ["before", "after"] },
  check({ plan }) {
    const { startFiscalYear, endFiscalYear } = plan;
    if (startFiscalYear === null || endFiscalYear === null) return [];
    const first = fiscalYearStart(startFiscalYear);
    const last = fiscalYearEnd(endFiscalYear);
    return plan.measures.flatMap((measure) =>
      measure.periods.flatMap((period): readonly Draft[] => {
        const { start, end, span, source } = period;
        const isBefore = end !== null && end < first;
        const isAfter = start !== null && start > last;
        if (!isBefore && !isAfter) return [];
        const text = source.text.slice(span.start, span.end);
        return [
          {
            messageId: isBefore ? "before" : "after",
            at: source.at,
            data: {
              number: measure.number,
              name: measure.name,
              text,
              from: span.start,
              to: span.end,
              first,
              last,
            },
          },
        ];
      }),
    );
  },
};
