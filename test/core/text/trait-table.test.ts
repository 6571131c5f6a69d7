import { createTraitTable, hasAll } from "../../../src/core/text/trait-table";

describe("createTraitTable", () => {
  const { traitOf, traitOfOthers, traitsOf } = createTraitTable();
  const ERA = traitOf("平昭");
  const MONTH = traitOf("月");
  const WORDS = traitOfOthers("0123456789年月");

  it("tells which sets of characters a text holds some of", () => {
    expect(traitsOf("30年")).toBe(0);
    expect(traitsOf("4月")).toBe(MONTH);
    expect(traitsOf("昭和50年6月")).toBe(ERA | MONTH | WORDS);
  });

  it("tells of a stretch of a text alone", () => {
    expect(traitsOf("平成30年4月", 2)).toBe(MONTH);
    expect(traitsOf("平成30年4月", 0, 5)).toBe(ERA | WORDS);
  });

  it("asks for all of several traits", () => {
    expect(hasAll(traitsOf("昭和50年6月"), ERA | MONTH)).toBe(true);
    expect(hasAll(traitsOf("昭和50年"), ERA | MONTH)).toBe(false);
  });

  it("keeps the traits of two tables apart", () => {
    const other = createTraitTable();
    other.traitOf("年");
    expect(traitsOf("30年")).toBe(0);
  });

  it("refuses more traits than bits", () => {
    const full = createTraitTable();
    for (let made = 0; made < 30; made += 1) full.traitOf("年");
    expect(() => full.traitOf("年")).toThrow("More than 30 traits");
  });
});
