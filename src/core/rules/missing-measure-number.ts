import { fieldText, missingFieldDrafts } from "../findings/missing-field";
import type { Rule } from "../findings/rule";

/** A measure without a number on a sheet that numbers its measures. */
export const missingMeasureNumber: Rule = {
  id: "missing-measure-number",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["missing", "missingEverywhere"],
    yieldsTo: ["formula-error"],
  },
  check: (context) =>
    missingFieldDrafts(
      context,
      ["measureNumber"],
      (measure, source) =>
        measure.number !== null || fieldText(context.fieldsOf(source), "measureNumber") !== "",
    ),
};
