import { fieldLabel, isFieldName } from "../field-labels";
import type { FindingData } from "../finding";
import { datum, type RuleTexts } from "../rule-texts";

const LEVELS: Readonly<Record<string, string>> = { high: "高", medium: "中", low: "低" };

/** What cannot be done without a column. */
const LOSSES: Readonly<Record<string, string>> = {
  measureNumber: "番号がないと、ほかのシートや前回の報告と照らし合わせにくくなります。",
  name: "取組名がないと、取組として読み取れません。",
  divisions: "担当課がないと、確認先が分からず、課別の集計もできません。",
  period: "時期がないと、期限を過ぎているかどうかを判定できません。",
  status: "状況がないと、完了したかどうかを判定できません。",
};

function fieldsOf(data: FindingData): readonly string[] {
  const { fields } = data;
  return Array.isArray(fields) ? fields : [];
}

function quoteFields(data: FindingData): string {
  return fieldsOf(data)
    .map((field) => `「${isFieldName(field) ? fieldLabel(field, "ja") : field}」`)
    .join("");
}

function losses(data: FindingData): string {
  return fieldsOf(data)
    .map((field) => LOSSES[field] ?? "")
    .join("");
}

/** Where the headings were looked for: 「一覧」の4行目の見出し. */
function place(data: FindingData): string {
  const rows = datum(data, "rows");
  const sheet = datum(data, "sheet");
  return rows === "" ? `シート「${sheet}」の項目名` : `シート「${sheet}」の${rows}行目の見出し`;
}

function mapped(data: FindingData): string {
  const field = datum(data, "field");
  const label = isFieldName(field) ? fieldLabel(field, "ja") : "読まない";
  return `「${datum(data, "heading")}」→${label}`;
}

/** What the rules on headings say in Japanese. */
export const mappingTextsJa: Readonly<Record<string, RuleTexts>> = {
  "missing-column": {
    title: "欄の不足",
    description:
      "取組名・番号・担当課・時期・状況の欄が見つからないシートと、使われていない見出しの対応を知らせます。",
    messages: {
      proposed: (data) => ({
        message: `${quoteFields(data)}の欄が見つかりません。見出し「${datum(data, "heading")}」のことと思われます`,
        why: `${place(data)}に、それと分かる言葉がありません（「${datum(data, "heading")}」の確からしさ ${LEVELS[datum(data, "level")] ?? ""}）。`,
        action: `「見出しの対応」で「${datum(data, "heading")}」の意味を確かめてください。`,
      }),
      missing: (data) => ({
        message: `シート「${datum(data, "sheet")}」に${quoteFields(data)}の欄がありません`,
        why: `${place(data)}を調べました。${losses(data)}`,
        action: "別の言葉の見出しがあれば「見出しの対応」で指定してください。なければ欄を足してください。",
      }),
      noName: (data) => ({
        message: `シート「${datum(data, "sheet")}」の表を読めません。${quoteFields(data)}の見出しが見つかりません`,
        why: `${place(data)}を調べました。${losses(data)}`,
        action:
          datum(data, "heading") === ""
            ? "「見出しの対応」で、取組名が書かれた列の見出しを指定してください。"
            : `「見出しの対応」で、取組名の列を指定してください。候補は「${datum(data, "heading")}」です。`,
      }),
      headingGone: (data) => ({
        message: `見出しの対応（${mapped(data)}）に合う見出しがありません`,
        why: "見出しの言葉が変わったか、列がなくなったため、この対応は使っていません。",
        action: "「見出しの対応」で、いまの見出しを指定し直すか、この対応を消してください。",
      }),
      fieldTwice: (data) => ({
        message: `見出しの対応（${mapped(data)}）は、同じ意味の見出しがほかにあるため使っていません`,
        why: "一つの意味には、一つの見出しだけを対応させます。",
        action: "「見出しの対応」で、どちらかの指定を外してください。",
      }),
      badEntry: (data) => ({
        message: `見出しの対応の${datum(data, "position")}番目を読めません`,
        why: "見出しが空か、意味の名前が決められたものではありません。ほかの対応は使っています。",
        action: "「見出しの対応」を保存し直してください。",
      }),
      unreadable: () => ({
        message: "ブックに保存された見出しの対応を読めません",
        why: "中身が壊れているため、既定の言葉で見出しを読んでいます。",
        action: "「見出しの対応」を保存し直してください。",
      }),
    },
  },
};
