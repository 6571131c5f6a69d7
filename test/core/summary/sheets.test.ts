import { applyEdits } from "../../../src/core/sheet/apply-edits";
import { buildWorkbookClean } from "../../../src/core/summary/build-workbook-clean";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { officePlan } from "./report-of";
import { linesOf, retype, sheetNamed, summarise } from "./summarise";

const lineOf = (lines: readonly string[], start: string) => lines.find((line) => line.startsWith(start));

describe("the sheets of a summary", () => {
  const plan = officePlan();
  const { snapshot, built } = summarise(plan, "2023-09-30");

  test("are added beside the plan and the settings", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗設定", "進捗集計", "進捗一覧"]);
    expect(built.leftAlone).toEqual([]);
  });

  test("carry the values that their formulas compute to", () => {
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
  });

  test("follow a status that staff change in their own sheet, without the add-in", () => {
    expect(lineOf(linesOf(snapshot, "進捗集計"), "期限超過")).toBe("期限超過（2件）");
    const late = sheetNamed(snapshot, "取組一覧").cells.find(({ value }) => value === "待ち時間を知らせる");
    if (late === undefined) throw new Error("The plan has lost a measure");
    const done = recalculateSnapshot(retype(snapshot, "取組一覧", late.row, 6, "○"));
    const after = linesOf(done, "進捗集計");
    expect(lineOf(after, "期限超過")).toBe("期限超過（1件）");
    expect(lineOf(after, "計（実数）")).toMatch(/^計（実数）\|7\|2\|/);
    expect(lineOf(linesOf(done, "進捗一覧"), "Ⅰ　窓口をよくする|2|")).toContain("|○|");
  });

  test("count a grade of the legend as one, in full and half width, by value and by formula", () => {
    const graded = workbookOf(
      sheetOf([
        ["令和5年度 はなみ市 花いっぱい計画"],
        ["※達成状況　Ａ：完了　Ｂ：順調　Ｃ：遅れ"],
        ["番号", "取組名", "担当課", "時期", "達成状況"],
        ["1", "駅前に花を植える", "公園課", "令和5年6月", "Ａ"],
        ["2", "苗を配る", "公園課", "令和6年3月", "Ｂ"],
        ["3", "花の講座を開く", "公園課", "令和6年3月", "B"],
        ["4", "水やりの当番を決める", "公園課", "令和6年3月", "b"],
      ]),
    );
    const counted = summarise(graded, "2023-09-30").snapshot;
    expect(linesOf(counted, "進捗集計")).toContain("Ｂ|順調|3|0.75");
    expect(linesOf(recalculateSnapshot(counted), "進捗集計")).toContain("Ｂ|順調|3|0.75");
  });

  test("follow another 基準日", () => {
    const settings = sheetNamed(snapshot, "進捗設定");
    const label = settings.cells.find(({ value }) => value === "基準日");
    if (label === undefined) throw new Error("The settings have no 基準日");
    const later = recalculateSnapshot(retype(snapshot, "進捗設定", label.row, 1, 45657));
    expect(lineOf(linesOf(later, "進捗集計"), "期限超過")).toBe("期限超過（5件）");
  });

  test("pass over a measure whose row staff have deleted, and still close", () => {
    const gone = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.formula?.includes("取組一覧!") === true && sheet.name === "進捗一覧"
            ? { ...cell, formula: cell.formula.replaceAll(/取組一覧!\$[A-Z]+\$5\b/g, "#REF!") }
            : cell,
        ),
      })),
    };
    const after = linesOf(recalculateSnapshot(gone), "進捗集計");
    expect(after.filter((line) => line.startsWith("計（実数）"))).toEqual([
      expect.stringMatching(/^計（実数）\|6\|/),
      expect.stringMatching(/^計（実数）\|6\|/),
      expect.stringMatching(/^計（実数）\|6\|/),
    ]);
    expect(after.join("\n")).not.toContain("#");
  });

  test("are written once: a second run writes nothing", () => {
    expect(summarise(snapshot, "2023-09-30").built.edits).toEqual([]);
  });

  test("are written anew where their structure changes, under the same names", () => {
    const { snapshot: later, built: again } = summarise(snapshot, "2023-12-31");
    expect(again.leftAlone).toEqual([]);
    expect(later.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗設定", "進捗集計", "進捗一覧"]);
    expect(recalculateSnapshot(later)).toEqual(later);
  });

  test("stay as values where somebody has written on them, and new ones come beside them", () => {
    const noted = retype(snapshot, "進捗一覧", 0, 0, "委員会説明用");
    const { snapshot: later, built: again } = summarise(noted, "2023-12-31");
    expect(again.leftAlone).toEqual(["進捗一覧"]);
    expect(sheetNamed(later, "進捗一覧").cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(later.sheets.map(({ name }) => name)).toEqual([
      ...["取組一覧", "進捗設定", "進捗一覧", "進捗集計", "進捗一覧2"],
    ]);
    expect(summarise(later, "2023-12-31").built.report.listed).toBe(7);
  });

  test("go out again without a trace, with the columns or alone", () => {
    const all = applyEdits(snapshot, buildWorkbookClean(snapshot).edits);
    expect(all.outcome.rejected).toEqual([]);
    expect(all.snapshot.sheets.map(({ name }) => name)).toEqual(["取組一覧"]);
    expect(sheetNamed(all.snapshot, "取組一覧").cells).toEqual(sheetNamed(plan, "取組一覧").cells);
    expect(all.snapshot.names).toEqual(plan.names);
    const alone = applyEdits(snapshot, buildWorkbookClean(snapshot, { scope: "summary" }).edits);
    expect(alone.outcome.rejected).toEqual([]);
    expect(alone.snapshot.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗設定"]);
  });

  test("stay as values, without flags, where somebody has written on them and all is taken out", () => {
    const noted = retype(snapshot, "進捗集計", 0, 0, "委員会説明用");
    const { snapshot: cleaned, outcome } = applyEdits(noted, buildWorkbookClean(noted).edits);
    expect(outcome.rejected).toEqual([]);
    expect(cleaned.sheets.map(({ name }) => name)).toEqual(["取組一覧", "進捗集計"]);
    const kept = sheetNamed(cleaned, "進捗集計");
    expect(kept.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(kept.conditionalFormats?.filter(({ kind }) => kind === "formula") ?? []).toEqual([]);
    expect(linesOf(cleaned, "進捗集計")).toContain("期限超過（2件）");
    expect(cleaned.names).toEqual(plan.names);
  });
});
