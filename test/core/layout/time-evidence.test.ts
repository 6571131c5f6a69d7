import { planOf } from "./fixtures/tell-plan";
import { tellBook } from "./cities/tell-book";
import { drawSheet } from "./cities/city-book";

function told(drawing: string, merges = ""): ReturnType<typeof tellBook> {
  return tellBook(planOf(drawSheet("一覧", drawing, { merges })));
}

describe("columns of years with months beside them", () => {
  const dates = (heads: string, cells: string): readonly string[] =>
    told(`港町改革プラン\nNo.|取組名|担当課|${heads}\n1|窓口の案内|市民課|${cells}`).measures.map(
      (measure) => measure.split(" | ")[3] ?? "",
    );

  test.each([
    ["開始年度|開始月|終了年度|終了月", "R6|7|R7|2", "2024-07-01..2026-02-28"],
    ["着手年|着手月|完了年|完了月", "2024|7|2025|2", "2024-07-01..2025-02-28"],
    ["開始年度|開始月|終了年度|終了月", "R6|７月|R7|", "2024-07-01..2026-03-31"],
  ])("%s are read together: %s", (heads, cells, expected) => {
    expect(dates(heads, cells)).toEqual([expected]);
  });

  test.each([
    ["months of something else", "開始年度|報告月|終了年度", "R6|7|R7", "2024-04-01..2026-03-31"],
    ["figures that are no months", "開始年度|開始月|終了年度", "R6|24|R7", "2024-04-01..2026-03-31"],
    ["dates of their own", "開始年月|終了年月", "R6.7|R7.2", "2024-07-01..2025-02-28"],
  ])("but not %s", (_, heads, cells, expected) => {
    expect(dates(heads, cells)).toEqual([expected]);
  });
});

describe("a year that only says when a report was made", () => {
  const plan = (title: string, span: string): readonly string[] =>
    told(
      `港町改革プラン　進捗状況（${title}）\nNo.|取組名|担当課|計画期間\n1|窓口の案内|市民課|毎年度\n2|封筒の統一|総務課|${span}`,
    ).measures.map((measure) => measure.split(" | ")[3] ?? "");

  test("bounds no work of a plan of several years", () => {
    expect(plan("令和５年度末現在", "R3～R7")).toEqual(["2021-04-01..2026-03-31", "2021-04-01..2026-03-31"]);
  });

  test("is the year of work otherwise", () => {
    expect(plan("令和５年度", "R3～R7")[0]).toBe("2023-04-01..2024-03-31");
    expect(plan("令和５年度末現在", "６月")).toEqual(["2023-04-01..2024-03-31", "2023-06-01..2023-06-30"]);
    expect(plan("令和５年９月30日現在", "６月")).toEqual([
      "2023-04-01..2024-03-31",
      "2023-06-01..2023-06-30",
    ]);
  });
});

describe("figures under a heading of years", () => {
  const starts = (heads: string, figures: string): readonly string[] =>
    told(
      `港町改革プラン\nNo.|取組名|担当課|${heads}|||進捗\n|||${figures}|\n1|窓口の案内|市民課|検討|導入|運用|○\n2|封筒の統一|総務課||検討|導入|○`,
      "A2:A3 B2:B3 C2:C3 D2:F2 G2:G3",
    ).steps.map((step) => step.split(" ").at(-1)?.slice(0, 10) ?? "");

  test.each([
    ["年次計画（令和・年度）", "5|6|7", "2023-04-01"],
    ["実施年度（平成）", "２９|３０|３１", "2017-04-01"],
    ["年次計画", "’23|’24|’25", "2023-04-01"],
    ["年度別計画", "23|24|25", "2023-04-01"],
  ])("%s: %s are years", (heads, figures, first) => {
    expect(starts(heads, figures)[0]).toBe(first);
  });

  test("are months under one year, and nothing under a heading that speaks of no years", () => {
    expect(starts("実施月", "4|5|6")).toEqual([]);
    expect(
      told(
        `港町改革プラン\nNo.|取組名|担当課|令和６年度||||||\n|||4|5|6|7|8|9\n1|窓口の案内|市民課|検討|→|||導入|→`,
        "A2:A3 B2:B3 C2:C3 D2:I2",
      ).steps,
    ).toEqual(["1 検討 2024-04-01..2024-05-31", "1 導入 2024-08-01..2024-09-30"]);
  });
});

describe("dates beside figures in a target", () => {
  const span = (target: string): string =>
    told(
      `港町改革プラン（計画期間：令和４年度～令和８年度）\nNo.|取組名|担当課|目標|状況\n1|窓口の案内|市民課|${target}|実施中`,
    ).measures[0]?.split(" | ")[3] ?? "";

  test.each([
    ["収納率　98.2％（R3）→99.0％（R8）", "..2027-03-31"],
    ["満足度　R3年度 78点　R8年度 85点", "..2027-03-31"],
    ["取得率 85％以上（令和８年度）", "..2027-03-31"],
  ])("%s say by when", (target, expected) => {
    expect(span(target)).toBe(expected);
  });

  test.each([
    ["令和６年度に方針を決める。", "2024-04-01..2025-03-31"],
    ["令和６年度から令和８年度に３館を改修する。", "2024-04-01..2027-03-31"],
    ["令和７年度までに移転する。", "..2026-03-31"],
  ])("%s says what it says", (target, expected) => {
    expect(span(target)).toBe(expected);
  });
});

describe("stages, halves and reports under headings of years", () => {
  const steps = (heads: string, cells: string): readonly string[] =>
    told(`港町改革プラン（令和６年度）\nNo.|取組名|担当課|${heads}\n1|窓口の案内|市民課|${cells}`).steps;

  test("a stage with a year is that year, a half with a year its half", () => {
    expect(steps("前期（R5）|後期（R6）", "検討|導入")).toEqual([
      "1 検討 2023-04-01..2024-03-31",
      "1 導入 2024-04-01..2025-03-31",
    ]);
    expect(steps("上期（R6）|下期（R6）", "検討|導入")).toEqual([
      "1 検討 2024-04-01..2024-09-30",
      "1 導入 2024-10-01..2025-03-31",
    ]);
  });

  test("a report of a year beside a schedule is no step", () => {
    const drawing = (last: string): string =>
      `港町改革プラン\nNo.|取組名|担当課|実施スケジュール||${last}\n|||R5|R6|\n1|窓口の案内|市民課|検討|導入|始めた`;
    expect(told(drawing("R4の取組"), "D2:E2 F2:F3").steps).toHaveLength(2);
  });

  test("the rating in a row below plans and results is the status, the latest that is filled", () => {
    const rows = (last: string): string =>
      `港町改革プラン\nNo.|取組名|担当課|区分|R5|R6|R7\n1|窓口の案内|市民課|計画|検討|導入|運用\n|||実績|検討した|導入した|\n|||${last}|○|△|`;
    expect(told(rows("評価"), "A3:A5 B3:B5 C3:C5").measures).toEqual([
      "1 窓口の案内 |  | 市民課 | 2023-04-01..2026-03-31 | inProgress",
    ]);
    expect(told(rows("差異"), "A3:A5 B3:B5 C3:C5").measures).toEqual([
      "1 窓口の案内 |  | 市民課 | 2023-04-01..2026-03-31 | ",
    ]);
  });
});

describe("rows that tell of a year each", () => {
  const rows = (head: string, ...cells: readonly string[]): readonly string[] =>
    told(`港町改革プラン\nNo.|取組名|担当課|${head}|評価\n${cells.join("\n")}`, "A3:A4 B3:B4 C3:C4").measures;

  test("date a measure, and the latest tells how far it is", () => {
    expect(rows("年度|計画", "1|窓口の案内|市民課|R5|検討|Ａ", "|||R6|導入|Ｃ")).toEqual([
      "1 窓口の案内 |  | 市民課 | 2023-04-01..2025-03-31 | delayed",
    ]);
  });

  test("are told from rows of parts, whose first speaks for all", () => {
    expect(rows("場所|計画", "1|窓口の案内|市民課|本庁|検討|Ａ", "|||支所|導入|Ｃ")).toEqual([
      "1 窓口の案内 |  | 市民課 |  | done",
    ]);
  });

  test("say nothing of time beside a column that does", () => {
    expect(rows("年度|期限", "1|窓口の案内|市民課|R5|R7.9|Ａ", "|||R6||Ｃ")).toEqual([
      "1 窓口の案内 |  | 市民課 | ..2025-09-30 | done",
    ]);
  });
});
