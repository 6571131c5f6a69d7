import { formatNoPlan } from "../../../src/core/findings/format-no-plan";
import { buildPlan } from "../../../src/core/plan/build-plan";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { FURTHER_OTHER_WORKBOOKS } from "./fixtures/further-other-workbooks";
import { OTHER_WORKBOOKS } from "./fixtures/other-workbooks";

describe("a workbook that is no plan", () => {
  test.each([...OTHER_WORKBOOKS, ...FURTHER_OTHER_WORKBOOKS])("yields nothing: $name", ({ workbook }) => {
    const { plan } = buildPlan(workbook);
    expect(plan.measures.map(({ name }) => name)).toEqual([]);
    expect(plan.indicators.map(({ name }) => name)).toEqual([]);
  });
});

describe("what a workbook without a plan is told", () => {
  const tell = (name: string): string => {
    const found = OTHER_WORKBOOKS.find((other) => other.name === name);
    if (found === undefined) throw new Error(`No such workbook: ${name}`);
    return formatNoPlan(buildPlan(found.workbook).plan, "ja")?.body ?? "";
  };

  test("names the headings that can be read", () => {
    expect(tell("an empty workbook")).toContain("「取組名」");
  });

  test("names the sheet whose table looks like a plan, and that its headings can be mapped", () => {
    expect(tell("a list of names, divisions and budgets")).toContain("シート「Sheet1」の表には");
    expect(tell("a list of names, divisions and budgets")).toContain("見出しの対応");
  });

  test("is nothing where there is a plan", () => {
    const plan = workbookOf(
      sheetOf([
        ["番号", "取組名", "担当課", "時期"],
        [1, "面談", "人事課", "5月"],
      ]),
    );
    expect(formatNoPlan(buildPlan(plan).plan, "ja")).toBeNull();
  });
});
