import type { GroupTable, JudgementCounts } from "../../../src/core/summary/report";
import { officePlan, reportOf } from "./report-of";

const report = reportOf(officePlan(), "2023-09-30");

const numbers = (list: readonly { readonly measure: { readonly number: string | null } }[]) =>
  list.map(({ measure }) => measure.number);

const sum = (counts: JudgementCounts) =>
  Object.values(counts.byJudgement).reduce((total, count) => total + count, 0);

const lines = ({ rows, total }: GroupTable) =>
  [...rows, total].map(({ name, measures, byJudgement }) => [
    name,
    measures,
    byJudgement.done,
    byJudgement.overdue,
  ]);

describe("the report of a plan", () => {
  test("names the plan, its years and the day", () => {
    expect(report).toMatchObject({
      startFiscalYear: 2023,
      endFiscalYear: 2023,
      asOf: "2023-09-30",
      measures: 7,
    });
    expect(report.planName).toContain("事務改善計画");
  });

  test("counts by area, every measure once", () => {
    expect(lines(report.byArea)).toEqual([
      ["Ⅰ　窓口をよくする", 3, 1, 1],
      ["Ⅱ　仕事の手順を整える", 4, 0, 1],
      [null, 7, 1, 2],
    ]);
    expect(report.byArea.countedAgain).toBe(0);
  });

  test("counts a measure under each of its divisions, and once in the total", () => {
    expect(lines(report.byDivision)).toEqual([
      ["市民課", 3, 1, 1],
      ["管財課", 2, 1, 0],
      ["総務課", 3, 0, 1],
      [null, 7, 1, 2],
    ]);
    expect(report.byDivision.countedAgain).toBe(1);
  });

  test("closes: judgements add up in every line", () => {
    for (const { rows, total } of [report.byArea, report.byDivision]) {
      for (const row of [...rows, total]) expect(sum(row)).toBe(row.measures);
    }
    expect(report.byArea.rows.reduce((all, { measures }) => all + measures, 0)).toBe(report.measures);
    expect(report.byStatus.reduce((all, { count }) => all + count, 0)).toBe(report.measures);
  });

  test("counts the marks of the plan's legend with what they mean, then other words, then blanks", () => {
    expect(report.byStatus.map(({ mark, meaning, count }) => [mark, meaning, count])).toEqual([
      ["○", "予定どおり実施した", 1],
      ["△", "一部を実施した", 2],
      ["×", "実施していない", 2],
      ["中止", null, 1],
      [null, null, 1],
    ]);
    expect(report.byStatus[1]?.share).toBeCloseTo(2 / 7);
  });

  test("lists the longest overdue first, with the days", () => {
    expect(report.overdue.map(({ measure, daysLate }) => [measure.number, daysLate])).toEqual([
      ["6", 61],
      ["2", 30],
    ]);
  });

  test("lists what falls due next and what cannot be judged", () => {
    expect(numbers(report.dueNext)).toEqual(["3"]);
    expect(report.notCheckable.map(({ measure, reason }) => [measure.number, reason])).toEqual([
      ["4", "asNeeded"],
      ["5", "undecided"],
    ]);
  });

  test("repeats what staff wrote for the list that is published", () => {
    const [first] = report.listing;
    expect(first).toMatchObject({
      content: "庁舎の表示を点検する",
      audience: "来庁者",
      period: "令和5年6月",
    });
    expect(report.listing).toHaveLength(7);
  });

  test("leaves out a day that lies beyond the days asked for", () => {
    expect(numbers(reportOf(officePlan(), "2023-08-01").dueNext)).toEqual(["2"]);
  });
});
