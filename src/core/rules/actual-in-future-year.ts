import { fiscalYearStart } from "../calendar/fiscal-year";
import type { Draft, Rule } from "../findings/rule";

/** An actual for a fiscal year that had not begun on 基準日: a plan's figure, or the wrong column. */
export const actualInFutureYear: Rule = {
  id: "actual-in-future-year",
  meta: { severity: "warning", category: "indicator", messages: ["future"] },
  check: ({ plan, asOf }) =>
    plan.indicators.flatMap(({ name, actuals }): readonly Draft[] => {
      const ahead = actuals.filter(
        ({ fiscalYear }) => fiscalYear !== null && fiscalYearStart(fiscalYear) > asOf,
      );
      const [first, ...others] = ahead;
      if (first === undefined) return [];
      return [
        {
          messageId: "future",
          at: first.source.at,
          related: others.map(({ source }) => source.at),
          data: { name, years: ahead.map(({ fiscalYear }) => String(fiscalYear)), asOf },
        },
      ];
    }),
};
