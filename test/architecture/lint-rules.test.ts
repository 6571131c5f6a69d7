import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** ESLint loads its configuration as an ES module, which Jest cannot: one Node of its own lints all the cases. */
const LINT_CASES = `
  import { ESLint } from "eslint";
  const cases = JSON.parse(process.argv[1]);
  const eslint = new ESLint({ overrideConfigFile: ".config/eslint.config.mjs" });
  const found = [];
  for (const { file, code } of cases) {
    const [result] = await eslint.lintText(code, { filePath: file });
    found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(found));
`;

const EXCEL_FILE = "src/adapters/excel/excel-port.ts";
const CORE_FILE = "src/core/review.ts";
const PANE_FILE = "src/taskpane/index.tsx";

function inExcelRun(body: string): string {
  return `export async function probe(): Promise<unknown> { return Excel.run(async (context) => { const range = context.workbook.worksheets.getItem("a").getRange("A1"); ${body} }); }`;
}

const CASES: readonly {
  readonly title: string;
  readonly file: string;
  readonly rule: string;
  readonly code: string;
}[] = [
  {
    title: "a sync in a loop",
    file: EXCEL_FILE,
    rule: "office-addins/no-context-sync-in-loop",
    code: inExcelRun("while (true) { range.select(); await context.sync(); }"),
  },
  {
    title: "a property read that was never loaded",
    file: EXCEL_FILE,
    rule: "office-addins/load-object-before-read",
    code: inExcelRun("await context.sync(); return range.address;"),
  },
  {
    title: "a property read before the sync",
    file: EXCEL_FILE,
    rule: "office-addins/call-sync-before-read",
    code: inExcelRun('range.load("address"); return range.address;'),
  },
  {
    title: "a hook behind a condition",
    file: PANE_FILE,
    rule: "react-hooks/rules-of-hooks",
    code: 'import { useState } from "react"; export function Probe({ on }: { on: boolean }) { if (on) { const [a] = useState(0); return <p>{a}</p>; } return null; }',
  },
  {
    title: "Date in the core",
    file: CORE_FILE,
    rule: "no-restricted-globals",
    code: "export const now = new Date();",
  },
  {
    title: "a clock in the core",
    file: CORE_FILE,
    rule: "no-restricted-globals",
    code: "export const now = performance.now();",
  },
  {
    title: "the DOM in the core",
    file: CORE_FILE,
    rule: "no-restricted-globals",
    code: "export const at = window.location.href;",
  },
  {
    title: "Excel in the core",
    file: CORE_FILE,
    rule: "no-restricted-globals",
    code: "export const run = () => Excel.run(() => Promise.resolve());",
  },
  {
    title: "chance in the core",
    file: CORE_FILE,
    rule: "no-restricted-syntax",
    code: "export const dice = Math.random();",
  },
  {
    title: "async code in the core",
    file: CORE_FILE,
    rule: "no-restricted-syntax",
    code: "export const wait = async () => Promise.resolve(1);",
  },
  {
    title: "any",
    file: CORE_FILE,
    rule: "@typescript-eslint/no-explicit-any",
    code: "export const a: any = 1;",
  },
  {
    title: "a non-null assertion",
    file: CORE_FILE,
    rule: "@typescript-eslint/no-non-null-assertion",
    code: "export const a = (b?: string) => b!;",
  },
  {
    title: "a promise left alone",
    file: PANE_FILE,
    rule: "@typescript-eslint/no-floating-promises",
    code: "Promise.resolve(1);",
  },
  {
    title: "a switch that misses a case",
    file: CORE_FILE,
    rule: "@typescript-eslint/switch-exhaustiveness-check",
    code: 'export function probe(a: "x" | "y"): number { switch (a) { case "x": return 1; } return 2; }',
  },
];

describe("the lint configuration", () => {
  const cases = CASES.map(({ file, code }) => ({ file, code }));
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", LINT_CASES, JSON.stringify(cases)],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  const found = JSON.parse(output) as string[][];

  it.each(CASES.map(({ title, rule }, index) => ({ title, rule, index })))(
    "refuses $title",
    ({ rule, index }) => {
      expect(found[index]).toContain(rule);
    },
  );
});
