import type { FindingData } from "../finding";
import { canonicalMark } from "../../status/canonical-mark";
import { datum, figure, type RuleTexts } from "../rule-texts";

/** A grade or word in another width, where other variants are marks of another shape. */
function isWord(data: FindingData): boolean {
  return canonicalMark(datum(data, "mark")) === null;
}

/** What the rules on the wording of statuses say in Japanese. */
export const statusTextsJa: Readonly<Record<string, RuleTexts>> = {
  "unknown-status": {
    title: "読み取れない状況",
    description: "凡例にも一般的な言い方にもない状況の記載を知らせます。",
    messages: {
      unknown: (data) => ({
        message: `状況「${datum(data, "text")}」の意味が分かりません`,
        why: "完了したかどうかを判定できないため、未完了として扱います。",
        action: "「完了」「実施中」「未着手」など、計画で決めた言い方にそろえてください。",
      }),
      notInLegend: (data) => ({
        message: `状況「${datum(data, "text")}」は凡例にありません`,
        why: `凡例の記号は ${datum(data, "marks", " ")} です。凡例にない記載は、意味を取り違えられ、集計からも漏れます。`,
        action: "凡例の記号に直すか、凡例に書き加えてください。",
      }),
    },
  },
  "status-variant": {
    title: "状況の字形・表記の違い",
    description:
      "見た目が同じで文字コードの違う記号（○と〇など）や、全角・半角の違う語（ＡとA）が混ざっていないかを確かめます。",
    messages: {
      variant: (data) => ({
        message: `「${datum(data, "mark")}」の${isWord(data) ? "表記" : "字形"}が混ざっています（${figure(data, "count")}か所）`,
        why: isWord(data)
          ? `「${datum(data, "variants", "」「")}」は全角・半角や空白が違い、別の文字列になります。COUNTIF などの集計から漏れます。`
          : `「${datum(data, "variants", "」「")}」は見た目が似ていますが別の文字です。COUNTIF などの集計から漏れます。`,
        action: `「${datum(data, "mark")}」にそろえてください。`,
      }),
    },
    fixes: {
      unify: (data) => `「${datum(data, "mark")}」にそろえる（${figure(data, "count")}か所）`,
    },
  },
};
