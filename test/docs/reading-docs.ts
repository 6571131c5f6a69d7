import { periodCaseGroups } from "../core/period/period-cases";
import { mixedTargetCaseGroups } from "../core/target/mixed-target-cases";
import { targetCaseGroups } from "../core/target/target-cases";
import { NOTICE, table, type GeneratedDoc } from "./generated-doc";

const PERIOD_INTRO = `# 時期の読み取り / How periods are read

特に断りのない行は令和6年度（2024年度）の取組、計画期間は令和6～8年度として読み取った結果です。
\`range\` 期間、\`deadline\` 期限、\`from\` 開始（終わりなし）、\`recurring\` 繰り返し、\`ongoing\` 通年、\`asNeeded\` 随時、\`undecided\` 未定。
\`approx\` は頃・目途・予定などの目安、\`!\` は読み取れない日付、\`#\` は注記です。

Unless the second column says otherwise, the row belongs to fiscal year 2024 and the plan runs from 2024 to 2026.
The same table is the test of the reader, so this page cannot fall behind it.`;

const TARGET_INTRO = `# 目標の読み取り / How targets are read

\`基準 → 条件\` の形です。\`@2026\` は2026年度、\`@every\` は毎年度、\`~\` は約・程度です。割合は書かれたとおりの数（57.5％は57.5）、金額は円です。
\`>baseline\` は基準より増、\`<baseline\` は基準より減、\`>=baseline\` は基準値以上です。「目標ではないもの」からは何も読み取りません。

The form is \`baseline → condition\`. Percentages are as written, money is in yen; the plan runs from 2024 to 2026.
The same table is the test of the reader, so this page cannot fall behind it.`;

function yearOf(fiscalYear: number | null | undefined): string {
  if (fiscalYear === undefined) return "2024";
  return fiscalYear === null ? "なし" : String(fiscalYear);
}

/** The pages that show how texts are read, made from the readers' own test tables. */
export function buildReadingDocs(): readonly GeneratedDoc[] {
  const periods = periodCaseGroups.map(({ title, cases }) => {
    const rows = cases.map(({ text, fiscalYear, reading }) => [
      text,
      yearOf(fiscalYear),
      reading === "" ? "なし" : reading,
    ]);
    return `## ${title}\n\n${table(["書き方", "年度", "読み取り"], rows)}`;
  });
  const targets = [...targetCaseGroups, ...mixedTargetCaseGroups].map(({ title, cases }) => {
    const rows = cases.map(({ text, reading }) => [text, reading === "" ? "なし" : reading]);
    return `## ${title}\n\n${table(["書き方", "読み取り"], rows)}`;
  });
  return [
    { path: "docs/periods.md", content: `${[NOTICE, PERIOD_INTRO, ...periods].join("\n\n")}\n` },
    { path: "docs/targets.md", content: `${[NOTICE, TARGET_INTRO, ...targets].join("\n\n")}\n` },
  ];
}
