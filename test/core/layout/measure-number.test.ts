import {
  formatMeasureNumber,
  isMeasureNumber,
  measureNumberKey,
  splitLeadingNumber,
} from "../../../src/core/layout/measure-number";

test("writes numbers in half width, branch numbers included", () => {
  expect(formatMeasureNumber("２４－２")).toBe("24-2");
  expect(formatMeasureNumber("No. 7")).toBe("7");
  expect(formatMeasureNumber("１－(２)－③")).toBe("1-(2)-3");
  expect(formatMeasureNumber("1③")).toBe("1-3");
});

test("one measure has one key, however its number is dressed", () => {
  expect(["(3)", "（３）", "3", "03", "③"].map(measureNumberKey)).toEqual(["3", "3", "3", "3", "3"]);
});

test.each(["1", "24-2", "(3)", "⑤", "No.7", "A-12", "１２", "1-(2)-①", "Ⅱ-1-3", "DX-01", "2-ア"])(
  "%s is a number",
  (text) => {
    expect(isMeasureNumber(text)).toBe(true);
  },
);

test.each(["", "窓口研修", "7月", "12人", "令和5年度"])("%p is no number", (text) => {
  expect(isMeasureNumber(text)).toBe(false);
});

test("splits a number from the name that follows it", () => {
  expect(splitLeadingNumber("７　窓口応対研修")).toEqual({ number: "7", name: "窓口応対研修" });
  expect(splitLeadingNumber("(2)職員提案の活用")).toEqual({ number: "(2)", name: "職員提案の活用" });
  expect(splitLeadingNumber("24-2 庁内公募")).toEqual({ number: "24-2", name: "庁内公募" });
  expect(splitLeadingNumber("２－③　案内所の充実")).toEqual({ number: "2-3", name: "案内所の充実" });
  expect(splitLeadingNumber("1.2　水道管の更新")).toEqual({ number: "1.2", name: "水道管の更新" });
});

test("leaves names alone that begin with a figure of their own", () => {
  expect(splitLeadingNumber("3年目職員研修")).toBeUndefined();
  expect(splitLeadingNumber("2.5次元の催し")).toBeUndefined();
  expect(splitLeadingNumber("窓口応対研修")).toBeUndefined();
});
