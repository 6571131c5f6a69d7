import { buildPlan } from "../../../src/core/plan/build-plan";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const SHEET = sheetOf(
  [
    ["令和6年度　窓口改善計画"],
    ["番号", "取組名", "担当課", "時期", "状況"],
    [1, "案内板の更新", "管財課", "6月", "完了"],
    [2, "呼出機の設置", "市民課", "10月", "実施中"],
    [null, null, "税務課", null, null],
  ],
  { merges: ["A4:A5", "B4:B5"] },
);

function sourcesOf(sheet: SheetSnapshot): readonly (readonly boolean[])[] {
  const { plan } = buildPlan(workbookOf(sheet));
  return plan.measures.map(({ sources }) => sources.map(({ isHidden }) => isHidden));
}

describe("what nobody sees", () => {
  test("is read, and marked where all rows of a measure are hidden", () => {
    const hide = (first: number, last: number): SheetSnapshot => ({
      ...SHEET,
      hiddenRows: [{ first, last }],
    });
    expect(sourcesOf(SHEET)).toEqual([[false], [false]]);
    expect(sourcesOf(hide(2, 3))).toEqual([[true], [false]]);
    expect(sourcesOf(hide(3, 4))).toEqual([[false], [true]]);
  });

  test("is marked on hidden sheets", () => {
    const sheet: SheetSnapshot = { ...SHEET, visibility: "veryHidden" };
    expect(sourcesOf(sheet)).toEqual([[true], [true]]);
    expect(buildPlan(workbookOf(sheet)).plan.sheets[0]?.isHidden).toBe(true);
  });

  test("is told by field where columns are hidden", () => {
    const { plan } = buildPlan(workbookOf({ ...SHEET, hiddenColumns: [{ first: 2, last: 3 }] }));
    expect(plan.sheets[0]?.hiddenColumns).toEqual(["divisions", "period"]);
    expect(plan.measures[0]?.divisions).toEqual(["管財課"]);
  });
});
