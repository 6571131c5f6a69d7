import type { FindingData } from "../finding";
import { datum, figure, type FindingText, type RuleTexts } from "../rule-texts";
import { day, measure } from "./wording.ja";

function differs(what: string): (data: FindingData) => FindingText {
  return (data) => ({
    message: `指標「${datum(data, "name")}」の${what}がシートによって違います`,
    why: `${datum(data, "hereSheet")}では ${datum(data, "here")}、${datum(data, "thereSheet")}では ${datum(data, "there")} です。`,
    action: "正しいほうにそろえてください。",
  });
}

/** A day, or that there is none. */
function orBlank(data: FindingData, key: string): string {
  return data[key] === null ? "空欄" : day(data, key);
}

/** What the rules that compare places say in Japanese. */
export const consistencyTextsJa: Readonly<Record<string, RuleTexts>> = {
  "unknown-division": {
    title: "一覧にない担当課",
    description:
      "担当課の名前が、課名の一覧シートにあるかを確かめます。一覧がないときは、書き誤りと思われる名前を知らせます。",
    messages: {
      slip: (data) => ({
        message: `担当課「${datum(data, "name")}」は「${datum(data, "similar")}」のことと思われます`,
        why: "一文字でも違うと別の課として集計され、照会先も分からなくなります。",
        action: `正しければそのままで構いません。書き誤りであれば「${datum(data, "similar")}」に直してください。`,
      }),
      notInMaster: (data) => ({
        message: `担当課「${datum(data, "name")}」は課名の一覧にありません`,
        why: "組織改正で名前が変わった課や、書き誤りの課は、照会先が分からなくなります。",
        action: "いまの課名に直すか、一覧に加えてください。",
      }),
    },
    fixes: {
      correct: (data) => `「${datum(data, "similar")}」に直す`,
    },
  },
  "baseline-mismatch": {
    title: "基準値・目標の食い違い",
    description: "同じ指標が複数のシートにあるとき、基準値と目標が同じかを確かめます。",
    messages: {
      baseline: differs("基準値"),
      target: differs("目標"),
    },
  },
  "broken-cross-reference": {
    title: "参照先のない番号",
    description: "「No.5 再掲」「No.12 参照」などの番号が、計画の中にあるかを確かめます。",
    messages: {
      lost: (data) => ({
        message: `参照されている番号 ${datum(data, "numbers")} の取組がありません`,
        why: `${measure(data)}から参照されていますが、計画の中に見つかりません。番号を振り直したときに残ったのかもしれません。`,
        action: "参照先の番号を確かめて、直してください。",
      }),
    },
  },
  "cross-listing-drift": {
    title: "再掲と元の記載のずれ",
    description: "再掲された記載が、元の取組の記載と同じかを確かめます。",
    options: {
      likeness: "元の記載とみなす文の似かた（0から1）",
    },
    messages: {
      sentence: (data) => ({
        message: `再掲の記載が、番号 ${datum(data, "numbers")} の取組と違います`,
        why: `こちらは「${datum(data, "here")}」、元は「${datum(data, "there")}」です。`,
        action: "どちらかを直したときの直し漏れであれば、同じ記載にそろえてください。",
      }),
      row: (data) => ({
        message: `再掲の${measure(data)}の記載が、元の取組と違います`,
        why: `こちらは「${datum(data, "here")}」、元は「${datum(data, "there")}」です。`,
        action: "どちらかを直したときの直し漏れであれば、同じ記載にそろえてください。",
      }),
    },
  },
  "stale-columns": {
    title: "追加した列の遅れ",
    description:
      "このアドインが足した列が、いまの記載に追いついているかを確かめます。手で入れた期限は、そのまま判定に使います。",
    messages: {
      entered: (data) => ({
        message: `${measure(data)}の期限は手入力の日です`,
        why: `期限の列は${orBlank(data, "shown")}、時期の記載では${orBlank(data, "read")}です。判定には手入力の日を使います。`,
        action:
          "手入力の日が正しければ、時期の記載も直してください。誤りであれば期限のセルを空にして、列を追加し直してください。",
      }),
      textChanged: (data) => ({
        message: `${measure(data)}の期限の列が、いまの時期の記載と違います`,
        why: `期限の列は${orBlank(data, "shown")}、時期の記載では${orBlank(data, "read")}です。列を足した後で、時期が書き換えられています。`,
        action: "「列の追加」をもう一度行うと、列がいまの記載に合います。",
      }),
      missingRow: (data) => ({
        message: `「${datum(data, "sheet")}」の${figure(data, "count")}件に、追加した列がまだありません`,
        why: "列を足した後に加わった行は、判定も色分けもされません。",
        action: "「列の追加」をもう一度行うと、新しい行にも列が付きます。",
      }),
    },
  },
  "printed-total-mismatch": {
    title: "合計の不一致",
    description: "シートに書かれた合計や件数が、実際の行と合っているかを確かめます。",
    messages: {
      sum: (data) => ({
        message: `「${datum(data, "label")}」の ${figure(data, "printed")} が列の合計と違います`,
        why: `列の値を足すと ${figure(data, "found")} です。`,
        action: "合計か、列の値のどちらかを直してください。",
      }),
      count: (data) => ({
        message: `「${datum(data, "label")}」の ${figure(data, "printed")} が取組の数と違います`,
        why: `このシートの取組は${figure(data, "found")}件です。再掲や枝番を含めて数えても合いません。`,
        action: "件数か、取組の行を確かめてください。",
      }),
    },
  },
};
