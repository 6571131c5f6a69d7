import { fiscalYearEnd, fiscalYearStart, toFiscalYear } from "../calendar/fiscal-year";
import type { Rule } from "../findings/rule";

/** 基準日 of the workbook before the plan begins, or more than a year after it ended: a year left from before. */
export const asOfOutsidePlan: Rule = {
  id: "as-of-outside-plan",
  meta: { severity: "warning", category: "schedule", messages: ["before", "after"] },
  check({ plan: { asOf, startFiscalYear, endFiscalYear } }) {
    if (asOf === null || startFiscalYear === null || endFiscalYear === null) return [];
    const first = fiscalYearStart(startFiscalYear);
    // A final report is made in the year after.
    const lastYear = toFiscalYear(endFiscalYear + 1);
    const isAfter = lastYear !== undefined && asOf.day > fiscalYearEnd(lastYear);
    if (asOf.day >= first && !isAfter) return [];
    return [
      {
        messageId: isAfter ? "after" : "before",
        at: asOf.at,
        data: { asOf: asOf.day, first, last: fiscalYearEnd(endFiscalYear) },
      },
    ];
  },
};
