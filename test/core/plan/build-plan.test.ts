import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Measure, Plan } from "../../../src/core/plan/plan";
import { formatCellRef } from "../../../src/core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";
import { year } from "../progress/samples";

type Rows = readonly (readonly Written[])[];

function planOf(...sheets: readonly SheetSnapshot[]): Plan {
  return buildPlan(workbookOf(...sheets)).plan;
}

function first(workbook: WorkbookSnapshot): Measure {
  const [measure] = buildPlan(workbook).plan.measures;
  if (measure === undefined) throw new Error("The workbook has no measure");
  return measure;
}

function dates({ periods, start, due }: Measure): readonly unknown[] {
  return [...periods.map(({ kind, start: from, end }) => [kind, from, end]), { start, due }];
}

const ONE_YEAR = "みなと市窓口改善計画（令和6年度）";
const THREE_YEARS = "計画期間：令和5年度～令和7年度";

function measureWith(title: string, heading: string, written: Written): Measure {
  return first(workbookOf(sheetOf([[title], ["No.", "取組名", heading], [1, "窓口案内の改善", written]])));
}

describe("a plan told twice", () => {
  const blocks: Rows = [
    ["令和6年度みなと市服務規律行動計画の実績"],
    ["○：予定通り実施した"],
    ["□：10月以降に実施予定"],
    ["①規律を知る", null, "実施状況"],
    ["1　服務研修の実施　【拡充】", null, "○"],
    ["内　容", "新任の職員に研修を行う。"],
    ["[時　期]", "7月～9月"],
    ["[主担当]", "総務局人事課・職員研修所"],
    ["2　自己点検の実施", null, "□"],
    ["内　容", "全職員が自己点検を行う。"],
    ["[時　期]", "12月"],
    ["[主担当]", "（各職場）"],
  ];
  const list: Rows = [
    ["令和6年度みなと市服務規律行動計画　一覧"],
    ["No.", "取組名", "実施状況", "時期", "主担当"],
    ["①規律を知る"],
    [1, "服務研修の実施", "○", "7月～9月", "総務局人事課・職員研修所"],
    [2, "自己点検の実施", "□", "12月", "（各職場）"],
  ];
  const plan = planOf(sheetOf(blocks, { name: "実績" }), sheetOf(list, { name: "一覧" }));

  test("has each measure once, with both places", () => {
    expect(
      plan.measures.map(({ number, name, sources }) => [
        number,
        name,
        ...sources.map(({ at }) => formatCellRef(at)),
      ]),
    ).toEqual([
      ["1", "服務研修の実施", "実績!A5", "一覧!A4"],
      ["2", "自己点検の実施", "実績!A9", "一覧!A5"],
    ]);
  });

  test("reads status by its legend, divisions, dates, direction and area", () => {
    expect(plan.measures[0]).toMatchObject({
      area: ["①規律を知る"],
      divisions: ["総務局人事課", "総務局職員研修所"],
      direction: "拡充",
      status: { text: "○", state: "done", meaning: "予定通り実施した" },
      start: "2024-07-01",
      due: "2024-09-30",
      fiscalYear: 2024,
    });
    expect(plan.measures[1]?.status?.state).toBe("notStarted");
  });

  test("names the plan, its years and how each sheet was understood", () => {
    expect(plan).toMatchObject({
      name: "令和6年度みなと市服務規律行動計画",
      startFiscalYear: 2024,
      endFiscalYear: 2024,
    });
    expect(
      plan.sheets.map(({ name, role, layout, measureCount }) => [name, role, layout, measureCount]),
    ).toEqual([
      ["実績", "measures", "blocks", 2],
      ["一覧", "measures", "list", 2],
    ]);
  });
});

describe("when a measure is due", () => {
  test.each<readonly [string, string, string, Written, readonly unknown[]]>([
    [
      "a month of the sheet's year",
      ONE_YEAR,
      "時期",
      "2月",
      [["range", "2025-02-01", "2025-02-28"], { start: "2025-02-01", due: "2025-02-28" }],
    ],
    [
      "a deadline",
      ONE_YEAR,
      "時期",
      "9月末まで",
      [["deadline", null, "2024-09-30"], { start: null, due: "2024-09-30" }],
    ],
    [
      "open work, until the plan ends",
      THREE_YEARS,
      "時期",
      "令和6年度から",
      [["from", "2024-04-01", null], { start: "2024-04-01", due: "2026-03-31" }],
    ],
    [
      "work as needed, all through the plan",
      THREE_YEARS,
      "時期",
      "随時",
      [["asNeeded", null, null], { start: "2023-04-01", due: "2026-03-31" }],
    ],
    [
      "undecided work, never",
      ONE_YEAR,
      "時期",
      "未定",
      [["undecided", null, null], { start: null, due: null }],
    ],
    [
      "a schedule in lines",
      THREE_YEARS,
      "スケジュール",
      "令和5年度 検討\n令和6年度 試行\n令和7年度 実施",
      [
        ["range", "2023-04-01", "2024-03-31"],
        ["range", "2024-04-01", "2025-03-31"],
        ["range", "2025-04-01", "2026-03-31"],
        { start: "2023-04-01", due: "2026-03-31" },
      ],
    ],
    [
      "a date in a cell",
      ONE_YEAR,
      "期限",
      { value: 45565, numberFormat: "yyyy/m/d" },
      [["deadline", null, "2024-09-30"], { start: null, due: "2024-09-30" }],
    ],
    [
      "a month in a cell",
      ONE_YEAR,
      "期限",
      { value: 45536, numberFormat: '[$-411]ggge"年"m"月"' },
      [["deadline", null, "2024-09-30"], { start: null, due: "2024-09-30" }],
    ],
    [
      "a date in the column of periods",
      ONE_YEAR,
      "実施時期",
      { value: 45444, numberFormat: 'yyyy"年"m"月"' },
      [["range", "2024-06-01", "2024-06-30"], { start: "2024-06-01", due: "2024-06-30" }],
    ],
    [
      "a date as text",
      ONE_YEAR,
      "期限",
      "令和6年9月30日",
      [["deadline", null, "2024-09-30"], { start: null, due: "2024-09-30" }],
    ],
    [
      "a year as a number",
      THREE_YEARS,
      "目標年度",
      2024,
      [["deadline", null, "2025-03-31"], { start: null, due: "2025-03-31" }],
    ],
    [
      "the target, where nothing else says",
      THREE_YEARS,
      "目標",
      "令和6年度までに手引きを整える",
      [["deadline", null, "2025-03-31"], { start: null, due: "2025-03-31" }],
    ],
  ])("is read from %s", (_, title, heading, written, expected) => {
    expect(dates(measureWith(title, heading, written))).toEqual(expected);
  });

  test("is the stretch between two date columns", () => {
    const measure = first(
      workbookOf(
        sheetOf([
          [ONE_YEAR],
          ["取組名", "開始日", "完了予定日"],
          [
            "窓口案内の改善",
            { value: 45444, numberFormat: "yyyy/m/d" },
            { value: 45565, numberFormat: "yyyy/m/d" },
          ],
        ]),
      ),
    );
    expect(dates(measure)).toEqual([
      ["range", "2024-06-01", "2024-09-30"],
      { start: "2024-06-01", due: "2024-09-30" },
    ]);
  });

  test("counts serial dates from 1904 where the workbook does", () => {
    const book = workbookOf(
      sheetOf([
        [ONE_YEAR],
        ["取組名", "期限"],
        ["窓口案内の改善", { value: 44103, numberFormat: "yyyy/m/d" }],
      ]),
    );
    expect(first({ ...book, dateSystem: 1904 }).due).toBe("2024-09-30");
  });

  test("is read from bars over years, not from the target beside them", () => {
    const measure = first(
      workbookOf(
        sheetOf(
          [
            ["取組名", "目標", "工程", null, null],
            [null, null, "R5", "R6", "R7"],
            ["窓口案内の改善", "令和9年度までに終える", "調査", "実施", null],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:E1", "D3:E3"] },
        ),
      ),
    );
    expect(measure.schedule.map(({ text, start, end }) => [text, start, end])).toEqual([
      ["調査", "2023-04-01", "2024-03-31"],
      ["実施", "2024-04-01", "2026-03-31"],
    ]);
    expect(dates(measure)).toEqual([{ start: "2023-04-01", due: "2026-03-31" }]);
  });

  test("keeps what could not be read, with its cell", () => {
    const { periods, periodProblems } = measureWith(ONE_YEAR, "時期", "13月");
    expect(periods).toEqual([]);
    expect(periodProblems.map(({ code, source }) => [code, formatCellRef(source.at)])).toEqual([
      ["impossible-date", "一覧!C3"],
    ]);
  });
});

describe("the plan's years", () => {
  const dated = sheetOf([
    ["取組名", "時期"],
    ["窓口案内の改善", "令和4年6月"],
    ["待合室の改修", "令和6年度"],
  ]);

  test("are those that its dates span, where nothing states them", () => {
    expect(planOf(dated)).toMatchObject({ startFiscalYear: 2022, endFiscalYear: 2024 });
  });

  test("are the year of one sheet's title together with the year columns of another", () => {
    const yearly = sheetOf([["令和６年度　市民課の取組"], ["取組名", "時期"], ["窓口案内の改善", "6月"]], {
      name: "R6",
    });
    const matrix = sheetOf(
      [
        ["取組名", "担当課", "工程", null, null],
        [null, null, "R6", "R7", "R8"],
        ["待合室の改修", "管財課", "設計", "工事", "工事"],
      ],
      { name: "行程", merges: ["A1:A2", "B1:B2", "C1:E1"] },
    );
    expect(buildPlan(workbookOf(yearly, matrix)).plan).toMatchObject({
      startFiscalYear: 2024,
      endFiscalYear: 2026,
    });
  });

  test("are those that the user gives, before all others", () => {
    const span = { start: year(2021), end: year(2029) };
    expect(buildPlan(workbookOf(dated), { span }).plan).toMatchObject({
      startFiscalYear: 2021,
      endFiscalYear: 2029,
    });
  });
});

describe("a status", () => {
  test("is a percentage as the cell shows it", () => {
    expect(measureWith(ONE_YEAR, "進捗度", { value: 0.8, numberFormat: "0%" }).status).toMatchObject({
      text: "80%",
      state: "inProgress",
    });
  });

  test("has a place without being filled in", () => {
    const { status, recordsStatus } = measureWith(ONE_YEAR, "実施状況", null);
    expect([status, recordsStatus]).toEqual([null, true]);
  });

  test("has no place where no sheet asks for it", () => {
    expect(measureWith(ONE_YEAR, "時期", "6月").recordsStatus).toBe(false);
  });

  test("of the whole stands for a part without its own", () => {
    const { measures } = planOf(
      sheetOf([
        ["№", "実施項目", "主な取組み", "時期", "実施状況"],
        [1, "庁舎の整備", null, null, "完了"],
        [null, null, "外壁の修繕", "令和6年5月", null],
        [null, null, "空調の更新", "令和6年6月", "未着手"],
      ]),
    );
    expect(measures.map(({ name, parent, status }) => [name, parent, status?.state])).toEqual([
      ["庁舎の整備", null, "done"],
      ["外壁の修繕", "1", "done"],
      ["空調の更新", "1", "notStarted"],
    ]);
  });
});
