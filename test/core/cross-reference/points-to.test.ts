import { pointsTo } from "../../../src/core/cross-reference/points-to";

describe("pointsTo", () => {
  it.each([
    ["5", "5", []],
    ["5", "05", []],
    ["24-2", "24-2", []],
    ["24", "24-2", []],
    ["③", "(3)", ["2 相談体制"]],
    ["1-(2)-③", "③", ["基本方針1 人材", "(2) 研修"]],
    ["1-③", "3", ["基本方針1 人材", "(2) 研修"]],
    ["Ⅱ-3", "3", ["Ⅱ 働き方"]],
    ["2", "①", ["基本方針2 働き方"]],
    ["1-2", "④", ["1 人材", "1-2 研修"]],
    ["A-3", "A-3", []],
  ])("takes %s for the measure %s under %j", (written, number, area) => {
    expect(pointsTo(written, { number, area })).toBe(true);
  });

  it.each([
    ["5", "15", []],
    ["24-2", "24-1", []],
    ["2-③", "3", ["基本方針1 人材"]],
    ["4", "3", ["基本方針1 人材", "令和4年度の取組"]],
    ["A-3", "B-3", []],
    ["3", null, []],
    ["", "3", []],
  ])("does not take %j for the measure %s under %j", (written, number, area) => {
    expect(pointsTo(written, { number, area })).toBe(false);
  });
});
