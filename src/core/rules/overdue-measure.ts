import type { Draft, Rule } from "../findings/rule";

/** Due before 基準日 and not done. */
export const overdueMeasure: Rule = {
  id: "overdue-measure",
  meta: { severity: "warning", category: "schedule", messages: ["overdue", "overdueWithoutStatus"] },
  check: ({ measures, asOf }) =>
    measures.flatMap(({ measure, judgement, daysLate }): readonly Draft[] => {
      if (judgement !== "overdue") return [];
      const { number, name, due, status, divisions, sources } = measure;
      return [
        {
          messageId: status === null ? "overdueWithoutStatus" : "overdue",
          at:
            status?.at ??
            sources.find(({ places }) => places.status !== undefined)?.places.status ??
            sources[0].at,
          related: [...new Set(measure.periods.map(({ source }) => source.at))],
          data: { number, name, due, asOf, daysLate, status: status?.text ?? null, divisions },
        },
      ];
    }),
};
