import type { Draft, Rule } from "../findings/rule";

/** A target on the wrong side of its baseline for the direction that it states. */
export const targetNotBeyondBaseline: Rule = {
  id: "target-not-beyond-baseline",
  meta: { severity: "warning", category: "indicator", messages: ["wrongSide"] },
  check: ({ indicators }) =>
    indicators.flatMap(({ indicator, reason }): readonly Draft[] => {
      const { baseline, target, name } = indicator;
      if (reason !== "targetNotBeyondBaseline" || baseline === null || target === null) return [];
      const standsApart =
        baseline.source.at.row !== target.source.at.row ||
        baseline.source.at.column !== target.source.at.column;
      return [
        {
          messageId: "wrongSide",
          at: target.source.at,
          related: standsApart ? [baseline.source.at] : [],
          data: { name, baseline: baseline.value, target: target.value, unit: target.unit, op: target.op },
        },
      ];
    }),
};
