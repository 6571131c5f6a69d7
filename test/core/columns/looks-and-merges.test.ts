import { buildCleanEdits } from "../../../src/core/columns/build-clean-edits";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { ColumnWidth, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { annotate, changeSheet, sheetNamed, type, wrongFormulas } from "./annotated-book";

const LIST = [
  ["わかば市 図書館計画（令和5年度～令和9年度）"],
  ["No.", "取組名", "担当課", "内容", "時期", "実施状況"],
  ["1", "移動図書館", "図書館", "巡回を増やす", "令和6年3月まで", "完了"],
  ["2", "電子書籍", "図書館", "電子書籍を入れる", "令和8年3月まで", "実施中"],
  ["3", "読み聞かせ", "図書館", "ボランティアと行う", "令和9年3月まで", "実施中"],
];
const INDICATORS = [
  ["指標", "基準値（令和4年度）", "目標値（令和9年度）", "令和5年度実績"],
  ["貸出冊数（冊）", 120_000, 150_000, 129_000],
  ["登録者数（人）", 21_000, 30_000, 22_500],
];
const WIDTHS: readonly ColumnWidth[] = [
  { first: 0, last: 0, width: 6 },
  { first: 1, last: 3, width: 20 },
  { first: 4, last: 4, width: 14 },
  { first: 5, last: 5, width: 8 },
];

function book(change: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const looks = { columnWidths: WIDTHS, conditionalFormats: [], validations: [] };
  return workbookOf({ ...sheetOf([...LIST, [], ...INDICATORS]), ...looks, ...change });
}

function clean(workbook: WorkbookSnapshot): SheetSnapshot {
  const { snapshot, outcome } = applyEdits(workbook, buildCleanEdits(workbook).edits, { isAtomic: true });
  expect(outcome.rejected).toEqual([]);
  return sheetNamed(snapshot, "一覧");
}

function headings(workbook: WorkbookSnapshot, row: number): readonly unknown[] {
  return sheetNamed(workbook, "一覧")
    .cells.filter((cell) => cell.row === row && cell.column > 3)
    .map(({ column, value }) => `${String(column)} ${String(value)}`);
}

describe("tables of different widths under each other", () => {
  test("keep the widths of their columns", () => {
    const { columnWidths = [] } = sheetNamed(annotate(book()), "一覧");
    expect(columnWidths.filter(({ first }) => first < 6)).toEqual(WIDTHS);
  });

  test("get their columns beyond those that are too narrow for ours", () => {
    const after = annotate(book());
    expect(headings(after, 1).slice(2)).toEqual(["6 開始", "7 期限", "8 判定", "9 確認事項"]);
    expect(headings(after, 6)).toEqual(["6 最新の実績", "7 進捗率", "8 想定", "9 状態", "10 確認事項"]);
  });

  test("give a column that both use the wider of the two widths", () => {
    const { columnWidths = [] } = sheetNamed(annotate(book()), "一覧");
    expect(columnWidths.filter(({ first }) => first >= 6).map(({ first, width }) => [first, width])).toEqual([
      [6, 16],
      [7, 16],
      [8, 14],
      [9, 30],
      [10, 30],
    ]);
  });

  test("get their columns right beside them where these are wide enough as they are", () => {
    const wide = book({ columnWidths: [{ first: 0, last: 5, width: 30 }] });
    expect(headings(annotate(wide), 6)[0]).toBe("4 最新の実績");
  });
});

describe("a workbook that another program has saved without our record", () => {
  const printArea = [{ top: 0, left: 0, bottom: 8, right: 5 }];
  const lose = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, settings: {} });

  test.each([
    ["at once", (workbook: WorkbookSnapshot) => workbook],
    ["after another run", (workbook: WorkbookSnapshot) => annotate(workbook)],
  ])("gets its widths and print area back %s", (_, again) => {
    const after = clean(again(lose(annotate(book({ printArea })))));
    expect({ widths: after.columnWidths, printed: after.printArea }).toEqual({
      widths: WIDTHS,
      printed: printArea,
    });
  });

  test("keeps a width that staff have chosen for a column of ours", () => {
    const widened = changeSheet(annotate(book()), "一覧", (sheet) => ({
      ...sheet,
      columnWidths: (sheet.columnWidths ?? []).map((run) => (run.first === 9 ? { ...run, width: 55 } : run)),
    }));
    expect(clean(lose(widened)).columnWidths).toEqual([...WIDTHS, { first: 9, last: 9, width: 55 }]);
  });
});

test("rows that staff have taken out of a merge get cells of their own", () => {
  const merged = sheetOf(
    [
      ["わかば市 窓口改善計画（令和5年度）"],
      ["No.", "取組名", "担当課", "時期"],
      ["1", "案内表示の見直し", "市民課", "令和5年9月まで"],
      [null, null, "総務課"],
      ["2", "待ち時間の公表", "市民課", "令和6年3月まで"],
    ],
    { merges: ["A3:A4", "B3:B4", "D3:D4"] },
  );
  const before = annotate(workbookOf(merged));
  expect(sheetNamed(before, "一覧").merges.length).toBeGreaterThan(3);
  let parted = changeSheet(before, "一覧", (sheet) => ({
    ...sheet,
    merges: sheet.merges.filter(({ left }) => left > 3),
  }));
  for (const [address, text] of [
    ["A4", "1-2"],
    ["B4", "案内係の配置"],
    ["D4", "令和5年12月まで"],
  ] as const)
    parted = type(parted, "一覧", address, text);
  const after = annotate(parted);
  expect(sheetNamed(after, "一覧").merges).toEqual([]);
  expect(wrongFormulas(after)).toEqual([]);
});
