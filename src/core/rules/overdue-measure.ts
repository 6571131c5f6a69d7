import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";

function placeOfStatus(
  sources: readonly MeasureSource[],
  fieldsOf: RuleContext["fieldsOf"],
): CellRef | undefined {
  return sources.map((source) => fieldsOf(source).place("status")).find((place) => place !== undefined);
}

/** Due before 基準日 and not done. */
export const overdueMeasure: Rule = {
  id: "overdue-measure",
  meta: { severity: "warning", category: "schedule", messages: ["overdue", "overdueWithoutStatus"] },
  check: ({ measures, asOf, fieldsOf }) =>
    measures.flatMap(({ measure, judgement, daysLate }): readonly Draft[] => {
      if (judgement !== "overdue") return [];
      const { number, name, due, status, divisions, sources } = measure;
      return [
        {
          messageId: status === null ? "overdueWithoutStatus" : "overdue",
          at: status?.at ?? placeOfStatus(sources, fieldsOf) ?? sources[0].at,
          related: [...new Set(measure.periods.map(({ source }) => source.at))],
          data: { number, name, due, asOf, daysLate, status: status?.text ?? null, divisions },
        },
      ];
    }),
};
