import { detectLayout } from "../../../src/core/layout/detect-layout";
import { createGrid } from "../../../src/core/sheet/grid";
import { sheetOf, type Written } from "../../support/sheet-of";

type Row = readonly Written[];

function stepsOf(rows: readonly Row[], merges: readonly string[] = []): readonly (readonly string[])[] {
  const { measures } = detectLayout(createGrid(sheetOf(rows, { merges })));
  return measures.map(({ steps }) => steps.map(({ text, first, last }) => `${text} ${first}/${last}`));
}

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${String(month)}月`);

describe("marks and arrows under months", () => {
  const under = (...cells: Row): readonly string[] =>
    stepsOf([
      ["令和6年度　進行表"],
      ["No", "取組名", "担当課", ...MONTHS],
      [1, "設備の点検", "管財課", ...cells],
    ])[0] ?? [];

  it.each<[string, Row, readonly string[]]>([
    ["the same mark in a run is one step", [null, "●", "●"], ["● 2024-05-01/2024-06-30"]],
    [
      "the same mark after a gap is another",
      ["○", null, "○"],
      ["○ 2024-04-01/2024-04-30", "○ 2024-06-01/2024-06-30"],
    ],
    ["an arrow goes on", ["準備", "→", "ー＞"], ["準備 2024-04-01/2024-06-30"]],
    ["an arrow after nothing is a step of its own", [null, "⇒"], [" 2024-05-01/2024-05-31"]],
    [
      "a text that ends in an arrow goes on up to the next",
      ["準備→", null, "実施"],
      ["準備→ 2024-04-01/2024-05-31", "実施 2024-06-01/2024-06-30"],
    ],
    ["a dash says nothing", ["－", "実施", "-"], ["実施 2024-05-01/2024-05-31"]],
    [
      "the same words twice are two steps",
      ["募集", "募集"],
      ["募集 2024-04-01/2024-04-30", "募集 2024-05-01/2024-05-31"],
    ],
  ])("%s", (_what, cells, steps) => {
    expect(under(...cells)).toEqual(steps);
  });
});

describe("months under calendar years", () => {
  test("belong to the fiscal year that they fall in", () => {
    const rows: Row[] = [
      ["No", "取組名", "担当課", "2024年", null, "2025年", null],
      [null, null, null, "11月", "12月", "1月", "2月"],
      [1, "調査", "企画課", null, "●", "●", null],
    ];
    expect(stepsOf(rows, ["D1:E1", "F1:G1"])).toEqual([["● 2024-12-01/2025-01-31"]]);
  });

  test("are a fiscal year's where they run from April to March under one heading", () => {
    const rows: Row[] = [
      ["No", "取組名", "担当課", "令和6年", ...Array.from({ length: 11 }, () => null)],
      [null, null, null, ...MONTHS],
      [1, "調査", "企画課", ...Array.from({ length: 9 }, () => null), "●", "●", null],
    ];
    expect(stepsOf(rows, ["D1:O1"])).toEqual([["● 2025-01-01/2025-02-28"]]);
  });

  test.each([
    ["R6.4", "R6.5"],
    ["2024/4", "2024/5"],
    ["令和6年4月", "令和6年5月"],
  ])("may each bear their year: %s", (first, second) => {
    const rows: Row[] = [
      ["No", "取組名", "担当課", first, second],
      [1, "調査", "企画課", null, "●"],
    ];
    expect(stepsOf(rows)).toEqual([["● 2024-05-01/2024-05-31"]]);
  });
});

test("a bar that runs on under … ends with the last year that has a name", () => {
  const rows: Row[] = [
    ["取組名", "推進部署", "行程", null, null],
    [null, null, "R6", "R7", "…"],
    ["配置の見直し", "人事課", null, "実施", null],
  ];
  expect(stepsOf(rows, ["C1:E1", "D3:E3"])).toEqual([["実施 2025-04-01/2026-03-31"]]);
});

test("quarters under the years of a card date its bars", () => {
  const card = (name: string, ...bars: Row): readonly Row[] => [
    ["取組名", name],
    ["担当課", "市民課"],
    ["工程", "令和6年度", null, "令和7年度", null],
    [null, "上期", "下期", "上期", "下期"],
    [null, ...bars],
    [],
  ];
  const rows = [
    ...card("端末の導入", "検討", null, null, null),
    ...card("案内の更新", null, "試行", "→", null),
  ];
  expect(stepsOf(rows, ["B3:C3", "D3:E3", "B9:C9", "D9:E9"])).toEqual([
    ["検討 2024-04-01/2024-09-30"],
    ["試行 2024-10-01/2025-09-30"],
  ]);
});
