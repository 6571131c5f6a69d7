import type { Draft, Rule } from "../findings/rule";

/** A number without a name. */
export const missingMeasureName: Rule = {
  id: "missing-measure-name",
  meta: { severity: "error", category: "structure", messages: ["missing"] },
  check: ({ plan, fieldsOf }) =>
    plan.measures.flatMap((measure): readonly Draft[] => {
      const [source] = measure.sources;
      if (measure.name !== "") return [];
      return [
        {
          messageId: "missing",
          at: fieldsOf(source).place("name") ?? source.at,
          data: { number: measure.number },
        },
      ];
    }),
};
