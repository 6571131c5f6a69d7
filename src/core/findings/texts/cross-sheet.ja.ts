import type { FindingData } from "../finding";
import { datum, type FindingText, type RuleTexts } from "../rule-texts";

function mismatch(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `${what}がシートによって違います（${datum(data, "number") === "" ? datum(data, "name") : `No.${datum(data, "number")}`}）`,
    why: `${datum(data, "hereSheet")}「${datum(data, "here")}」／${datum(data, "thereSheet")}「${datum(data, "there")}」`,
    action: "正しいほうにそろえてください。",
  });
}

/** What the rule on sheets that disagree says in Japanese. */
export const crossSheetTextsJa: Readonly<Record<string, RuleTexts>> = {
  "cross-sheet-mismatch": {
    title: "シート間の食い違い",
    description:
      "同じ取組が複数のシートにあるとき、番号・取組名・担当課・重点・目標・状況・時期・方向性・見出しが違っていないかを確かめます。",
    messages: {
      measureNumber: mismatch("番号"),
      name: mismatch("取組名"),
      divisions: mismatch("担当課"),
      emphasis: mismatch("重点"),
      target: mismatch("目標"),
      status: mismatch("状況"),
      period: mismatch("時期"),
      direction: mismatch("今後の方向性"),
      area: (data) => ({
        message: "見出しがシートによって違います",
        why: `${datum(data, "hereSheet")}「${datum(data, "here")}」／${datum(data, "thereSheet")}「${datum(data, "there")}」`,
        action: "正しいほうにそろえてください。",
      }),
    },
  },
};
