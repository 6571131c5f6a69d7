import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { explainText } from "../../../src/core/period/explain-text";

const context = { fiscalYear: toFiscalYear(2023) ?? null };

describe("explainText", () => {
  test("says which characters gave a part, its dates and where the year came from", () => {
    const { parts } = explainText("①住民説明会：７月〜９月 ②公表：翌年3月", context, "ja");
    expect(parts.map(({ label, written, datesText }) => [label, written, datesText])).toEqual([
      ["住民説明会", "７月〜９月", "令和5年7月～令和5年9月"],
      ["公表", "翌年3月", "令和6年3月"],
    ]);
    expect(parts[0]?.why).toContain("年は行の年度（令和5年度）から補いました。");
    expect(parts[1]?.why).toContain("年は行の年度（令和5年度）から数えました。");
  });

  test("explains in English on demand", () => {
    const [part] = explainText("令和6年度末まで", {}, "en").parts;
    expect(part?.datesText).toBe("by 31 Mar 2025");
    expect(part?.why[0]).toBe("Recognised as a year of a Japanese era.");
  });

  test("says what could not be read", () => {
    expect(explainText("6月31日", context, "ja").remarks).toEqual([
      {
        code: "impossible-date",
        span: { start: 0, end: 5 },
        written: "6月31日",
        message: "暦にない日付です。",
      },
    ]);
  });
});
