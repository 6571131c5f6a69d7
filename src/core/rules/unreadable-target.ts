import type { Draft, Rule } from "../findings/rule";

/** A figure, the place for one (〇〇人), or a word that compares with one. */
const SAYS_A_FIGURE = /[0-9０-９一二三四五六七八九十百千万億%％]|[○〇◯]{2}|以上|以下|以内|未満/u;

/** A target cell that speaks of a figure and gives none that can be compared. */
export const unreadableTarget: Rule = {
  id: "unreadable-target",
  meta: { severity: "warning", category: "indicator", messages: ["unreadable"] },
  check: ({ plan }) =>
    plan.indicators.flatMap(({ name, target, targetText }): readonly Draft[] =>
      target !== null || targetText === null || !SAYS_A_FIGURE.test(targetText.text)
        ? []
        : [{ messageId: "unreadable", at: targetText.at, data: { name, text: targetText.text } }],
    ),
};
