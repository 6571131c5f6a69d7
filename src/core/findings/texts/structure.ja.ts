import { datum, figure, type RuleTexts } from "../rule-texts";

/** What the rules on numbers, names and rows say in Japanese. */
export const structureTextsJa: Readonly<Record<string, RuleTexts>> = {
  "measure-number-gap": {
    title: "番号の抜け",
    description: "続き番号の途中に、どの取組にも使われていない番号がないかを確かめます。",
    options: {
      mostMissing: "抜けがこの割合より多い番号の並びは、一部を抜き出した一覧とみなします",
    },
    messages: {
      gap: (data) => ({
        message: `番号 ${datum(data, "numbers")} がありません`,
        why: `${datum(data, "before")} の次の番号が飛んでいます。行が抜け落ちていると、その取組は集計にも入りません。`,
        action: "行が抜けていないか確かめてください。欠番であれば、欠番と分かるように注記してください。",
      }),
      elsewhere: (data) => ({
        message: `番号 ${datum(data, "numbers")} がこのシートにありません`,
        why: `「${datum(data, "sheet")}」にはある取組が、このシートでは抜けています。`,
        action: "抜けている取組を加えてください。",
      }),
    },
  },
  "duplicate-measure-name": {
    title: "取組名の重複",
    description: "同じ見出しの中に、同じ名前の取組が二つないかを確かめます。再掲と書かれたものは除きます。",
    messages: {
      duplicate: (data) => ({
        message: `「${datum(data, "name")}」が${figure(data, "count")}か所にあります`,
        why: "同じ取組が二重に数えられ、状況を直すときに片方だけが更新されることがあります。",
        action: "どちらかを消すか、再掲であれば「（再掲）」と書き添えてください。",
      }),
    },
  },
  "hidden-measure": {
    title: "非表示の行にある取組",
    description: "手で非表示にした行に取組が残っていないかを確かめます。フィルターで隠れた行は除きます。",
    messages: {
      hidden: (data) => ({
        message: `非表示の行に取組が${figure(data, "count")}件あります`,
        why: "画面にも印刷にも出ませんが、件数や集計には入ります。",
        action: "必要な行であれば再表示し、不要な行であれば削除してください。",
      }),
    },
  },
  "placeholder-text": {
    title: "書きかけの記載",
    description: "「○○」「要確認」など、後で書き換えるつもりの記載が残っていないかを確かめます。",
    messages: {
      placeholder: (data) => ({
        message: `「${datum(data, "placeholder")}」が残っています`,
        why: `「${datum(data, "text")}」は書きかけのようです。このまま公表される恐れがあります。`,
        action: "担当課に確認して、正式な記載に書き換えてください。",
      }),
    },
  },
};
