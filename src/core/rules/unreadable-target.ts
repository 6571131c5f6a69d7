import type { Draft, Rule } from "../findings/rule";
import type { Indicator } from "../plan/plan";
import { compactText, normalizeText } from "../text/normalize-text";

/** A figure, the place for one (〇〇人), or a word that compares with one. */
const COUNTER = "(?:%|割|ポイント|点|人|名|件|回|社|か所|箇所|時間|分|円|万円|億円|倍|台|校|冊|施設|団体)";
/** Figures with a counter (a year or month is none), kanji figures and blanks to be filled in, and bare limits. */
const SAYS_A_FIGURE = new RegExp(
  `[0-9]\\s*${COUNTER}|[一二三四五六七八九十百千万]割|[〇○◯●×xX]+\\s*${COUNTER}|[〇○◯●×xX一二三四五六七八九十百千万]+${COUNTER}?(?:以上|以下|以内|未満)`,
  "u",
);

/** Words that tell which way to go, or that there is no target: answers without a figure. */
const ANSWERS =
  /増|減|維持|向上|改善|上昇|低下|拡大|充実|推進|強化|達成|継続|以上|以下|なし|無し|設定|毎年|全|^[-ー―]*$/u;
const LONGEST_ANSWER = 12;
const FEWEST_TOLD = 2;

/** Whether nearly all indicators of the sheet have a figure as target: a short text among them was to be one. */
function standsAmongFigures({ at }: Indicator, indicators: readonly Indicator[]): boolean {
  const others = indicators.filter((other) => other.at.sheet === at.sheet);
  const told = others.filter(({ target }) => typeof target?.value === "number").length;
  return told >= FEWEST_TOLD && told * 2 > others.length;
}

function isLostFigure(indicator: Indicator, text: string, indicators: readonly Indicator[]): boolean {
  const plain = compactText(text);
  return (
    plain.length <= LONGEST_ANSWER &&
    !ANSWERS.test(plain) &&
    (indicator.baseline !== null || indicator.actuals.length > 0) &&
    standsAmongFigures(indicator, indicators)
  );
}

/** A target cell that speaks of a figure, or stands where all others give one, and gives none that can be compared. */
export const unreadableTarget: Rule = {
  id: "unreadable-target",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["unreadable"],
    yieldsTo: ["formula-error"],
  },
  check: ({ plan: { indicators } }) =>
    indicators.flatMap((indicator): readonly Draft[] => {
      const { name, target, targetText } = indicator;
      if (target !== null || targetText === null) return [];
      const { text, at } = targetText;
      return SAYS_A_FIGURE.test(normalizeText(text).text) || isLostFigure(indicator, text, indicators)
        ? [{ messageId: "unreadable", at, data: { name, text } }]
        : [];
    }),
};
