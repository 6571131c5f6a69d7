import { collectCells, collectHidden, weighBlock } from "../../../src/adapters/excel/collect-cells";

const area = { top: 4, left: 2, bottom: 4, right: 4 };

describe("collectCells", () => {
  test("leaves out blank cells and the format General", () => {
    const cells = collectCells(area, {
      values: [["", "完了", 0.5]],
      numberFormats: [["@", "General", "0%"]],
      formulas: undefined,
      valueTypes: undefined,
    });
    expect(cells).toStrictEqual([
      { row: 4, column: 3, value: "完了" },
      { row: 4, column: 4, value: 0.5, numberFormat: "0%" },
    ]);
  });

  test("keeps a formula that shows nothing, and a text that looks like a formula as text", () => {
    const cells = collectCells(area, {
      values: [["", "=A1", "'=A1"]],
      numberFormats: [["General", "General", "General"]],
      formulas: [['=IF(A1="","",1)', "=A1", "'=A1"]],
      valueTypes: undefined,
    });
    expect(cells).toStrictEqual([
      { row: 4, column: 2, value: "", formula: '=IF(A1="","",1)' },
      { row: 4, column: 3, value: "=A1" },
      { row: 4, column: 4, value: "'=A1" },
    ]);
  });

  test("takes for an error only what Excel calls one", () => {
    const cells = collectCells(area, {
      values: [["#N/A", "#N/A", true]],
      numberFormats: [["General", "General", "General"]],
      formulas: undefined,
      valueTypes: [["Error", "String", "Boolean"]],
    });
    expect(cells.map(({ value }) => value)).toStrictEqual([{ error: "#N/A" }, "#N/A", true]);
  });
});

test("collectHidden joins neighbours into runs", () => {
  expect(collectHidden(10, [true, true, false, true])).toStrictEqual([
    { first: 10, last: 11 },
    { first: 13, last: 13 },
  ]);
});

test("weighBlock counts three bytes for a Japanese character", () => {
  const block = { values: [["進捗"]], numberFormats: [["0%"]], formulas: undefined, valueTypes: undefined };
  expect(weighBlock(block)).toBe(6 + 3 + 2 + 3);
});
