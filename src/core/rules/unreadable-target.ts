import type { Draft, Rule } from "../findings/rule";
import { normalizeText } from "../text/normalize-text";

/** A figure, the place for one (〇〇人), or a word that compares with one. */
const COUNTER = "(?:%|割|ポイント|点|人|名|件|回|社|か所|箇所|時間|分|円|万円|億円|倍|台|校|冊|施設|団体)";
/** Figures with a counter (a year or month is none), kanji figures and blanks to be filled in, and bare limits. */
const SAYS_A_FIGURE = new RegExp(
  `[0-9]\\s*${COUNTER}|[一二三四五六七八九十百千万]割|[〇○◯●×xX]+\\s*${COUNTER}|[〇○◯●×xX一二三四五六七八九十百千万]+${COUNTER}?(?:以上|以下|以内|未満)`,
  "u",
);

/** A target cell that speaks of a figure and gives none that can be compared. */
export const unreadableTarget: Rule = {
  id: "unreadable-target",
  meta: { severity: "warning", category: "indicator", messages: ["unreadable"] },
  check: ({ plan }) =>
    plan.indicators.flatMap(({ name, target, targetText }): readonly Draft[] =>
      target !== null || targetText === null || !SAYS_A_FIGURE.test(normalizeText(targetText.text).text)
        ? []
        : [{ messageId: "unreadable", at: targetText.at, data: { name, text: targetText.text } }],
    ),
};
