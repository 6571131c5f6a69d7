import { missingFieldDrafts } from "../findings/missing-field";
import type { Rule } from "../findings/rule";
import type { FieldName } from "../plan/plan";

const DATED: readonly FieldName[] = ["period", "schedule", "due", "start"];

/** No schedule although the sheet has a place for one: the measure can never be found overdue. */
export const missingPeriod: Rule = {
  id: "missing-period",
  meta: {
    severity: "warning",
    category: "schedule",
    messages: ["missing", "missingEverywhere"],
    yieldsTo: ["formula-error"],
  },
  check: (context) =>
    missingFieldDrafts(context, DATED, ({ periods, schedule, status }, source) => {
      if (periods.length > 0 || schedule.length > 0 || status?.state === "cancelled") return true;
      const fields = context.fieldsOf(source);
      return DATED.some((field) => fields.texts(field).length > 0);
    }),
};
