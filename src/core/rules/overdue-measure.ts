import { datedCells } from "../findings/dated-cells";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { sameStatusElsewhere } from "../findings/status-cells";
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
  meta: {
    severity: "warning",
    category: "schedule",
    messages: ["overdue", "overdueWithoutStatus"],
    scope: "measure",
    // Late because of a date that is wrong itself, or of a status that puts the work off: one cause.
    yieldsTo: ["status-contradicts-period/laterThanSchedule", "start-after-due", "period-outside-plan"],
    comparesPlaces: true,
  },
  check: ({ measures, asOf, fieldsOf }) =>
    measures.flatMap(({ measure, judgement, daysLate }): readonly Draft[] => {
      if (judgement !== "overdue") return [];
      const { number, name, due, status, divisions, sources } = measure;
      const at = status?.at ?? placeOfStatus(sources, fieldsOf) ?? sources[0].at;
      return [
        {
          messageId: status === null ? "overdueWithoutStatus" : "overdue",
          at,
          related: [...datedCells(measure), ...sameStatusElsewhere(measure, at, fieldsOf)],
          data: { number, name, due, asOf, daysLate, status: status?.text ?? null, divisions },
        },
      ];
    }),
};
