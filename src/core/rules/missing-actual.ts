import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import type { Draft, Rule } from "../findings/rule";

/** A fiscal year of the plan that is over and has no actual. */
export const missingActual: Rule = {
  id: "missing-actual",
  meta: { severity: "warning", category: "indicator", messages: ["missing"] },
  check({ plan, asOf }) {
    const planStart = plan.startFiscalYear === null ? null : fiscalYearStart(plan.startFiscalYear);
    return plan.indicators.flatMap((indicator): readonly Draft[] => {
      const known = new Set(
        indicator.actuals.map(({ source }) => `${String(source.at.row)},${String(source.at.column)}`),
      );
      const missing = indicator.actualCells.filter(({ fiscalYear, at }) => {
        if (fiscalYear === null || fiscalYearEnd(fiscalYear) > asOf) return false;
        return (
          !known.has(`${String(at.row)},${String(at.column)}`) &&
          (planStart === null || fiscalYearStart(fiscalYear) >= planStart)
        );
      });
      const [first, ...others] = missing;
      if (first === undefined) return [];
      return [
        {
          messageId: "missing",
          at: first.at,
          related: others.map(({ at }) => at),
          data: { name: indicator.name, years: missing.map(({ fiscalYear }) => String(fiscalYear)) },
        },
      ];
    });
  },
};
