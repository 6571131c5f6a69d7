import { interpretEntry } from "../../../src/emulator/model/interpret-entry";

describe("interpretEntry", () => {
  test.each([
    ["完了", { value: "完了" }],
    ["-1,234.5", { value: -1234.5 }],
    ["1e3", { value: 1000 }],
    ["65%", { value: 0.65, numberFormat: "0%" }],
    ["52.9%", { value: 0.529, numberFormat: "0.00%" }],
    ["true", { value: true }],
    ["#n/a", { value: { error: "#N/A" } }],
    ["'007", { value: "007" }],
    ["=A1+1", { value: 0, formula: "=A1+1" }],
    ["=", { value: "=" }],
    ["-", { value: "-" }],
    ["24-2", { value: "24-2" }],
    ["令和6年", { value: "令和6年" }],
    ["令和5年9月30日", { value: 45199, numberFormat: '[$-411]ggge"年"m"月"d"日"' }],
    ["R5.9.30", { value: 45199, numberFormat: "[$-411]ge.m.d" }],
    ["２０２３/９/３０", { value: 45199, numberFormat: "yyyy/m/d" }],
    ["1-32", { value: "1-32" }],
    [12, { value: 12 }],
  ])("reads %j as Excel does", (entry, state) => {
    expect(interpretEntry(entry)).toStrictEqual(state);
  });

  test("keeps what is typed into a text cell as text", () => {
    expect(interpretEntry("0012", { value: "1", numberFormat: "@" })).toStrictEqual({
      value: "0012",
      numberFormat: "@",
    });
  });

  test("makes a day of what reads as month and day, as a measure number may", () => {
    expect(interpretEntry("1-2")).toMatchObject({ value: expect.any(Number), numberFormat: 'm"月"d"日"' });
  });

  test("keeps the number format of a cell that is emptied, and nothing of an unformatted one", () => {
    expect(interpretEntry("", { value: 1, numberFormat: "0%" })).toStrictEqual({
      value: null,
      numberFormat: "0%",
    });
    expect(interpretEntry("", { value: 1 })).toBeUndefined();
  });

  test("keeps the result of a formula that is written again", () => {
    expect(interpretEntry("=A1+1", { value: 8, formula: "=A1+1" })).toStrictEqual({
      value: 8,
      formula: "=A1+1",
    });
  });
});
