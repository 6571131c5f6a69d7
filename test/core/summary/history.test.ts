import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { keepReport } from "../../../src/core/summary/history/keep-report";
import { readHistory } from "../../../src/core/summary/history/read-history";
import { recordHistory, removeHistory } from "../../../src/core/summary/history/record-history";
import { officePlan, reportOf } from "./report-of";

const plan = officePlan();
const june = keepReport(reportOf(plan, "2023-06-30"));
const september = keepReport(reportOf(plan, "2023-09-30"));

function settle(workbook: WorkbookSnapshot, ...reports: readonly (typeof june)[]): WorkbookSnapshot {
  return reports.reduce((before, report) => {
    const { snapshot, outcome } = applyEdits(before, recordHistory(before, report));
    expect(outcome.rejected).toEqual([]);
    return snapshot;
  }, workbook);
}

/** Changes cells of the plan's sheet by row and column. */
function retype(workbook: WorkbookSnapshot, changes: Readonly<Record<string, string>>): WorkbookSnapshot {
  const [sheet, ...others] = workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const cells = sheet.cells.map((cell) => {
    const value = changes[`${String(cell.row)},${String(cell.column)}`];
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...workbook, sheets: [{ ...sheet, cells }, ...others] };
}

describe("the history of settled reports", () => {
  test("reads back what it kept, oldest first, whatever the order of settling", () => {
    expect(readHistory(settle(plan, september, june))).toEqual([june, september]);
  });

  test("keeps it on a hidden sheet and leaves the other sheets as they are", () => {
    const kept = settle(plan, june);
    expect(kept.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["取組一覧", "visible"],
      ["進捗履歴", "hidden"],
    ]);
    expect(kept.sheets[0]).toEqual(plan.sheets[0]);
  });

  test("changes nothing when the same report is settled again, and replaces one of the same day", () => {
    const kept = settle(plan, june, september);
    expect(recordHistory(kept, september)).toEqual([]);
    const shorter = { ...june, measures: june.measures.slice(0, 2) };
    expect(readHistory(settle(kept, shorter))).toEqual([shorter, september]);
  });

  test("finds the sheet after a rename, and another name where the first is taken", () => {
    const kept = settle(plan, june);
    const renamed: WorkbookSnapshot = {
      ...kept,
      sheets: kept.sheets.map((sheet) =>
        sheet.name === "進捗履歴" ? { ...sheet, name: "過去の報告" } : sheet,
      ),
      names: kept.names.map((name) => ({ ...name, formula: name.formula.replace("進捗履歴", "過去の報告") })),
    };
    expect(readHistory(renamed)).toEqual([june]);
    const taken: WorkbookSnapshot = {
      ...plan,
      sheets: [...plan.sheets, ...plan.sheets.map((sheet) => ({ ...sheet, name: "進捗履歴" }))],
    };
    expect(settle(taken, june).sheets.at(-1)?.name).toBe("進捗履歴2");
  });

  test("passes over rows that people have made unreadable", () => {
    const kept = settle(plan, june);
    const broken: WorkbookSnapshot = {
      ...kept,
      sheets: kept.sheets.map((sheet) =>
        sheet.name !== "進捗履歴"
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cell) => (cell.row === 1 ? { ...cell, value: "？" } : cell)),
            },
      ),
    };
    expect(readHistory(broken)[0]?.measures).toHaveLength(june.measures.length - 1);
  });

  test("goes out again without a trace", () => {
    const kept = settle(plan, june, september);
    expect(applyEdits(kept, removeHistory(kept)).snapshot).toEqual({ ...plan, settings: {} });
  });
});

describe("changes since a settled report", () => {
  test("name the measures whose judgement moved", () => {
    const { changes } = reportOf(plan, "2023-09-30", june);
    expect(changes?.since).toBe("2023-06-30");
    expect(
      changes?.moved.map(({ judged, before }) => [judged.measure.number, before, judged.judgement]),
    ).toEqual([
      ["2", "onSchedule", "overdue"],
      ["6", "notStartedYet", "overdue"],
    ]);
  });

  test("count how many more are done, in all and by area and division", () => {
    const later = retype(plan, { "5,6": "○" });
    const { byArea, byDivision } = reportOf(later, "2023-09-30", june);
    expect(byArea.total.change).toBe(1);
    expect(byArea.rows.map(({ change }) => change)).toEqual([1, 0]);
    expect(byDivision.rows.map(({ name, change }) => [name, change])).toEqual([
      ["市民課", 1],
      ["管財課", 0],
      ["総務課", 0],
    ]);
  });

  test("lose nothing when measures are renumbered, renamed or added", () => {
    const renumbered = retype(plan, { "4,0": "11", "5,1": "待ち時間を画面で知らせる" });
    expect(reportOf(renumbered, "2023-06-30", june).changes).toMatchObject({
      moved: [],
      added: [],
      removed: [],
    });
    const replaced = retype(plan, { "10,0": "8", "10,1": "電話の応対を学ぶ" });
    const { changes } = reportOf(replaced, "2023-06-30", june);
    expect(changes?.added.map(({ measure }) => measure.name)).toEqual(["電話の応対を学ぶ"]);
    expect(changes?.removed).toEqual([{ number: "6", name: "=様式を減らす" }]);
  });
});
