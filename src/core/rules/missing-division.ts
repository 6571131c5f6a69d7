import { missingFieldDrafts } from "../findings/missing-field";
import type { Rule } from "../findings/rule";

/** Nobody is named as responsible although the sheet has a place for it. */
export const missingDivision: Rule = {
  id: "missing-division",
  meta: { severity: "warning", category: "structure", messages: ["missing"] },
  check: (context) => missingFieldDrafts(context, "divisions", (measure) => measure.divisions.length > 0),
};
