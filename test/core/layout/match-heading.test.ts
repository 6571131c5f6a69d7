import { createHeadingMatcher } from "../../../src/core/layout/match-heading";

const { matchPath } = createHeadingMatcher([], "一覧");

describe("matchPath", () => {
  test.each([
    [["達成度", "達成状況"], "status"],
    [["実施状況", "区分"], "status"],
    [["進捗", "内容"], "status"],
    [["達成度", "理由"], "remarks"],
    [["進捗状況", "遅れの要因"], "remarks"],
    [["期間", "完了"], "due"],
  ])("reads the headings %j, from the outermost in, as %s", (path, field) => {
    expect(matchPath(path).match?.field).toBe(field);
  });

  test("makes a reason no status where nothing over it tells of one", () => {
    expect(matchPath(["理由"]).match).toBeUndefined();
  });
});
