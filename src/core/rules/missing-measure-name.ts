import type { Draft, Rule } from "../findings/rule";

const NO_DRAFTS: readonly Draft[] = [];

/** A number without a name, on any sheet that the measure stands on. */
export const missingMeasureName: Rule = {
  id: "missing-measure-name",
  meta: { severity: "error", category: "structure", messages: ["missing"], yieldsTo: ["formula-error"] },
  check: ({ plan, fieldsOf }) => {
    const asking = new Set(
      plan.sheets.filter(({ fields }) => fields.includes("name")).map(({ name }) => name),
    );
    return plan.measures.flatMap((measure): readonly Draft[] => {
      if (measure.sources.every(({ name }) => name !== "")) return NO_DRAFTS;
      const nameless = measure.sources.filter(
        ({ name, sheet }) => name === "" && (measure.name === "" || asking.has(sheet)),
      );
      const [first, ...others] = nameless.map((source) => fieldsOf(source).place("name") ?? source.at);
      if (first === undefined) return NO_DRAFTS;
      return [
        {
          messageId: "missing",
          // Where another sheet names it, nothing is lost.
          severity: measure.name === "" ? "error" : "warning",
          at: first,
          related: others,
          data: { number: measure.number },
        },
      ];
    });
  },
};
