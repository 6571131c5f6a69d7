import type { Rule } from "../findings/rule";
import { missingFieldDrafts } from "../findings/missing-field";

/** Nobody is named as responsible although the sheet has a place for it. */
export const missingDivision: Rule = {
  id: "missing-division",
  meta: { severity: "warning", category: "structure", messages: ["missing"] },
  check: ({ plan }) => missingFieldDrafts(plan, "divisions", (measure) => measure.divisions.length > 0),
};
