import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { fieldLabel } from "../../src/core/findings/field-labels";
import { FIELD_NAMES } from "../../src/core/layout/field-names";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { runCommandHere } from "../support/cli-in-process";
import type { CliRun } from "../support/cli";
import { sheetOf, workbookOf } from "../support/sheet-of";

const BOOK: WorkbookSnapshot = workbookOf({
  ...sheetOf([
    ["令和6年度　窓口の予定"],
    ["通し", "おこなうこと", "うけもち", "いつ", "どこまで"],
    [1, "案内板の更新", "管財課", "6月", "完了"],
    [2, "呼出機の設置", "市民課", "10月", "着手"],
  ]),
  hiddenRows: [{ first: 3, last: 3 }],
  hiddenColumns: [{ first: 2, last: 2 }],
});

const MAP = JSON.stringify({
  headings: [
    { heading: "おこなうこと", field: "name" },
    { sheet: "一覧", heading: "うけもち", field: "divisions" },
    { heading: "いつ", field: "period" },
    { heading: "どこまで", field: "status" },
  ],
});

function check(map: string | undefined, ...args: readonly string[]): Promise<CliRun> {
  const options = map === undefined ? [] : ["--map", "map.json"];
  return runCommandHere(["check", "plan.xlsx", ...options, ...args], {
    openWorkbook: () => new MemoryPort(BOOK),
    readText: (path) => (path === "map.json" ? map : undefined),
  });
}

describe("check --map", () => {
  it("reads a table whose headings nobody knows", async () => {
    const { output, exitCode } = await check(MAP, "--format", "json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      files: [
        {
          notice: null,
          sheets: [{ role: "measures", columns: { name: "B", divisions: "C", period: "D", status: "E" } }],
          measures: [
            { name: "案内板の更新", divisions: ["管財課"], due: "2024-06-30", judgement: "done" },
            { name: "呼出機の設置", divisions: ["市民課"], due: "2024-10-31", judgement: "overdue" },
          ],
        },
      ],
    });
  });

  it("has nothing to read without it, and says so in one line", async () => {
    const { output } = await check(undefined, "--format", "json");
    expect(JSON.parse(output)).toMatchObject({
      files: [{ notice: expect.stringMatching(/^取組も指標も[^\n]+$/u) as unknown, measures: [] }],
    });
    const { output: text } = await check(undefined);
    expect(text.split("\n").filter((line) => line.startsWith("取組も指標も"))).toHaveLength(1);
  });

  it("is named where a heading is missing; in the pane the table of headings is enough", async () => {
    const list = workbookOf(
      sheetOf([
        ["窓口改善計画（令和6年度）"],
        ["No.", "取組", "うけもち", "時期", "実施状況"],
        [1, "案内板の更新", "管財課", "6月", "完了"],
        [2, "呼出機の設置", "市民課", "10月", "実施中"],
      ]),
    );
    const { output } = await runCommandHere(["check", "plan.xlsx", "--as-of", "2024-12-01"], {
      openWorkbook: () => new MemoryPort(list),
    });
    expect(output).toMatch(/「うけもち」の意味を確かめてください。（コマンドでは --map で指定します）/u);
    const { output: json } = await runCommandHere(["check", "plan.xlsx", "--format", "json"], {
      openWorkbook: () => new MemoryPort(list),
    });
    expect(json).toContain("「うけもち」の意味を確かめてください。");
    expect(json).not.toContain("--map");
  });

  it.each([
    ["{", "headings"],
    ['{"headings":[{"heading":"いつ","field":"when"}]}', "headings[0]"],
    ['{"headings":[{"heading":"甲","field":"name"},{"heading":"乙","field":"name"}]}', "乙 → name"],
  ])("refuses a file that cannot be followed: %s", async (map, named) => {
    const { errors, exitCode } = await check(map);
    expect(exitCode).toBe(2);
    expect(errors).toContain(named);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});

describe("hidden rows and columns", () => {
  it("are marked in JSON", async () => {
    const { output } = await check(MAP, "--format", "json");
    expect(JSON.parse(output)).toMatchObject({
      files: [
        {
          sheets: [{ hidden: false, hiddenColumns: ["C"] }],
          measures: [{ sources: [{ address: "A3" }] }, { sources: [{ hidden: true }] }],
        },
      ],
    });
  });

  it("are named above the findings", async () => {
    const { output } = await check(MAP);
    expect(output).toContain("非表示の行・シートにある取組 1件");
    expect(output).toContain("非表示の列: 一覧 担当課");
  });
});

it("the page on the mapping of headings names every field", () => {
  const page = readFileSync(resolve(__dirname, "../../docs/column-mapping.md"), "utf8").replaceAll(
    / +/gu,
    " ",
  );
  for (const field of FIELD_NAMES)
    expect(page).toContain(`| \`${field}\` | ${fieldLabel(field, "ja")} | ${fieldLabel(field, "en")} |`);
});
