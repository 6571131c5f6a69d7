import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { Review, ReviewOptions } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { day, year } from "../progress/samples";
import { deepFreeze } from "./deep-freeze";

const TODAY = { today: day("2024-10-01") };

/** A plan with a fault of every kind that a list, cards and a table of indicators can have. */
function faultyBook(): WorkbookSnapshot {
  const list = sheetOf(
    [
      ["みなと市窓口改善計画（令和6年度）", null, null, null, "令和6年9月末現在"],
      ["No.", "取組名", "担当課", "時期", "実施状況"],
      ["Ⅰ　窓口を変える"],
      [1, "案内板の更新", "市民課、税務課", "6月", "実施中"],
      [1, "待合室の改修", null, "6月31日", "〇"],
      [3, null, "管財課", "随時", "○"],
      ["Ⅱ　働き方を変える"],
      [4, "会議の見直し", "総務課", "令和2年度", "要確認"],
      [null, "押印の廃止", "総務課", null, { error: "#REF!" }],
      ["計", 5, null, null, null],
    ],
    { name: "一覧", merges: ["A3:E3", "A7:E7"] },
  );
  const cards = sheetOf(
    [
      ["取組名", "会議と打合せの見直し", "整理番号", 4],
      ["担当課", "人事課"],
      ["目的", "話し合いの時間を生み出す。"],
    ],
    { name: "個票" },
  );
  const indicators = sheetOf(
    [
      ["指標", "策定前（令和5年度）", "目標（令和6年度）", "令和6年度実績"],
      ["窓口の満足度", "57.5%", "80%", 0.65],
      ["苦情の件数", "20件", "30件以下", null],
      ["研修の受講者数", "120人", "〇〇人以上", "150人"],
    ],
    { name: "指標" },
  );
  return workbookOf(list, cards, indicators);
}

function review(options: Partial<ReviewOptions> = {}): Review {
  return reviewWorkbook(faultyBook(), { ...TODAY, ...options });
}

describe("a review", () => {
  test("leaves the snapshot as it is", () => {
    expect(() => reviewWorkbook(deepFreeze(faultyBook()), deepFreeze({ ...TODAY }))).not.toThrow();
  });

  test("is the same for the same snapshot", () => {
    expect(review()).toEqual(review());
    const snapshot = faultyBook();
    expect(reviewWorkbook(snapshot, TODAY)).toEqual(reviewWorkbook(snapshot, TODAY));
  });

  test("is plain data: it survives JSON", () => {
    const made = review();
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test("lists errors first, then follows the sheets and cells", () => {
    const sheets = ["一覧", "個票", "指標"];
    const order = review().findings.map(({ severity, at }) => [
      ["error", "warning", "info"].indexOf(severity),
      sheets.indexOf(at.sheet),
      at.row,
      at.column,
    ]);
    const weight = (place: readonly number[]): number => place.reduce((sum, one) => sum * 1000 + one, 0);
    expect(order.length).toBeGreaterThan(8);
    expect(order.map(weight)).toEqual(order.map(weight).sort((a, b) => a - b));
  });
});

describe("the reporting date", () => {
  test("is the one that is asked for", () => {
    expect(review({ asOf: day("2024-05-31") })).toMatchObject({
      asOf: "2024-05-31",
      summary: { overdue: 1 },
    });
  });

  test("is the workbook's own otherwise", () => {
    expect(review().asOf).toBe("2024-09-30");
  });

  test("is today where the workbook has none", () => {
    const book = workbookOf(
      sheetOf([
        ["No.", "取組名", "時期"],
        [1, "案内板の更新", "令和6年6月"],
      ]),
    );
    expect(reviewWorkbook(book, TODAY).asOf).toBe("2024-10-01");
  });
});

describe("options", () => {
  test("raise a rule's severity, or silence it", () => {
    const severities = { "overdue-measure": "error", "formula-error": "off" } as const;
    const { findings } = review({ severities });
    const overdue = findings.filter(({ rule }) => rule === "overdue-measure");
    expect(overdue.map(({ severity }) => severity)).toEqual(["error"]);
    expect(findings.filter(({ rule }) => rule === "formula-error")).toEqual([]);
    expect(review().findings.filter(({ rule }) => rule === "formula-error")).toHaveLength(1);
  });

  test("say how many days ahead a due date is near", () => {
    const near = (warningDays: number): number =>
      review({ asOf: day("2024-06-20"), warningDays }).summary.byJudgement.dueSoon;
    expect([near(9), near(10)]).toEqual([0, 1]);
  });

  test("give the plan's years", () => {
    const { plan } = review({ planSpan: { start: year(2022), end: year(2026) } });
    expect([plan.startFiscalYear, plan.endFiscalYear]).toEqual([2022, 2026]);
  });
});

describe("a workbook without a plan", () => {
  test.each([
    ["no sheets", workbookOf()],
    ["an empty sheet", workbookOf(sheetOf([]))],
    ["a letter", workbookOf(sheetOf([["各課長　様"], ["日頃より御協力いただきありがとうございます。"]]))],
  ])("gives an empty review: %s", (_, book) => {
    const made = reviewWorkbook(book, TODAY);
    expect(made).toMatchObject({
      measures: [],
      indicators: [],
      findings: [],
      summary: { measures: 0, overdue: 0 },
    });
  });
});
