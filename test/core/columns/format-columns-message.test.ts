import { formatColumnsNote, formatColumnsRefusal } from "../../../src/core/columns/format-columns-message";

describe("where columns were written", () => {
  const note = { code: "list-columns", sheet: "一覧", columns: "I:L", count: 1500 } as const;

  test("is told as people write it", () => {
    expect(formatColumnsNote(note, "ja")).toBe("「一覧」のI～L列（取組1,500件）");
    expect(formatColumnsNote(note, "en")).toBe('columns I–L of "一覧" (measures: 1,500)');
  });

  test("names one column once", () => {
    const one = { ...note, code: "indicator-columns", columns: "I:I", count: 7 } as const;
    expect(formatColumnsNote(one, "ja")).toBe("「一覧」のI列（指標7件）");
    expect(formatColumnsNote(one, "en")).toBe('column I of "一覧" (indicators: 7)');
  });
});

test("a workbook without a plan is told so in words that suit the columns and the summary", () => {
  expect(formatColumnsRefusal({ code: "no-plan" }, "ja")).toMatch(/^取組も指標も見つかりません。/u);
  expect(formatColumnsRefusal({ code: "no-plan" }, "ja")).not.toContain("列");
  expect(formatColumnsRefusal({ code: "no-plan" }, "en")).not.toContain("column");
});
