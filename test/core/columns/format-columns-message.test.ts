import { formatColumnsNotes, formatColumnsRefusal } from "../../../src/core/columns/format-columns-message";

describe("where columns were written", () => {
  const note = { code: "list-columns", sheet: "一覧", columns: "I:L", count: 1500 } as const;

  test("is told as people write it", () => {
    expect(formatColumnsNotes([note], "ja")).toEqual(["「一覧」のI～L列（取組1,500件）"]);
    expect(formatColumnsNotes([note], "en")).toEqual(['columns I–L of "一覧" (measures: 1,500)']);
  });

  test("names one column once", () => {
    const one = { ...note, code: "indicator-columns", columns: "I:I", count: 7 } as const;
    expect(formatColumnsNotes([one], "ja")).toEqual(["「一覧」のI列（指標7件）"]);
    expect(formatColumnsNotes([one], "en")).toEqual(['column I of "一覧" (indicators: 7)']);
  });

  test("says once what holds for several sheets, and names no more than people read", () => {
    const widened = (...sheets: readonly string[]) =>
      sheets.map((sheet) => ({ code: "print-area-widened", sheet }) as const);
    expect(formatColumnsNotes([note, ...widened("目標１", "目標２")], "ja")).toEqual([
      "「一覧」のI～L列（取組1,500件）",
      "「目標１」「目標２」の印刷範囲に、足した列を含めます",
    ]);
    expect(formatColumnsNotes(widened("１", "２", "３", "４"), "ja")).toEqual([
      "「１」など4枚のシートの印刷範囲に、足した列を含めます",
    ]);
    expect(formatColumnsNotes(widened("1", "2", "3", "4"), "en")).toEqual([
      '"1" and 3 more sheets: the print area is widened to the new columns',
    ]);
  });

  test("adds up what is left out of several sheets, and keeps places apart", () => {
    const leftOut = [
      { code: "indicators-left-out", sheet: "文章", count: 2 },
      { code: "indicators-left-out", sheet: "保護", count: 3 },
    ] as const;
    expect(formatColumnsNotes(leftOut, "ja")).toEqual([
      expect.stringContaining("「文章」「保護」の指標5件は") as string,
    ]);
    expect(formatColumnsNotes([note, { ...note, sheet: "別表" }], "ja")).toHaveLength(2);
  });
});

test("a workbook without a plan is told so in words that suit the columns and the summary", () => {
  expect(formatColumnsRefusal({ code: "no-plan" }, "ja")).toMatch(/^取組も指標も見つかりません。/u);
  expect(formatColumnsRefusal({ code: "no-plan" }, "ja")).not.toContain("列");
  expect(formatColumnsRefusal({ code: "no-plan" }, "en")).not.toContain("column");
});
