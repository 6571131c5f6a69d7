import { checkRules } from "../../../src/core/findings/run-rules";
import { doReview } from "../../../src/core/review-work";
import { rules } from "../../../src/core/rules";
import { dayOf } from "../../support/day-of";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const plan = workbookOf(
  sheetOf([
    ["No.", "取組", "担当課", "時期", "実施状況"],
    [1, "窓口の案内を見直す", "市民課", "令和6年6月", "実施中"],
    [2, "様式をそろえる", "総務課", "令和6年13月", "完了"],
    [3, "研修を開く", "人事課", "通年", "未着手"],
  ]),
);

/** A look at the whole workbook, which no edit of one cell must cost. */
function lookAtAll(): never {
  throw new Error("looks at the whole workbook");
}

describe("rules of one measure at a time", () => {
  it("ask for nothing that takes a look at all cells", () => {
    const { context, ruleSettings } = doReview(plan, { today: dayOf("2025-03-31") });
    const ofMeasures = rules.filter(({ meta }) => meta.scope === "measure");
    const narrow = { ...context, contents: lookAtAll, dataColumns: lookAtAll };
    expect(ofMeasures.length).toBeGreaterThan(0);
    expect(checkRules(ofMeasures, narrow, ruleSettings).length).toBeGreaterThan(0);
  });
});
