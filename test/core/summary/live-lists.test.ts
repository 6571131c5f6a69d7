import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { linesOf, retype, sheetNamed, summarise } from "./summarise";

/** So long that it takes three lines of a list. */
const LONG_NAME = "窓口にお越しの方を書類の記入からお会計まで一か所でご案内する仕組みを".repeat(3);
const STATUS = 4;

/** Late measures, the one with the long name late for the least time. */
function latePlan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        ["令和5年度 はなみ市 窓口改善計画"],
        ["番号", "取組名", "担当課", "時期", "実施状況"],
        ["1", "案内板の更新", "市民課", "令和5年4月", "未着手"],
        ["2", "記載台の整理", "市民課", "令和5年5月", "未着手"],
        ["3", LONG_NAME, "市民課", "令和5年6月", "未着手"],
      ],
      { name: "取組一覧" },
    ),
  );
}

function overdueLines(snapshot: WorkbookSnapshot): readonly string[] {
  const lines = linesOf(snapshot, "進捗集計");
  const start = lines.findIndex((line) => line.startsWith("期限超過（"));
  return lines.slice(start, start + 6);
}

describe("the live lists of a summary", () => {
  const { snapshot } = summarise(latePlan(), "2023-09-30");

  test("show every text in full when they are made", () => {
    expect(overdueLines(snapshot).join("\n")).toContain(`3|${LONG_NAME}|`);
  });

  test("end a text with an ellipsis that comes up in a row without room for it", () => {
    const done = recalculateSnapshot(retype(snapshot, "取組一覧", 2, STATUS, "完了"));
    const [title, , second, moved] = overdueLines(done);
    expect([title, second?.slice(0, 8)]).toEqual(["期限超過（2件）", "2|記載台の整理"]);
    const name = moved?.split("|")[1] ?? "";
    expect(name.endsWith("…")).toBe(true);
    expect(LONG_NAME.startsWith(name.slice(0, -1))).toBe(true);
    expect(name.length).toBeGreaterThan(30);
  });

  test("say so when they have become empty", () => {
    const done = [2, 3, 4].reduce(
      (workbook, row) => retype(workbook, "取組一覧", row, STATUS, "完了"),
      snapshot,
    );
    expect(overdueLines(recalculateSnapshot(done)).join("\n")).toContain("該当はありません。");
  });

  test("have no columns that no measure of the plan fills", () => {
    const plain = workbookOf(
      sheetOf(
        [
          ["令和5年度 はなみ市 窓口改善計画"],
          ["取組名", "時期", "実施状況"],
          ["案内板の更新", "令和5年4月", "未着手"],
          ["記載台の整理", "令和5年5月", "未着手"],
        ],
        { name: "取組一覧" },
      ),
    );
    const lines = linesOf(summarise(plain, "2023-09-30").snapshot, "進捗集計");
    expect(lines).toContain("取組|期限|遅れ|実施状況");
  });

  test("keep the heights of their rows when the summary stays", () => {
    expect(sheetNamed(snapshot, "進捗集計").cells.length).toBeGreaterThan(0);
    expect(summarise(snapshot, "2023-09-30").built.edits).toEqual([]);
  });
});
