import { buildColumns } from "../../../src/core/columns/build-columns";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { workbookOf } from "../../support/sheet-of";
import { drawSheet } from "../layout/cities/city-book";
import { annotate, cellOf, reviewOn, type } from "./annotated-book";

const DAY = "2024-10-01";

function judgementsAfter(
  book: ReturnType<typeof workbookOf>,
  column: { readonly sheet: string; readonly cells: readonly string[] },
  changes: readonly (readonly [sheet: string, address: string, value: CellValue | null])[],
): readonly unknown[] {
  const changed = changes.reduce((now, [sheet, address, value]) => type(now, sheet, address, value), book);
  const computed = recalculateSnapshot(changed);
  return column.cells.map((address) => cellOf(computed, column.sheet, address)?.value);
}

describe("the status that formulas read", () => {
  test("follows a mark from one heading to another", () => {
    const book = annotate(
      workbookOf(
        drawSheet(
          "点検表",
          "番号|取組名|担当課|期限|完了|実施中|未着手\n1|窓口の案内図の更新|市民課|R6年8月||○|\n2|申請書の見直し|総務課|R6年8月|○||",
        ),
      ),
      DAY,
    );
    const judged = { sheet: "点検表", cells: ["J2", "J3"] };
    expect(judgementsAfter(book, judged, [])).toEqual(["▲ 期限超過", "✓ 完了"]);
    const moved = [
      ["点検表", "F2", null],
      ["点検表", "E2", "○"],
      ["点検表", "E3", "ｘ"],
      ["点検表", "F3", "－"],
      ["点検表", "G3", "●"],
    ] as const;
    expect(judgementsAfter(book, judged, moved)).toEqual(["✓ 完了", "▲ 期限超過"]);
  });

  test("is found behind its label, also when it changes", () => {
    const lines = [
      "【１】研修計画の改定",
      "・時期：令和6年5月～令和6年7月",
      "・担当：人事課",
      "・実施状況：実施中",
      "【２】相談先の周知",
      "・時期：令和6年5月～令和6年7月",
      "・担当：人事課",
      "・実施状況：完了",
    ];
    const book = annotate(workbookOf(drawSheet("方針", lines.join("\n"))), DAY);
    const judged = { sheet: "進捗管理表", cells: ["G5", "G6"] };
    expect(judgementsAfter(book, judged, [])).toEqual(["▲ 期限超過", "✓ 完了"]);
    const changed = [
      ["方針", "A4", "・実施状況：完了"],
      ["方針", "A8", "・実施状況：実施中"],
    ] as const;
    expect(judgementsAfter(book, judged, changed)).toEqual(["✓ 完了", "▲ 期限超過"]);
  });

  test("is blank where its cell holds an error, until staff mend that", () => {
    const plan = workbookOf(
      drawSheet(
        "一覧",
        "番号|取組名|担当課|期限|実施状況\n1|避難所の点検|防災課|R6年8月|実施中\n2|備蓄品の更新|防災課|R6年8月|完了",
      ),
    );
    const book = annotate(type(plan, "一覧", "E2", { error: "#N/A" }), DAY);
    const judged = { sheet: "一覧", cells: ["H2", "H3"] };
    expect(judgementsAfter(book, judged, [])).toEqual(["▲ 期限超過", "✓ 完了"]);
    expect(buildColumns(book, reviewOn(book)).edits).toEqual([]);
    expect(judgementsAfter(book, judged, [["一覧", "E2", "完了"]])).toEqual(["✓ 完了", "✓ 完了"]);
  });

  test("is mirrored as blank on 進捗管理表 where its cell holds an error", () => {
    const lines = ["【１】研修計画の改定", "時期|令和6年5月～令和6年7月", "担当|人事課", "実施状況|実施中"];
    const second = ["【２】相談先の周知", "時期|令和6年5月～令和6年7月", "担当|人事課", "実施状況|完了"];
    const plan = workbookOf(drawSheet("方針", [...lines, ...second].join("\n")));
    const book = annotate(type(plan, "方針", "B4", { error: "#REF!" }), DAY);
    const judged = { sheet: "進捗管理表", cells: ["F5", "G5", "G6"] };
    expect(judgementsAfter(book, judged, [])).toEqual(["", "▲ 期限超過", "✓ 完了"]);
    expect(buildColumns(book, reviewOn(book)).edits).toEqual([]);
  });

  test("is a share where plain figures stand under a heading in %", () => {
    const book = annotate(
      workbookOf(
        drawSheet(
          "一覧",
          "番号|取組名|担当課|完了予定|進捗率(%)\n1|押印の見直し|総務課|R6年8月|80\n2|様式の統一|総務課|R6年8月|100",
        ),
      ),
      DAY,
    );
    const judged = { sheet: "一覧", cells: ["H2", "H3"] };
    expect(judgementsAfter(book, judged, [])).toEqual(["▲ 期限超過", "✓ 完了"]);
    const changed = [
      ["一覧", "E2", 100],
      ["一覧", "E3", 95],
    ] as const;
    expect(judgementsAfter(book, judged, changed)).toEqual(["✓ 完了", "▲ 期限超過"]);
  });
});
