import type { Rule } from "../findings/rule";
import { fieldOf, missingFieldDrafts } from "../findings/missing-field";

/** A measure without a number on a sheet that numbers its measures. */
export const missingMeasureNumber: Rule = {
  id: "missing-measure-number",
  meta: { severity: "warning", category: "structure", messages: ["missing"] },
  check: ({ plan }) =>
    missingFieldDrafts(plan, "measureNumber", (measure, source) => {
      return measure.number !== null || fieldOf(source, "measureNumber") !== "";
    }),
};
