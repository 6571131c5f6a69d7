import type { Language } from "../../src/core/calendar/era";
import { documentRule, type RuleDocumentation } from "../../src/core/document-rule";
import type { Rule } from "../../src/core/findings/rule";
import { rules } from "../../src/core/rules";
import { columnName, formatArea } from "../../src/core/sheet/address";
import { createGrid } from "../../src/core/sheet/grid";
import {
  isCellError,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";
import { NOTICE, table, type GeneratedDoc } from "./generated-doc";

const SEVERITIES = {
  error: "要修正 / error",
  warning: "要確認 / warning",
  info: "参考 / info",
} as const;

/** What a person sees in a cell, with the formula or format that matters here. Blanks at the end are made visible. */
function shown(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const value = isCellError(cell.value) ? cell.value.error : String(cell.value);
  const visible = value.replace(/[\s　]+$/u, (blanks) => "␣".repeat(blanks.length));
  const asides = [cell.formula, cell.numberFormat].filter((aside) => aside !== undefined);
  return [visible, ...asides.map((aside) => `(${aside})`)].join(" ");
}

function sheetTable(sheet: SheetSnapshot): string {
  const grid = createGrid(sheet);
  const { bottom = 0, right = 0 } = grid.used ?? {};
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const rows = Array.from({ length: bottom + 1 }, (_, row) => [
    `${String(row + 1)}${grid.isRowHidden(row) ? "（非表示 / hidden）" : ""}`,
    ...columns.map((column) => shown(grid.cellAt(row, column))),
  ]);
  const merges = sheet.merges.map(formatArea).join(", ");
  const choices = (sheet.validations ?? []).map(({ source }) => source).join(", ");
  return [
    `**${sheet.name}**${merges === "" ? "" : ` （結合 / merged: ${merges}）`}${choices === "" ? "" : ` （選択肢 / dropdown: ${choices}）`}`,
    table(["", ...columns.map(columnName)], rows, ""),
  ].join("\n\n");
}

function sheetTables({ sheets }: WorkbookSnapshot): string {
  return sheets.map(sheetTable).join("\n\n");
}

function findingsOf({ findings }: RuleDocumentation): string {
  return findings
    .map(({ at, message, why, action, fix }) =>
      [
        `> **${at}** ${message}`,
        `> ${why}`,
        `> → ${action}`,
        ...(fix === null ? [] : [`> 🔧 ${fix.title}`]),
      ].join("<br>\n"),
    )
    .join("\n>\n");
}

function fixOf({ findings }: RuleDocumentation): string {
  const [first] = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  if (first === undefined) return "なし / none";
  return first.safe
    ? "あり（まとめて反映できます） / safe, in bulk"
    : "あり（一つずつ確かめて反映します） / one by one";
}

function optionsOf(rule: Rule): string {
  const [ja, en] = (["ja", "en"] satisfies readonly Language[]).map(
    (language) => documentRule(rule, language).options,
  );
  if (ja === undefined || en === undefined || ja.length === 0) return "";
  const rows = ja.map(({ name, value, description }, index) => [
    `\`${rule.id}.${name}\``,
    String(value),
    description,
    en[index]?.description ?? "",
  ]);
  return `\n\n## 設定 / Options\n\n${table(["名前 / name", "既定 / default", "意味", "Meaning"], rows)}`;
}

function page(rule: Rule): string {
  const ja = documentRule(rule, "ja");
  const en = documentRule(rule, "en");
  return `${NOTICE}

# ${ja.title} / ${en.title}

\`${rule.id}\`　重さ / severity: ${SEVERITIES[rule.meta.severity]}　修正案 / fix: ${fixOf(ja)}

${ja.description}

${en.description}

## 例 / Example

${sheetTables(ja.before)}

${findingsOf(ja)}

${findingsOf(en)}

## 直した後 / Mended

${sheetTables(ja.after)}${optionsOf(rule)}
`;
}

function indexPage(): string {
  const rows = rules.map((rule) => {
    const [ja, en] = [documentRule(rule, "ja"), documentRule(rule, "en")];
    return [`[${rule.id}](${rule.id}.md)`, SEVERITIES[rule.meta.severity], ja.title, en.title, fixOf(ja)];
  });
  return `${NOTICE}

# 点検ルール / Rules

重さと設定はブックごとに、またはコマンドの \`--rule\` で変えられます。例は、ルールと修正案を実際に動かした結果です。

Severities and options can be set for each workbook, or with \`--rule\` on the command line. The examples are what the
rules and their fixes really do.

${table(["ID", "重さ / severity", "名前", "Title", "修正案 / fix"], rows)}
`;
}

/** One page for every rule, and a list of them, made by running the rules over their examples. */
export function buildRuleDocs(): readonly GeneratedDoc[] {
  return [
    { path: "docs/rules/README.md", content: indexPage() },
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: page(rule) })),
  ];
}
