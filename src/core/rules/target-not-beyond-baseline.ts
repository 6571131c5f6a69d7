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

const LESS_TO =
  /^(?:以[上下内])?(?:\([^()]*\))?(?:に|へ|まで)に?(?:引き?)?(?:減|縮|抑|下げ|短縮|削減|低減|圧縮)/u;
const MORE_TO = /^(?:以[上下内])?(?:\([^()]*\))?(?:に|へ|まで)に?(?:引き?)?(?:増|拡|伸|高め|上げ|向上|上昇)/u;

/** Whether the words behind the figure go the other way than the figures: 8人から20人（令和9年度）に減らす. */
function goesAgainstVerb({ baseline, target }: Indicator): boolean {
  if (baseline === null || baseline.value === null || target === null || target.value === null) return false;
  const text = compactText(target.source.text).replaceAll(/(?<=\d),(?=\d{3})/gu, "");
  const figure = `${String(target.value)}${target.unit ?? ""}`;
  const at = text.lastIndexOf(figure);
  if (at < 0 || /[\d.]/u.test(text.charAt(at - 1))) return false;
  const behind = text.slice(at + figure.length);
  return target.value > baseline.value
    ? LESS_TO.test(behind)
    : target.value < baseline.value && MORE_TO.test(behind);
}

/** A target on the wrong side of its baseline for the direction that it states, or that its words or its indicator's name tell. */
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
      if (!isWrong && !goesAgainstName(indicator) && !goesAgainstVerb(indicator)) return [];
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
