import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { parseTargets } from "../../../src/core/target/parse-target";
import { CITY_PLAN, cityTargetCaseGroups } from "./cities/city-target-cases";
import { describeTargets } from "./describe-targets";
import { labelledTargetCaseGroups } from "./labelled-target-cases";
import { mixedTargetCaseGroups } from "./mixed-target-cases";
import { OTHER_PLAN, otherPlansTargetCaseGroups } from "./other-plans-target-cases";
import { targetCaseGroups } from "./target-cases";

const context = { planStart: toFiscalYear(2024) ?? null, planEnd: toFiscalYear(2026) ?? null };

describe.each([...targetCaseGroups, ...labelledTargetCaseGroups, ...mixedTargetCaseGroups])(
  "parseTargets: $title",
  ({ cases }) => {
    test.each(cases)("reads $text", ({ text, reading }) => {
      expect(describeTargets(parseTargets(text, context))).toBe(reading);
    });
  },
);

describe.each(otherPlansTargetCaseGroups)("parseTargets: $title", ({ cases }) => {
  test.each(cases)("reads $text", ({ text, reading }) => {
    expect(describeTargets(parseTargets(text, OTHER_PLAN))).toBe(reading);
  });
});

describe.each(cityTargetCaseGroups)("parseTargets: $title", ({ cases }) => {
  test.each(cases)("reads $text", ({ text, reading }) => {
    expect(describeTargets(parseTargets(text, CITY_PLAN))).toBe(reading);
  });
});

describe("parseTargets: names", () => {
  test.each([
    ["①方針の浸透度 57.5% 100%", "方針の浸透度"],
    ["令和8年度までに男性職員の育児休業取得率を85％以上とする。", "男性職員の育児休業取得率"],
    ["毎年度４件以上の共同事業を実施します。", "共同事業"],
    ["働きやすさの点数向上\nR5 60点 → R8 66点", "働きやすさの点数"],
    ["事故件数を半減（R5：46件）", "事故件数"],
    ["心の健康に関する講座を年2回以上開く", "心の健康に関する講座"],
    ["●係長は年1回以上研修に参加します。", "係長"],
  ])("finds what %j measures", (text, name) => {
    expect(parseTargets(text, context).targets.map((target) => target.name)).toEqual([name]);
  });

  test("marks the characters of the raw text", () => {
    const text = "※参考　満足度　５０％以上";
    const [target] = parseTargets(`満足度　５０％以上`, context).targets;
    expect(target === undefined ? "" : text.slice(4 + target.span.start, 4 + target.span.end)).toBe(
      "満足度　５０％以上",
    );
  });
});
