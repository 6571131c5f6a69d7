import { toSerial, type CalendarDay } from "../../../src/core/calendar/calendar-day";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";
import { annotate, cellOf, reviewOn, type, wrongFormulas } from "./annotated-book";

const DAYS = ["2023-03-15", "2023-06-30", "2023-07-01", "2024-03-31", "2026-05-01"];

const PERIODS = [
  "令和5年6月",
  "令和5年6月から令和5年9月まで",
  "令和5年9月末まで",
  "随時",
  "通年",
  "未定",
  "毎年度10月",
  "令和5年10月以降",
  "①令和5年6月 ②令和5年9月",
  "①令和5年6月 ②随時",
  "令和4年4月～令和6年3月",
  "担当者と相談",
  null,
];

const STATUSES = [
  "完了",
  "実施中",
  "未着手",
  "○",
  "〇　",
  "△",
  "×",
  "中止",
  "①完了 ②実施中",
  "①○ ②×",
  "①完了 ②完了",
  "よくわからない",
  null,
];

/** Every period with every status. */
function everyPair(): WorkbookSnapshot {
  const rows = PERIODS.flatMap((period) => STATUSES.map((status): [Written, Written] => [period, status]));
  return workbookOf(
    sheetOf([
      ["あおば市 窓口改善計画（令和5年度）"],
      ["No.", "取組名", "担当課", "時期", "実施状況"],
      ...rows.map(([period, status], index) => [
        String(index + 1),
        `窓口の改善その${String(index + 1)}`,
        "市民課",
        period,
        status,
      ]),
    ]),
  );
}

/** The same in a plan of several years, whose rows belong to no one year, and without statuses. */
function withoutStatus(): WorkbookSnapshot {
  return workbookOf(
    sheetOf([
      ["あおば市 窓口改善計画（令和4年度～令和6年度）"],
      ["No.", "取組名", "担当課", "時期"],
      ...PERIODS.map((period, index) => [
        String(index + 1),
        `窓口の改善その${String(index + 1)}`,
        "市民課",
        period,
      ]),
    ]),
  );
}

/** A measure with parts, whose statuses say what the whole does. */
function withParts(): WorkbookSnapshot {
  return workbookOf(
    sheetOf([
      ["あおば市 経営計画（令和5年度）"],
      ["No.", "取組名", "主な取組み", "担当課", "時期", "進捗状況"],
      ["1", "財政の健全化", null, "財政課", "令和5年9月", null],
      [null, null, "使用料の見直し", "財政課", "令和5年6月", "完了"],
      [null, null, "基金の運用", "会計課", "令和5年9月", "中止"],
      ["2", "施設の活用", null, "管財課", "令和6年3月", null],
      [null, null, "空き部屋の貸出", "管財課", "令和5年6月", "完了"],
      [null, null, "駐車場の有料化", "管財課", "令和5年9月", null],
      ["3", "広告の収入", null, "広報課", "令和6年3月", "実施中"],
      [null, null, "封筒への広告", "広報課", "令和5年6月", null],
    ]),
  );
}

function indicators(): WorkbookSnapshot {
  const percent = (value: number): Written => ({ value, numberFormat: "0.0%" });
  return workbookOf(
    sheetOf(
      [
        ["あおば市 経営計画（令和3年度～令和5年度） 指標"],
        ["指標", "策定前（令和2年度）", "目標（令和5年度）", "実績", null, null],
        [null, null, null, "令和3年度", "令和4年度", "令和5年度"],
        ["認知度", percent(0.575), percent(1), percent(0.6), percent(0.8), null],
        ["離職率", percent(0.107), percent(0.07), percent(0.091), null, null],
        ["意識", percent(0.841), "90%以上", percent(0.85), percent(0.83), null],
        ["やりがい", percent(0.843), "基準値以上", percent(0.849), percent(0.84), null],
        ["満足度", "57.5 %", "80 %以上", "60.1%", "70 %", null],
        ["受講者", 120, 200, 150, 210, null],
        ["窓口の待ち時間", 30, 10, 28, 31, null],
        ["研修の点数", "59点", "毎年度65点以上", "66点", "64点", null],
        ["講座の数", null, "50件以上", 30, 55, null],
        ["広報の工夫", null, "わかりやすい広報に努める", null, null, null],
        ["逆向き", percent(0.9), "80%以上", percent(0.85), null, null],
        ["件数と割合", "10件", "20件", "50%", "15件", null],
        ["別の単位", "10件", "20件", "50%", null, null],
        ["未記入", percent(0.5), percent(0.8), null, null, null],
      ],
      { name: "指標", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] },
    ),
  );
}

/** Puts a day into the one 基準日 cell, as staff would. */
function onDay(book: WorkbookSnapshot, day: string): WorkbookSnapshot {
  return type(book, "進捗設定", "B4", toSerial(day as CalendarDay, book.dateSystem));
}

describe.each([
  ["a list with statuses", everyPair],
  ["a list without statuses", withoutStatus],
  ["measures with parts", withParts],
  ["a table of indicators", indicators],
])("the formulas of %s", (_, book) => {
  test.each(DAYS)("compute on %s what the core says", (day) => {
    expect(wrongFormulas(annotate(book(), day))).toEqual([]);
  });

  test.each(["2023-09-30", "2024-03-31", "2026-05-01"])(
    "compute it on %s too where only the 基準日 cell has changed",
    (day) => {
      const moved = recalculateSnapshot(onDay(annotate(book(), "2023-06-30"), day));
      expect(moved).toEqual(recalculateSnapshot(annotate(moved)));
    },
  );
});

test("judge by a status that staff have changed in the sheet", () => {
  const before = annotate(everyPair(), "2024-04-01");
  const typed = STATUSES.filter((status) => status !== "①○ ②×" && status !== "①完了 ②実施中");
  for (const [index, status] of typed.entries()) {
    const changed = recalculateSnapshot(type(before, "一覧", `E${String(index + 3)}`, status));
    expect(wrongFormulas(annotate(changed))).toEqual([]);
    const judged = reviewOn(changed).measures[index]?.judgement;
    expect([status, judged]).toEqual([status, reviewOn(annotate(changed)).measures[index]?.judgement]);
  }
});

describe("a status that speaks of parts", () => {
  const book = (status: string): WorkbookSnapshot =>
    workbookOf(
      sheetOf([
        ["あおば市 窓口改善計画（令和5年度～令和6年度）"],
        ["No.", "取組名", "担当課", "時期", "実施状況"],
        ["1", "窓口の改善", "市民課", "①令和5年6月 ②令和5年9月", status],
        ["2", "受付の改善", "市民課", "①令和5年6月 ②令和5年9月", "完了"],
      ]),
    );
  const shown = (status: string): readonly unknown[] => {
    const typed = recalculateSnapshot(
      type(annotate(book("①完了 ②実施中"), "2024-03-31"), "一覧", "E3", status),
    );
    return ["H3", "I3"].map((address) => cellOf(typed, "一覧", address)?.value);
  };

  test.each([
    ["①完了 ②完了", "✓ 完了"],
    ["①完了、②完了", "✓ 完了"],
    ["①完了\n②完了", "✓ 完了"],
    ["①中止 ②中止", "× 中止"],
    ["①完了 ②未着手", "▲ 期限超過"],
  ])("and is changed to %j is judged as a whole, and says so", (status, judgement) => {
    const [judged, note] = shown(status);
    expect(judged).toBe(judgement);
    expect(String(note)).toContain("部分の状況が変わりました");
    expect(reviewOn(book(status), "2024-03-31").measures[0]?.judgement).toBe(
      { "✓ 完了": "done", "× 中止": "cancelled", "▲ 期限超過": "overdue" }[judgement],
    );
  });

  test("and is changed to a word of the table says no more than the word", () => {
    expect(shown("完了")).toEqual(["✓ 完了", ""]);
  });

  test("and has no label in common with the dates is read as a whole by the formulas, too", () => {
    const after = annotate(
      workbookOf(
        sheetOf([
          ["あおば市 窓口改善計画（令和5年度～令和6年度）"],
          ["No.", "取組名", "担当課", "時期", "実施状況"],
          ["1", "面談", "人事課", "①上期：令和6年9月 ②下期：令和7年3月", "①完了 ②完了"],
          ["2", "研修", "人事課", "前期：令和6年9月 後期：令和7年3月", "①完了 ②完了"],
        ]),
      ),
      "2025-05-01",
    );
    expect(wrongFormulas(after)).toEqual([]);
  });
});

test("count days alike in workbooks of 1904", () => {
  const book: WorkbookSnapshot = { ...everyPair(), dateSystem: 1904 };
  const after = annotate(book, "2023-09-01");
  expect(after.sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 6)?.value).toBe(43_645);
});
