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
    ["計画期間5年（令和6～10年度）", ["2024-2028"]],
    ["計画期間：令和6年4月～令和11年3月", ["2024-2028"]],
    ["（令和６年６月～令和１０年５月）", ["2024-2028"]],
    ["令和6年4月1日から令和11年3月31日まで", ["2024-2028"]],
    ["2024.4～2029.3", ["2024-2028"]],
    ["令和6年4月～令和7年3月", ["2024"]],
    ["令和6年～令和10年", ["2024-2028"]],
  ])("reads the years of %s", (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    ["a calendar year", "令和6年2月策定"],
    ["a date", "2024年4月1日現在"],
    ["a year without era or century", "6年度"],
    ["half a year that a sheet reports on", "令和6年4月～令和6年9月"],
    ["months without a year at the end", "令和6年4月～9月実績"],
    ["months that no calendar has", "令和6年14月～令和8年3月"],
    ["a number", "第3期計画 10～20件"],
    ["a span that runs backwards", "令和5年度～令和3年度"],
    ["nothing", ""],
  ])("takes no fiscal year from %s", (_, text) => {
    expect(spans(text)).toEqual([]);
  });
});
