import { datum, figure, type RuleTexts } from "../rule-texts";

/** 「列の見出し」の列 where the column has a heading. */
function column(heading: string): string {
  return heading === "" ? "この列" : `「${heading}」の列`;
}

/** What the rules on cells and formulas say in Japanese. */
export const excelTextsJa: Readonly<Record<string, RuleTexts>> = {
  "formula-error": {
    title: "数式のエラー",
    description: "#REF! などのエラーが表示されているセルを知らせます。",
    messages: {
      error: (data) => ({
        message: `${datum(data, "error")} と表示されています`,
        why: "エラーのあるセルは、値として読めません。参照している集計も正しくなりません。",
        action: "数式の参照先を直してください。不要な数式であれば消してください。",
      }),
    },
  },
  "broken-formula-reference": {
    title: "削除されたセルへの参照",
    description: "数式の中に #REF! が残っているのに、エラーが表に出ていないセルを知らせます。",
    messages: {
      deleted: (data) => ({
        message: `数式が、削除されたセルを参照しています（${figure(data, "count")}か所）`,
        why: `「${datum(data, "formula")}」はエラーを隠しているため、表示されている値は正しくありません。`,
        action: "数式の参照先を直してください。不要な数式であれば消してください。",
      }),
    },
  },
  "formula-overwritten": {
    title: "数式の上書き",
    description: "列のほとんどが数式なのに、値が直接入力されているセルを知らせます。",
    options: {
      fewestFormulas: "数式がこの数以上ある列だけを見ます",
      leastShare: "数式がこの割合以上の列だけを見ます",
    },
    messages: {
      constant: (data) => ({
        message: `${column(datum(data, "heading"))}に、数式でなく値 ${figure(data, "value")} が入っています`,
        why: `ほかの行は「${datum(data, "formula")}」のような数式です。元の数値を直しても、このセルは変わりません。`,
        action: "上書きの理由がなければ、上か下の行の数式をコピーしてください。",
      }),
    },
  },
  "external-reference": {
    title: "別のブックへの参照",
    description: "数式が別のブックを参照していないかを確かめます。",
    messages: {
      otherBook: (data) => ({
        message: `数式が別のブック「${datum(data, "book")}」を参照しています（${figure(data, "count")}か所）`,
        why: "配った先では参照先を開けないため、値が更新されず、開くたびに警告が出ます。",
        action: "必要な値をこのブックに写すか、値として貼り付けてください。",
      }),
    },
  },
  "volatile-date": {
    title: "開くたびに変わる日付",
    description: "TODAY や NOW を使った数式がないかを確かめます。",
    messages: {
      today: (data) => ({
        message: `開くたびに値が変わる数式があります（${figure(data, "count")}か所）`,
        why: `「${datum(data, "formula")}」は、公表した後に開き直すと別の結果になります。`,
        action: "基準日のセルを一つ決めて、それを参照するようにしてください。",
      }),
    },
  },
  "duplicated-conditional-format": {
    title: "増えた条件付き書式",
    description: "貼り付けで同じ条件付き書式が増えていないかを確かめます。",
    options: { fewest: "同じ書式がこの数以上のときだけ示します" },
    messages: {
      copies: (data) => ({
        message: `同じ条件付き書式が${figure(data, "count")}個に分かれています`,
        why: `「${datum(data, "formula")}」の書式が貼り付けのたびに増え、動きが遅くなります。色を変えても一部にしか効きません。`,
        action: "「条件付き書式」の「ルールの管理」で一つだけ残し、適用先を表全体にしてください。",
      }),
    },
  },
  "number-stored-as-text": {
    title: "文字列になっている数値",
    description: "数値の列に、文字列として入力された数値が混ざっていないかを確かめます。",
    options: {
      leastShare: "数値がこの割合以上の列だけを見ます",
    },
    messages: {
      text: (data) => ({
        message: `${column(datum(data, "heading"))}の「${datum(data, "text")}」が文字列です（${figure(data, "count")}か所）`,
        why: "見た目は数値でも、合計や平均、並べ替えの対象になりません。",
        action: "数値として入力し直してください。",
      }),
    },
    fixes: {
      toNumber: (data) => `数値に直す（${figure(data, "count")}か所）`,
    },
  },
  "mixed-types": {
    title: "数値の列の説明書き",
    description: "ほとんどが数値の列に、単位や言葉の付いた数字が混ざっていないかを確かめます。",
    options: {
      fewestNumbers: "数値がこの数以上ある列だけを見ます",
      leastShare: "数値がこの割合以上の列だけを見ます",
    },
    messages: {
      words: (data) => ({
        message: `${column(datum(data, "heading"))}の「${datum(data, "text")}」は数値として扱われません（${figure(data, "count")}か所）`,
        why: "ほかの行は数値です。言葉の付いた数字は、合計や平均から漏れます。",
        action: "数値だけを入力し、説明は備考にお書きください。",
      }),
    },
  },
  "date-stored-as-text": {
    title: "文字列になっている日付",
    description: "日付の列に、文字列として入力された日付が混ざっていないかを確かめます。",
    options: {
      leastShare: "日付か日付の文字列がこの割合以上の列だけを見ます",
    },
    messages: {
      text: (data) => ({
        message: `${column(datum(data, "heading"))}の「${datum(data, "text")}」が文字列です（${figure(data, "count")}か所）`,
        why: "日付として並べ替えや比較ができず、期限の条件付き書式も効きません。",
        action: "日付として入力し直してください。",
      }),
    },
    fixes: {
      toDate: (data) => `日付に直す（${figure(data, "count")}か所）`,
    },
  },
  "surrounding-space": {
    title: "末尾の空白",
    description: "名前・担当課・状況などの末尾の空白や改行、見えない文字を知らせます。",
    messages: {
      trailing: (data) => ({
        message: `「${datum(data, "text")}」などに余分な空白があります（${figure(data, "count")}か所）`,
        why: "見た目は同じでも別の文字列になり、検索や集計から漏れます。",
        action: "末尾の空白や改行を消してください。",
      }),
    },
    fixes: {
      trim: (data) => `余分な空白を消す（${figure(data, "count")}か所）`,
    },
  },
  "validation-list-mismatch": {
    title: "選択肢にない値",
    description: "入力規則の選択肢にない値が、セルに残っていないかを確かめます。",
    messages: {
      notOffered: (data) => ({
        message: `「${datum(data, "text")}」は選択肢にありません（${figure(data, "count")}か所）`,
        why: `選べる値は「${datum(data, "offered", "」「")}」です。選択肢を変える前の値や、貼り付けた値が残っています。`,
        action: "選択肢から選び直すか、選択肢に加えてください。",
      }),
    },
  },
  "merged-data-cells": {
    title: "取組をまたぐ結合",
    description: "複数の取組の行にまたがって、状況や時期のセルが結合されていないかを確かめます。",
    messages: {
      merged: (data) => ({
        message: `${datum(data, "first")}行目から${datum(data, "last")}行目のセルが結合されています`,
        why: "並べ替えや絞り込みができなくなり、集計では先頭の取組だけが数えられます。",
        action: "結合を解いて、取組ごとに記入してください。",
      }),
    },
    fixes: {
      part: () => "結合を解いて、各行に同じ値を入れる",
    },
  },
};
