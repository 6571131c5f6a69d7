import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Plan } from "../../../src/core/plan/plan";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";

function planOf(rows: readonly (readonly Written[])[], merges: readonly string[] = []): Plan {
  return buildPlan(workbookOf(sheetOf(rows, { merges }))).plan;
}

function outline({ indicators }: Plan): readonly unknown[] {
  return indicators.map(({ name, baseline, target }) => [
    name,
    baseline === null ? null : [baseline.value, baseline.fiscalYear],
    target === null ? null : [target.op, target.value, target.fiscalYear],
  ]);
}

describe("a table whose cells list indicators", () => {
  const header = ["区分", "目標", "指標"];

  test("gives one indicator per figure, named by the line above it", () => {
    const plan = planOf([
      header,
      [
        "1 窓口",
        "●待たせない窓口にします。",
        "●窓口アンケートの点数\n　（待ち時間に関する設問）\n　R5年度 58点 → R8年度 66点\n●電子申請の割合\n　R5年度12.5%→R8年度 40%",
      ],
      ["2 職場", "●休みやすい職場にします。", "●年休の取得日数\n　・R5年度10.2日 → R8年度 14日"],
    ]);
    expect(plan.measures).toEqual([]);
    expect(outline(plan)).toEqual([
      ["窓口アンケートの点数", [58, 2023], [">=", 66, 2026]],
      ["電子申請の割合", [12.5, 2023], [">=", 40, 2026]],
      ["年休の取得日数", [10.2, 2023], [">=", 14, 2026]],
    ]);
  });

  test("takes levels to hold, and leaves goals without a figure", () => {
    const plan = planOf([
      header,
      ["1 窓口", "●苦情を減らします。", "●障がい者の雇用率 2.8%の維持\n●苦情件数の縮減\n●来庁者数"],
    ]);
    expect(outline(plan)).toEqual([["障がい者の雇用率", null, ["=", 2.8, null]]]);
  });

  test("is none where the measures of a list only name their indicators", () => {
    const plan = planOf([
      ["番号", "取組名", "担当課", "指標"],
      [1, "窓口の見直し", "市民課", "来庁者数"],
    ]);
    expect([plan.measures.length, plan.indicators]).toEqual([1, []]);
  });
});

describe("a measure's own target", () => {
  const header = ["番号", "取組名", "担当課", "目標"];

  test("sets an indicator for each figure that comes with its baseline", () => {
    const plan = planOf([
      header,
      [
        1,
        "市税の確保",
        "納税課",
        "令和8年度の現年分収納率を99.0％以上（令和5年度98.1％）、滞納分収納率を30.0％以上（令和5年度24.5％）とします。",
      ],
    ]);
    expect(outline(plan)).toEqual([
      ["市税の確保（現年分収納率）", [98.1, 2023], [">=", 99, 2026]],
      ["市税の確保（滞納分収納率）", [24.5, 2023], [">=", 30, 2026]],
    ]);
  });

  test("sets none by a figure alone, for nothing tells how far it has come", () => {
    const plan = planOf([header, [1, "研修の実施", "人事課", "研修を年間12回以上（うち若手向け3回）行う。"]]);
    expect(plan.indicators).toEqual([]);
  });

  test("sets its indicators once where the measure stands on two sheets", () => {
    const row = [1, "歩く日の普及", "健康課", "参加者数 R5年度 120人 → R8年度 300人"];
    const plan = buildPlan(
      workbookOf(sheetOf([header, row], { name: "一覧" }), sheetOf([header, row], { name: "控え" })),
    ).plan;
    expect([plan.measures.length, plan.indicators.length]).toEqual([1, 1]);
  });
});

describe("sub-lines of a measure", () => {
  const header = ["区分", "具体的な取組", "推進部署", "R6", "R7"];
  const rows: Written[][] = [
    header,
    ["業務改善", "手続きの見直し\n・様式の統一", "総務課", "検討", "実施"],
    [null, null, null, "試行", null],
    [null, "・押印の廃止", "法務課", null, "実施"],
    [null, null, null, null, "検証"],
    [null, "電話応対の改善", "広聴課", "実施", null],
  ];
  const told = ({ measures }: Plan): readonly unknown[] =>
    measures.map(({ name, parent, divisions, schedule }) => [
      name,
      parent === null,
      divisions,
      schedule.map(({ text }) => text),
    ]);

  test("that a bullet marks are its parts, with the rows that they merge over", () => {
    const plan = planOf(rows, ["A2:A6", "B2:B3", "B4:B5"]);
    expect(told(plan)).toEqual([
      ["手続きの見直し ・様式の統一", true, ["総務課"], ["検討", "実施", "試行"]],
      ["押印の廃止", false, ["法務課"], ["実施", "検証"]],
      ["電話応対の改善", true, ["広聴課"], ["実施"]],
    ]);
  });

  test("are measures like any other where every name bears a bullet", () => {
    const plan = planOf([header, [null, "・案内の掲示", "市民課"], [null, "・時間の延長", "市民課"]]);
    expect(plan.measures.map(({ name, parent }) => [name, parent])).toEqual([
      ["案内の掲示", null],
      ["時間の延長", null],
    ]);
  });
});

describe("a column of remarks", () => {
  const listed = (...remarks: readonly string[]): Plan =>
    planOf([
      ["番号", "取組名", "担当課", "期限", "備考"],
      ...remarks.map((remark, index) => [index + 1, `見直しその${String(index)}`, "総務課", "R6.9", remark]),
    ]);

  test("is the status where it says nothing but 完了", () => {
    expect(listed("完了", "", "完了").measures.map(({ status }) => status?.state ?? null)).toEqual([
      "done",
      null,
      "done",
    ]);
  });

  test("stays remarks where it tells other things", () => {
    expect(listed("国庫補助あり", "完了", "市長公約").measures.map(({ status }) => status)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
