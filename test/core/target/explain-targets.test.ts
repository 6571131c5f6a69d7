import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { explainTargets } from "../../../src/core/target/explain-targets";

const context = { planStart: toFiscalYear(2024) ?? null, planEnd: toFiscalYear(2026) ?? null };

describe("explainTargets", () => {
  it("names the words that gave comparison, value, unit, baseline and years", () => {
    const [part] = explainTargets(
      "満足度を令和8年度までに８０％以上とする（令和5年度：72.4％）。",
      context,
      "ja",
    ).parts;
    expect(part?.why).toEqual([
      "「以上」とあるため、それ以上を目標としました。",
      "値は「８０％」、単位は「％」です。",
      "基準は「72.4％」、その年度は「令和5年度」からです。",
      "目標の年度（令和8年度）は「令和8年度」からです。",
    ]);
  });

  it.each([
    ["認知度 40%→60%", 'Read as "at least" by the side of the baseline that it lies on.'],
    ["事故 0件", 'Zero is a limit, so "at most".'],
    ["講座 10～15回", "A range, so at least its lower end."],
    ["応募者数を前年度より増やす", 'Read as "more than the baseline" because of "前年度より増".'],
    ["苦情件数を10%削減", 'Read as "less than the baseline" because of "削減".'],
    ["協定 5件", "No comparing word, so the value itself."],
  ])("says what gave the comparison of %s", (text, sentence) => {
    expect(explainTargets(text, context, "en").parts[0]?.why[0]).toBe(sentence);
  });

  it("tells a year of the plan from a written one", () => {
    const why = (text: string) => explainTargets(text, context, "ja").parts[0]?.why.at(-1);
    expect(why("計画最終年度に満足度90%")).toBe("「計画最終年度」は、計画の年度から令和8年度としました。");
    expect(why("毎年度 研修3回")).toBe("「毎年度」とあるため、年度ごとの目標としました。");
    expect(why("満足度90%")).toBe("目標の年度は書かれていません。");
  });

  it("keeps the baseline of another line", () => {
    const [part] = explainTargets("目標値 75点以上\n現状値 68点（R5）", context, "ja").parts;
    expect(part?.why).toContain("基準は「68点」、その年度は「R5」からです。");
  });

  it.each([
    ["昨年度は研修を3回実施した。", "told", "3回"],
    ["市内12か所の公民館で講座を開く。", "describes", "12か所"],
    ["総事業費3億円を計上する。", "spent", "3億円"],
    ["65歳以上の市民を対象とする。", "notCounted", "65"],
  ])("says why the figure in %s sets no target", (text, reason, written) => {
    const { parts, remarks, whyNone } = explainTargets(text, context, "ja");
    expect(parts).toEqual([]);
    expect(remarks.map((remark) => [remark.reason, remark.written])).toEqual([[reason, written]]);
    expect(whyNone).toBe("数値はありますが、達成すべき値として書かれていません。");
  });

  it.each([
    ["関係課と協議する。", "数値や、増減・維持を表す言葉がありません。"],
    ["令和7年度に方針を決める。", "年月のほかに数値がありません。"],
    ["10/中旬～11/末", "年月のほかに数値がありません。"],
  ])("says why %s sets no target", (text, whyNone) => {
    expect(explainTargets(text, context, "ja").whyNone).toBe(whyNone);
  });

  it("tells of a part beside the target", () => {
    const { parts, remarks } = explainTargets("研修を年10回（うち若手向け3回）開く", context, "ja");
    expect(parts).toHaveLength(1);
    expect(remarks.map(({ reason }) => reason)).toEqual(["part"]);
  });
});
