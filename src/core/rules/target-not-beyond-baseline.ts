import type { Draft, Rule } from "../findings/rule";
import { readNamedDirection } from "../findings/wanted-direction";
import type { Indicator } from "../plan/plan";
import { compactText } from "../text/normalize-text";

/** A figure with at most a counter: nothing says which way to go. */
const BARE_FIGURE = /^[\d.,]+(?:%|[^\d以未超減増維低下上～~→]{1,3})?$/u;

/** Whether a target that says no direction itself goes against what its indicator is called. */
function goesAgainstName({ name, baseline, target, targetText }: Indicator): boolean {
  if (baseline === null || baseline.value === null || targetText === null) return false;
  if (target === null || target.value === null) return false;
  if (target.maintain === true || !BARE_FIGURE.test(compactText(targetText.text))) return false;
  const wanted = readNamedDirection(name);
  return wanted === "up" ? target.value < baseline.value : wanted === "down" && target.value > baseline.value;
}

/** A target on the wrong side of its baseline for the direction that it states, or that its indicator's name tells. */
export const targetNotBeyondBaseline: Rule = {
  id: "target-not-beyond-baseline",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["wrongSide", "againstName"],
    yieldsTo: ["percent-scale"],
  },
  check: ({ indicators }) =>
    indicators.flatMap(({ indicator, reason }): readonly Draft[] => {
      const { baseline, target, name } = indicator;
      if (baseline === null || target === null) return [];
      const isWrong = reason === "targetNotBeyondBaseline";
      if (!isWrong && !goesAgainstName(indicator)) return [];
      const standsApart =
        baseline.source.at.row !== target.source.at.row ||
        baseline.source.at.column !== target.source.at.column;
      return [
        {
          messageId: isWrong ? "wrongSide" : "againstName",
          at: target.source.at,
          related: standsApart ? [baseline.source.at] : [],
          data: { name, baseline: baseline.value, target: target.value, unit: target.unit, op: target.op },
        },
      ];
    }),
};
