import { likeness } from "../../../src/core/layout/likeness";
import { OFFERED_FROM, proposeField } from "../../../src/core/layout/propose-field";
import type { FieldName } from "../../../src/core/plan/plan";

const OPEN: ReadonlySet<FieldName> = new Set<FieldName>([
  "measureNumber",
  "name",
  "divisions",
  "period",
  "status",
  "direction",
  "content",
  "target",
]);

describe("what an unknown heading may mean", () => {
  test.each([
    ["うけもち", ["人事課", "財政課、税務課", "市民部市民課"], "divisions", "high"],
    ["いつやるか", ["6月", "令和6年10月まで", "通年"], "period", "high"],
    ["できばえ", ["完了", "実施中", "未着手"], "status", "high"],
    ["できばえ", ["◎", "○", "△", "○"], "status", "high"],
    ["これから", ["継続", "拡充", "廃止"], "direction", "high"],
    ["やること", ["案内板の更新", "呼出機の設置", "椅子の入れ替え"], "name", "medium"],
    ["担当する課", [], "divisions", "low"],
  ] as const)("is told by %s over %j", (heading, texts, field, level) => {
    expect(proposeField({ path: [heading], texts }, OPEN)).toMatchObject({ field, level });
  });

  test("is not offered where neither wording nor content speaks", () => {
    expect(proposeField({ path: ["色"], texts: ["赤", "青", "赤"] }, OPEN)).toBeNull();
    expect(proposeField({ path: ["予算"], texts: ["12,000", "9,800"] }, new Set())).toBeNull();
  });

  test("is only what is still wanted", () => {
    const open = new Set<FieldName>(["name"]);
    expect(proposeField({ path: ["うけもち"], texts: ["人事課", "財政課"] }, open)?.field).not.toBe(
      "divisions",
    );
  });

  test("is never surer than 1 or less sure than what may be offered", () => {
    const found = proposeField({ path: ["担当の課名"], texts: ["人事課", "財政課"] }, OPEN);
    expect(found?.confidence).toBeGreaterThanOrEqual(OFFERED_FROM);
    expect(found?.confidence).toBeLessThanOrEqual(1);
  });
});

test("two texts are as alike as the pairs of characters that they share", () => {
  expect(likeness("担当課", "担当課")).toBe(1);
  expect(likeness("担当課", "担当部課")).toBeCloseTo(2 / 5);
  expect(likeness("担当課", "時期")).toBe(0);
  expect(likeness("", "")).toBe(0);
});
