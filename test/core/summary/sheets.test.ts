import { toSerial } from "../../../src/core/calendar/calendar-day";
import { formatIndicatorState, formatJudgement } from "../../../src/core/findings/format-judgement";
import { formatReason } from "../../../src/core/findings/format-reason";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Report } from "../../../src/core/summary/report";
import { buildSummarySheets, removeSummary } from "../../../src/core/summary/sheets/build-summary-sheets";
import type { SummarySources } from "../../../src/core/summary/sheets/summary-sources";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { officePlan, reportOf } from "./report-of";

/** Sources whose cells are plain values, as in a workbook of its own whose judgements nobody recomputes. */
function plainSources({ asOf }: Report): SummarySources {
  return {
    asOf: "進捗_基準日",
    asOfCell: toSerial(asOf, 1900),
    measure: ({ measure, judgement, reason }) => ({
      status: measure.status?.text ?? null,
      due: measure.due === null ? null : toSerial(measure.due, 1900),
      judgement: `● ${formatJudgement(judgement, "ja")}`,
      note: reason === null ? null : formatReason(reason, "ja"),
    }),
    indicator: ({ progress, expected, state }) => ({
      progress,
      expected,
      state: formatIndicatorState(state, "ja"),
    }),
  };
}

function withSummary(workbook: WorkbookSnapshot, asOf: string) {
  const report = reportOf(officePlan(), asOf);
  const built = buildSummarySheets({ snapshot: workbook, report, sources: plainSources(report) });
  const { snapshot, outcome } = applyEdits(workbook, [
    ...built.edits,
    {
      kind: "setName",
      name: "進捗_基準日",
      expected: workbook.names.find(({ name }) => name === "進捗_基準日")?.formula ?? null,
      formula: `=${built.report}!$B$2`,
    },
  ]);
  expect(outcome.rejected).toEqual([]);
  return { snapshot, built, report };
}

const sheetNamed = (snapshot: WorkbookSnapshot, name: string) => {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** The texts and figures of a sheet, line by line. */
const linesOf = (snapshot: WorkbookSnapshot, name: string): readonly string[] => {
  const lines = new Map<number, string[]>();
  for (const { row, value } of sheetNamed(snapshot, name).cells) {
    lines.set(row, [...(lines.get(row) ?? []), typeof value === "object" ? value.error : String(value)]);
  }
  return [...lines.values()].map((cells) => cells.join("|"));
};

/** Changes one cell of a sheet. */
function retype(workbook: WorkbookSnapshot, sheet: string, row: number, column: number, value: string) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name !== sheet
        ? each
        : {
            ...each,
            cells: each.cells.map((cell) =>
              cell.row === row && cell.column === column ? { ...cell, value } : cell,
            ),
          },
    ),
  };
}

describe("the sheets of a summary", () => {
  const plan = officePlan();
  const { snapshot, built } = withSummary(plan, "2023-09-30");

  test("are added beside the plan, whose own sheets stay as they are", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗集計", "進捗一覧"]);
    expect(snapshot.sheets[0]).toEqual(plan.sheets[0]);
  });

  test("carry the values that their formulas compute to", () => {
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
  });

  test("hold no error and no lost reference", () => {
    const computed = recalculateSnapshot(snapshot);
    for (const { cells } of computed.sheets) {
      expect(cells.filter(({ value }) => typeof value === "object")).toEqual([]);
    }
  });

  test("follow a status that is changed, without the add-in", () => {
    const before = linesOf(snapshot, "進捗集計");
    expect(before.some((line) => line.startsWith("期限超過（2件）"))).toBe(true);
    const listing = sheetNamed(snapshot, "進捗一覧");
    const late = listing.cells.find(({ value }) => value === "● 期限超過");
    if (late === undefined) throw new Error("Nothing is late");
    const mended = retype(snapshot, "進捗一覧", late.row, late.column, "● 完了");
    const after = linesOf(recalculateSnapshot(mended), "進捗集計");
    expect(after.some((line) => line.startsWith("期限超過（1件）"))).toBe(true);
    expect(after.find((line) => line.startsWith("計（実数）"))).toMatch(/^計（実数）\|7\|2\|/);
  });

  test("are written once: a second run writes nothing", () => {
    expect(withSummary(snapshot, "2023-09-30").built.edits).toEqual([]);
  });

  test("are written anew where their structure changes, under the same names", () => {
    const { snapshot: later, built: again } = withSummary(snapshot, "2023-12-31");
    expect(again.leftAlone).toEqual([]);
    expect(later.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗集計", "進捗一覧"]);
    expect(recalculateSnapshot(later)).toEqual(later);
  });

  test("stay where somebody has written on them, and new ones come beside them", () => {
    const noted = retype(snapshot, "進捗集計", 0, 0, "委員会説明用");
    const { snapshot: later, built: again } = withSummary(noted, "2023-12-31");
    expect(again.leftAlone).toEqual(["進捗集計"]);
    expect(later.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗集計", "進捗集計2", "進捗一覧"]);
  });

  test("go out again without a trace", () => {
    const removed = applyEdits(snapshot, [
      ...removeSummary(snapshot),
      { kind: "setName", name: "進捗_基準日", expected: "=進捗集計!$B$2", formula: null },
    ]);
    expect(removed.outcome.rejected).toEqual([]);
    expect({ ...removed.snapshot, settings: undefined }).toEqual({ ...plan, settings: undefined });
  });

  test("name the sheets that hold them", () => {
    expect(built).toMatchObject({ report: "進捗集計", listing: "進捗一覧", leftAlone: [] });
  });
});
