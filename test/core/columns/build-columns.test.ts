import { buildColumns } from "../../../src/core/columns/build-columns";
import type { Review } from "../../../src/core/review";
import type { Edit } from "../../../src/core/sheet/edit";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { annotate, cellOf, reviewOn as review, sheetNamed, type } from "./annotated-book";

function valuesOf(snapshot: WorkbookSnapshot, row: number, from: number): readonly CellValue[] {
  return sheetNamed(snapshot, "一覧")
    .cells.filter((cell) => cell.row === row && cell.column >= from)
    .map(({ value }) => value);
}

const HEADER = ["No.", "取組名", "担当課", "時期"];

/** A list without a status: rows 3 to 5. */
function plainList(): WorkbookSnapshot {
  return workbookOf(
    sheetOf([
      ["わかば市 窓口改善計画（令和5年度）"],
      HEADER,
      ["1", "案内表示の見直し", "市民課", "令和5年6月から令和5年9月まで"],
      ["2", "待ち時間の公表", "市民課", "令和6年3月まで"],
      ["3", "電話相談の受付", "総務課", "随時"],
    ]),
  );
}

/** The same list with a status: rows 3 to 6. */
function listWithStatus(): WorkbookSnapshot {
  return workbookOf(
    sheetOf([
      ["わかば市 窓口改善計画（令和5年度）"],
      [...HEADER, "実施状況"],
      ["1", "案内表示の見直し", "市民課", "令和5年6月から令和5年9月まで", "実施中"],
      ["2", "待ち時間の公表", "市民課", "令和6年2月まで", "〇"],
      ["3", "電話相談の受付", "総務課", "随時", "△"],
      ["4", "番号札の更新", "総務課", "令和6年2月まで", null],
    ]),
  );
}

describe("columns beside a list", () => {
  test("stand to the right of the table, headed alike", () => {
    const after = annotate(plainList());
    expect(valuesOf(after, 1, 4)).toEqual(["開始", "期限", "実施状況", "判定", "確認事項"]);
    expect(valuesOf(after, 2, 4)).toEqual([45078, 45199, "－ 判定対象外", "実施状況が未記入です"]);
  });

  test("use the staff's status column where there is one", () => {
    const after = annotate(listWithStatus());
    expect(valuesOf(after, 1, 5)).toEqual(["開始", "期限", "判定", "確認事項"]);
    expect(valuesOf(after, 2, 7)).toEqual(["▲ 期限超過", "期限から133日過ぎています"]);
    expect(valuesOf(after, 3, 6)).toEqual([45351, "✓ 完了", ""]);
    expect(valuesOf(after, 4, 7)).toEqual(["－ 判定対象外", "時期が「随時」のため"]);
    expect(valuesOf(after, 5, 6)).toEqual([45351, "◆ 期限間近", ""]);
  });

  test("leave every cell of the staff's as it was", () => {
    const before = listWithStatus();
    const after = annotate(before);
    const own = sheetNamed(after, "一覧").cells.filter(({ column }) => column < 5);
    expect(own).toEqual(sheetNamed(before, "一覧").cells);
  });

  test("keep to the right of notes that stand beside the table", () => {
    const base = plainList();
    const after = annotate(type(base, "一覧", "E3", "要調整"));
    expect(cellOf(after, "一覧", "E3")?.value).toBe("要調整");
    expect(cellOf(after, "一覧", "F2")?.value).toBe("開始");
  });

  test("are printed with the table where only the table was printed", () => {
    const [sheet] = plainList().sheets;
    if (sheet === undefined) throw new Error("No sheet");
    const printed = { ...sheet, printArea: [{ top: 0, left: 0, bottom: 4, right: 3 }] };
    const after = annotate(workbookOf(printed));
    expect(sheetNamed(after, "一覧").printArea).toEqual([{ top: 0, left: 0, bottom: 4, right: 8 }]);
  });
});

describe("the judgement", () => {
  test("is a formula on 基準日 and the cells of its row, and never on the clock", () => {
    const after = annotate(listWithStatus());
    const formulas = after.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(cellOf(after, "一覧", "H3")?.formula).toContain("進捗_基準日");
    expect(formulas.filter((formula) => /TODAY|NOW/.test(formula))).toEqual([]);
  });

  test("comes from a review that does not take our columns for the plan's", () => {
    const before = listWithStatus();
    const judged = (of: Review): unknown =>
      of.measures.map(({ judgement, reason, daysLate }) => [judgement, reason, daysLate]);
    expect(judged(review(annotate(before)))).toEqual(judged(review(before)));
  });
});

describe("a second run", () => {
  test("writes nothing", () => {
    const after = annotate(listWithStatus());
    expect(buildColumns(after, review(after)).edits).toEqual([]);
  });

  test("reaches rows that staff have added below", () => {
    let book = annotate(plainList());
    for (const [address, text] of [
      ["A6", "4"],
      ["B6", "番号札の更新"],
      ["C6", "総務課"],
      ["D6", "令和6年5月まで"],
    ])
      book = type(book, "一覧", address ?? "", text ?? "");
    const after = annotate(book);
    expect(valuesOf(after, 5, 4)).toEqual([45443, "－ 判定対象外", "実施状況が未記入です"]);
    expect(buildColumns(after, review(after)).edits).toEqual([]);
  });

  test("judges by the status that staff have chosen, and keeps it", () => {
    const book = type(annotate(plainList()), "一覧", "G3", "完了");
    const after = annotate(book);
    expect(cellOf(after, "一覧", "G3")?.value).toBe("完了");
    expect(cellOf(after, "一覧", "H3")?.value).toBe("✓ 完了");
  });

  test("keeps a due date that staff have entered, says so, and judges by it", () => {
    const chosen = type(annotate(plainList()), "一覧", "G3", "実施中");
    const after = annotate(type(chosen, "一覧", "F3", 45412));
    expect(cellOf(after, "一覧", "F3")?.value).toBe(45412);
    expect(cellOf(after, "一覧", "H3")?.value).toBe("期限内");
    expect(cellOf(after, "一覧", "I3")?.value).toBe("【手入力の日付】一部の時期は過ぎています");
    expect(buildColumns(after, review(after)).edits).toEqual([]);
  });

  test("brings our own date up to date where the text has changed", () => {
    const book = type(annotate(plainList()), "一覧", "D4", "令和6年5月まで");
    const after = annotate(book);
    expect(cellOf(after, "一覧", "F4")?.value).toBe(45443);
  });

  test("takes 基準日 from the sheet of settings", () => {
    const book = type(annotate(listWithStatus()), "進捗設定", "B4", 45000);
    expect(review(book).asOf).toBe("2023-03-15");
    expect(cellOf(annotate(book), "一覧", "H3")?.value).toBe("期限内");
  });
});

describe("the sheet of settings", () => {
  test("shows no reader the codes that judgements look up, also where an earlier version showed them", () => {
    const codesOf = (book: WorkbookSnapshot): readonly (string | undefined)[] =>
      sheetNamed(book, "進捗設定")
        .cells.filter(({ column, formula }) => column === 3 && formula?.startsWith("=IF(") === true)
        .map(({ numberFormat }) => numberFormat);
    const after = annotate(listWithStatus());
    expect(new Set(codesOf(after))).toEqual(new Set([";;;"]));
    const shown = after.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ numberFormat, ...cell }) =>
        numberFormat === undefined || numberFormat === ";;;" ? cell : { ...cell, numberFormat },
      ),
    }));
    expect(new Set(codesOf(annotate({ ...after, sheets: shown })))).toEqual(new Set([";;;"]));
  });
});

describe("what keeps us from writing", () => {
  test.each([
    ["a filter hides rows", { isFiltered: true }, "sheet-filtered"],
    ["sheets cannot be added", {}, "structure-protected"],
  ] as const)("is told before anything is written: %s", (_, change, code) => {
    const [sheet] = plainList().sheets;
    if (sheet === undefined) throw new Error("No sheet");
    const book = {
      ...workbookOf({ ...sheet, ...change }),
      isStructureProtected: code === "structure-protected",
    };
    const built = buildColumns(book, review(book));
    expect(built.edits).toEqual<readonly Edit[]>([]);
    expect(built.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });
});
