import { formatQuantity } from "../../text/format-number";
import type { FindingData } from "../finding";
import { datum, figure, type RuleTexts } from "../rule-texts";
import { years } from "./wording.ja";

/** Among plain figures a % would set the cell apart from the others. */
function enterShare(data: FindingData): string {
  return data["enter"] === undefined
    ? `表示形式を%にするか、${figure(data, "read")}% と記入してください。`
    : `ほかの値と同じく、${figure(data, "enter")} と記入してください。`;
}

/** What the rules on figures of indicators say in Japanese. */
export const figureTextsJa: Readonly<Record<string, RuleTexts>> = {
  "missing-actual": {
    title: "実績の記入漏れ",
    description: "終わった年度の実績が入っていない指標を知らせます。",
    messages: {
      missing: (data) => ({
        message: `指標「${datum(data, "name")}」の${years(data, "years")}の実績がありません`,
        why: "年度が終わっているのに実績がないため、進捗を計算できません。",
        action: "実績を記入してください。調査を行わない年度であれば「－」と記入してください。",
      }),
      missingEverywhere: (data) => ({
        message: `${years(data, "years")}の実績の欄がすべて空欄です（${figure(data, "count")}指標）`,
        why: "年度が終わっているのに実績がないため、進捗を計算できません。",
        action: "実績を記入してください。調査を行わない年度であれば「－」と記入してください。",
      }),
      unreadable: (data) => ({
        message: `指標「${datum(data, "name")}」の実績「${datum(data, "text")}」を数値として読めません`,
        why: "数値として読めない実績は、進捗の計算に入りません。",
        action: "「80.0%」のように、数値と単位だけを記入してください。説明は備考へお書きください。",
      }),
    },
  },
  "percent-scale": {
    title: "割合の桁違い",
    description: "0.8 と 80 % のように、百倍または百分の一になっている割合を知らせます。",
    messages: {
      fraction: (data) => ({
        message: `指標「${datum(data, "name")}」の実績 ${datum(data, "written")} は ${figure(data, "read")}% のことと思われます`,
        why: "ほかの値は%ですが、このセルだけ百分の一の値です。",
        action: enterShare(data),
      }),
      cellFraction: (data) => ({
        message: `「${datum(data, "name")}」の ${datum(data, "written")} は ${figure(data, "read")}% のことと思われます`,
        why: "並ぶ値は%ですが、このセルだけ百分の一の値です。",
        action: enterShare(data),
      }),
      cellHundredfold: (data) => ({
        message: `「${datum(data, "name")}」の ${datum(data, "written")} は ${figure(data, "read")}% のことと思われます`,
        why: "表示形式が%のセルに百倍の値が入っています。",
        action: `${figure(data, "read")}% と記入してください。`,
      }),
      hundredfold: (data) => ({
        message: `指標「${datum(data, "name")}」の実績が百倍になっています`,
        why: `%のセルに ${datum(data, "written")} が入っており、そのままでは ${formatQuantity(Number(datum(data, "written")) * 100, "")}% です。${figure(data, "read")}% として計算しました。`,
        action: `${figure(data, "read")}% と記入し直してください。`,
      }),
    },
    fixes: {
      showPercent: (data) => `${figure(data, "read")}% と表示されるように、表示形式を%にする`,
      multiply: (data) => `${figure(data, "read")} に直す`,
      divide: (data) => `${figure(data, "read")}% に直す`,
    },
  },
  "target-not-beyond-baseline": {
    title: "目標と基準値の逆転",
    description: "「以上」なのに基準値より低いなど、目標が基準値の反対側にある指標を知らせます。",
    messages: {
      againstName: (data) => ({
        message: `指標「${datum(data, "name")}」の目標が基準値より悪い水準と思われます`,
        why: `基準値 ${figure(data, "baseline")}${datum(data, "unit")} に対して、目標は ${figure(data, "target")}${datum(data, "unit")} です。`,
        action: "基準値と目標値が入れ替わっていないか、確かめてください。",
      }),
      wrongSide: (data) => ({
        message: `指標「${datum(data, "name")}」の目標が基準値より悪い水準です`,
        why: `基準値 ${figure(data, "baseline")}${datum(data, "unit")} に対して、目標は ${figure(data, "target")}${datum(data, "unit")} です。進捗率は計算しません。`,
        action: "基準値と目標値が入れ替わっていないか、確かめてください。",
      }),
    },
  },
  "unreadable-target": {
    title: "読み取れない目標",
    description: "比べられる値として読めない目標を知らせます。",
    messages: {
      unreadable: (data) => ({
        message: `指標「${datum(data, "name")}」の目標を値として読めません`,
        why: `「${datum(data, "text")}」から目標値を取り出せないため、進捗を計算できません。`,
        action: "「90%以上」のように、値と単位が分かる書き方にしてください。",
      }),
    },
  },
};
