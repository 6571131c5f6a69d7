import { findEntry, type ColumnMap } from "../../../src/core/layout/column-map";
import {
  COLUMN_MAP_SETTING,
  formatColumnMap,
  parseColumnMap,
} from "../../../src/core/layout/parse-column-map";
import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Plan } from "../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";
import { tellPlan } from "./fixtures/tell-plan";

type Row = readonly Written[];

const HEADER: Row = ["通し", "おこなうこと", "うけもち", "いつ", "どこまで"];
const ROWS: readonly Row[] = [
  [1, "案内板の更新", "管財課", "6月", "完了"],
  [2, "呼出機の設置", "市民課", "10月", "着手"],
];
const MAP: ColumnMap = [
  { sheet: "一覧", heading: ["おこなうこと"], field: "name" },
  { sheet: "一覧", heading: ["うけもち"], field: "divisions" },
  { sheet: "一覧", heading: ["いつ"], field: "period" },
  { sheet: null, heading: ["どこまで"], field: "status" },
];
const TOLD = [
  "1 案内板の更新 |  | 管財課 | 2024-06-01..2024-06-30 | done",
  "2 呼出機の設置 |  | 市民課 | 2024-10-01..2024-10-31 | inProgress",
];

function book(rows: readonly Row[], name = "一覧"): WorkbookSnapshot {
  return workbookOf(sheetOf([["窓口の予定（令和6年度）"], ...rows], { name }));
}

function read(workbook: WorkbookSnapshot, columnMap?: ColumnMap): Plan {
  return buildPlan(workbook, columnMap === undefined ? {} : { columnMap }).plan;
}

describe("a column map", () => {
  test("makes a plan of a table whose headings nobody knows", () => {
    expect(read(book([HEADER, ...ROWS])).measures).toEqual([]);
    expect(tellPlan(read(book([HEADER, ...ROWS]), MAP))).toEqual(TOLD);
  });

  test("names headings, so that columns may move", () => {
    const moved = [HEADER, ...ROWS].map(([number, name, division, period, state]): Row => [
      number ?? null,
      state ?? null,
      name ?? null,
      period ?? null,
      division ?? null,
    ]);
    expect(tellPlan(read(book(moved), MAP))).toEqual(TOLD);
  });

  test("holds on where the sheet was renamed, and where blanks and width of a heading changed", () => {
    const header: Row = ["通し", "おこなう こと", "うけもち", "い　つ", "【どこまで】"];
    expect(tellPlan(read(book([header, ...ROWS], "新しい名前"), MAP))).toEqual(TOLD);
  });

  test("is read from the workbook, and what the caller gives counts for more", () => {
    const workbook = {
      ...book([HEADER, ...ROWS]),
      settings: { [COLUMN_MAP_SETTING]: formatColumnMap(MAP) },
    };
    expect(tellPlan(read(workbook))).toEqual(TOLD);
    expect(read(workbook, []).measures).toEqual([]);
  });

  test("overrules known headings, and leaves columns out", () => {
    const header: Row = ["No.", "取組名", "担当課", "時期", "実施状況", "名称（正式）"];
    const rows: readonly Row[] = [[1, "略称", "人事課", "5月", "完了", "新任職員の研修"]];
    const plan = read(book([header, ...rows]), [
      { sheet: null, heading: ["名称（正式）"], field: "name" },
      { sheet: null, heading: ["実施状況"], field: "ignore" },
    ]);
    expect(plan.measures.map(({ name, status }) => [name, status])).toEqual([["新任職員の研修", null]]);
    expect(plan.sheets[0]?.tables[0]?.headings.map(({ field, by }) => [field, by])).toEqual([
      ["measureNumber", "term"],
      [null, null],
      ["divisions", "term"],
      ["period", "term"],
      [null, "map"],
      ["name", "map"],
    ]);
  });

  test("corrects the labels of forms", () => {
    const form = (name: string, division: string): readonly Row[] => [
      ["取組名", name],
      ["うけもち", division],
      ["取組内容", "窓口に機械を置く。"],
      [],
    ];
    const workbook = book([...form("端末の導入", "市民課"), ...form("案内の見直し", "管財課")]);
    const plan = read(workbook, [{ sheet: null, heading: ["うけもち"], field: "divisions" }]);
    expect(plan.measures.map(({ divisions }) => divisions)).toEqual([["市民課"], ["管財課"]]);
  });

  test("tells of headings that are gone", () => {
    const plan = read(book([HEADER, ...ROWS]), [
      ...MAP,
      { sheet: "一覧", heading: ["むかしの見出し"], field: "remarks" },
    ]);
    expect(plan.mapProblems).toEqual([
      { kind: "headingGone", entry: { sheet: "一覧", heading: ["むかしの見出し"], field: "remarks" } },
    ]);
  });

  test("prefers what names the sheet, and all headings over a column", () => {
    const map: ColumnMap = [
      { sheet: null, heading: ["評価"], field: "remarks" },
      { sheet: null, heading: ["令和6年度", "評価"], field: "status" },
      { sheet: "別紙", heading: ["評価"], field: "ignore" },
    ];
    expect(findEntry(map, "一覧", ["令和５年度", "評価"])?.field).toBe("remarks");
    expect(findEntry(map, "一覧", ["令和６年度", "評 価"])?.field).toBe("status");
    expect(findEntry(map, "別紙", ["評価"])?.field).toBe("ignore");
  });
});

describe("the text of a column map", () => {
  test("comes back as it was", () => {
    const map: ColumnMap = [...MAP, { sheet: null, heading: ["令和6年度", "評価"], field: "ignore" }];
    expect(parseColumnMap(formatColumnMap(map))).toEqual({ map, problems: [] });
  });

  test.each(["", "x", "null", "3", "[]", "{}", '{"headings":3}', '"headings"'])(
    "that is none is told as unreadable: %s",
    (text) => {
      expect(parseColumnMap(text)).toEqual({ map: [], problems: [{ kind: "unreadable" }] });
    },
  );

  test.each([
    "null",
    "3",
    "{}",
    '{"heading":"名","field":"__proto__"}',
    '{"heading":"","field":"name"}',
    '{"heading":[1],"field":"name"}',
    '{"sheet":1,"heading":"名","field":"name"}',
  ])("keeps its other entries where one is bad: %s", (entry) => {
    const good = { heading: "課", field: "divisions" };
    const reading = parseColumnMap(`{"headings":[${entry},${JSON.stringify(good)}]}`);
    expect(reading.map).toEqual([{ sheet: null, heading: ["課"], field: "divisions" }]);
    expect(reading.problems).toEqual([{ kind: "badEntry", position: 0 }]);
  });

  test("never gives one field to two headings of a sheet, but areas and schedules may share", () => {
    const entry = (heading: string, field: string): object => ({ heading, field });
    const text = JSON.stringify({
      headings: [
        entry("甲", "name"),
        entry("乙", "name"),
        entry("丙", "policyArea"),
        entry("丁", "policyArea"),
      ],
    });
    const { map, problems } = parseColumnMap(text);
    expect(map.map(({ heading }) => heading[0])).toEqual(["甲", "丙", "丁"]);
    expect(problems.map(({ kind }) => kind)).toEqual(["fieldTwice"]);
  });

  test("counts the later of two entries for one heading", () => {
    const text = '{"headings":[{"heading":"名","field":"name"},{"heading":"［名］","field":"content"}]}';
    expect(parseColumnMap(text).map.map(({ field }) => field)).toEqual(["content"]);
  });
});
