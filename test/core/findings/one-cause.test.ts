import type { CalendarDay } from "../../../src/core/calendar/calendar-day";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { ReviewOptions } from "../../../src/core/review";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const DAY = "2024-09-30" as CalendarDay;
const SCHEDULED = ["overdue-measure", "status-contradicts-period"];

/** What is said of the schedule of one measure. */
function said(period: string, status: string, options: Partial<ReviewOptions> = {}): readonly string[] {
  const sheet = sheetOf([
    ["わかば市 窓口改善計画（令和6年度）"],
    ["※実施状況　○：予定通り実施した　□：12月以降に実施予定"],
    ["No.", "取組名", "担当課", "時期", "実施状況"],
    ["1", "窓口案内の改善", "市民課", period, status],
    ["2", "番号札の更新", "市民課", "6月", "○"],
  ]);
  const { findings } = reviewWorkbook(workbookOf(sheet), { today: DAY, asOf: DAY, ...options });
  return findings.filter(({ rule }) => SCHEDULED.includes(rule)).map(({ rule }) => rule);
}

describe("a measure that is late", () => {
  test("because its status puts it off is told of once, with the reason", () => {
    expect(said("7月", "□")).toEqual(["status-contradicts-period"]);
  });

  test("because its date lies before the plan is told of once, at the date", () => {
    const { findings } = reviewWorkbook(
      workbookOf(
        sheetOf([
          ["わかば市 窓口改善計画（令和6年度～令和8年度）"],
          ["No.", "取組名", "担当課", "時期", "実施状況"],
          ["1", "窓口案内の改善", "市民課", "令和元年6月", "実施中"],
          ["2", "番号札の更新", "市民課", "令和6年6月", "実施中"],
          ["3", "様式の見直し", "市民課", "令和6年6月", "完了"],
          ["4", "窓口の延長", "市民課", "令和7年6月", "未着手"],
        ]),
      ),
      { today: DAY, asOf: DAY },
    );
    expect(findings.map(({ rule, at }) => `${rule} ${String(at.row + 1)}`)).toEqual([
      "period-outside-plan 3",
      "overdue-measure 4",
    ]);
  });

  test("is told of as late where nobody asks for contradictions", () => {
    const severities = { "status-contradicts-period": "off" } as const;
    expect(said("7月", "□", { severities })).toEqual(["overdue-measure"]);
  });

  test("in one part and done too early in another is told of twice", () => {
    expect([...said("①6月　②1月", "①□　②○")].sort()).toEqual(SCHEDULED);
  });
});

describe("an actual in another unit", () => {
  test("is not told of as out of range, too", () => {
    const { findings } = reviewWorkbook(
      workbookOf(
        sheetOf([
          ["計画期間：令和5年度～令和7年度"],
          ["指標", "単位", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
          ["公用車の燃料の使用量", "kL", 96, 60, "93000L"],
          ["紙の使用枚数", "千枚", 800, 600, 740],
        ]),
      ),
      { today: DAY, asOf: DAY },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["unit-mismatch"]);
  });
});
