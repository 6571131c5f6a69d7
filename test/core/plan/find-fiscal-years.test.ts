import { findFiscalYears } from "../../../src/core/plan/find-fiscal-years";

function spans(text: string): readonly string[] {
  return findFiscalYears(text).map(({ first, last, isSpan }) =>
    isSpan ? `${String(first)}-${String(last)}` : String(first),
  );
}

describe("findFiscalYears", () => {
  test.each([
    ["令和6年度", ["2024"]],
    ["令和元年度", ["2019"]],
    ["平成31年度", ["2019"]],
    ["平成32年度", ["2020"]],
    ["２０２４年度", ["2024"]],
    ["R6年度", ["2024"]],
    ["計画期間：令和3～5年度", ["2021-2023"]],
    ["令和３年度～令和５年度", ["2021-2023"]],
    ["令和3年度から令和5年度まで", ["2021-2023"]],
    ["平成29年度～令和3年度", ["2017-2021"]],
    ["2021年度～2023年度", ["2021-2023"]],
    ["2021～2023年度", ["2021-2023"]],
    ["令和3(2021)年度～令和5(2023)年度", ["2021-2023"]],
    ["R3～R5", ["2021-2023"]],
    ["H30-R2", ["2018-2020"]],
    ["令和5年度と令和6年度の取組", ["2023", "2024"]],
  ])("reads the years of %s", (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    ["a calendar year", "令和6年2月策定"],
    ["a date", "2024年4月1日現在"],
    ["a year without era or century", "6年度"],
    ["a number", "第3期計画 10～20件"],
    ["a span that runs backwards", "令和5年度～令和3年度"],
    ["nothing", ""],
  ])("takes no fiscal year from %s", (_, text) => {
    expect(spans(text)).toEqual([]);
  });
});
