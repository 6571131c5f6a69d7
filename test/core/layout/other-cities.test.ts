import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Measure, Plan } from "../../../src/core/plan/plan";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";

type Row = readonly Written[];

function planOf(...sheets: readonly SheetSnapshot[]): Plan {
  return buildPlan(workbookOf(...sheets)).plan;
}

function outline({ measures }: Plan): readonly string[] {
  return measures.map(({ number, name, area }) => `${number ?? "-"} ${name} <${area.join(" > ")}>`);
}

function stretches({ measures }: Plan): readonly (readonly [string | null, string | null])[] {
  return measures.map(({ start, due }: Measure) => [start, due]);
}

describe("a list with a legend beside it", () => {
  const plan = planOf(
    sheetOf([
      [null, "波止場市"],
      [null, "波止場市改革実施計画（令和6年度～令和8年度）"],
      [],
      [
        null,
        "項番",
        null,
        "事業名",
        null,
        "主管課",
        "予算額(千円)",
        "実施予定",
        "進捗",
        null,
        "Ａ",
        "終わった",
      ],
      [null, "１　窓口の見直し", null, null, null, null, null, null, null, null, "Ｂ", "進めている"],
      [null, "1-1", null, "転入予約の受付", null, "市民課", 1200, "R6.10まで", "A", null, "Ｃ", "遅れている"],
      [null, "1-2", null, "申請書の統合", null, "税務課", 0, "7年度末", "B"],
      [null, "２　働き方"],
      [null, "2-1", null, "在宅勤務の拡大", null, "人事課", 300, "未定", "C"],
    ]),
  );

  test("keeps its section rows although texts of the legend stand in them", () => {
    expect(outline(plan)).toEqual([
      "1-1 転入予約の受付 <１　窓口の見直し>",
      "1-2 申請書の統合 <１　窓口の見直し>",
      "2-1 在宅勤務の拡大 <２　働き方>",
    ]);
  });

  test("is read through the legend", () => {
    expect(plan.measures.map(({ status }) => status?.state)).toEqual(["done", "inProgress", "delayed"]);
  });
});

describe("two tables on one sheet", () => {
  const header: Row = ["番号", "取組の名称", "実施部署", "期限"];
  const soft: Row = [1, "避難訓練", "危機管理室", "R5.11"];
  const hard: Row = [1, "無線の更新", "危機管理室", "R7.12"];

  test("bear the headings above them as areas, so that numbers may restart", () => {
    const plan = planOf(
      sheetOf([["防災計画"], [], ["■ ソフト対策"], header, soft, [], ["■ ハード対策"], header, hard]),
    );
    expect(outline(plan)).toEqual(["1 避難訓練 <■ ソフト対策>", "1 無線の更新 <■ ハード対策>"]);
  });

  test("do not take the sheet's numbered title for a heading", () => {
    const plan = planOf(
      sheetOf([["第2期防災計画"], header, soft, ["１　備え"], [2, "備蓄", "危機管理室", "R6.3"]]),
    );
    expect(outline(plan)).toEqual(["1 避難訓練 <>", "2 備蓄 <１　備え>"]);
  });

  test("keep the heading that held where a header only comes again on a new page", () => {
    const plan = planOf(
      sheetOf([["防災計画"], header, ["１　備え"], soft, header, [2, "備蓄", "危機管理室", "R6.3"]]),
    );
    expect(outline(plan)).toEqual(["1 避難訓練 <１　備え>", "2 備蓄 <１　備え>"]);
  });
});

describe("a column of beginnings and one of ends", () => {
  function dated(start: Written, due: Written): readonly unknown[] {
    const plan = planOf(
      sheetOf([
        ["備え推進計画（令和5年度～令和8年度）"],
        ["番号", "取組名", "担当課", "着手日", "完了期限"],
        [1, "名簿の更新", "福祉課", start, due],
      ]),
    );
    return stretches(plan);
  }

  it.each([
    ["texts", "2023/6/1", "2024/3/31", "2023-06-01", "2024-03-31"],
    ["texts in eras", "R5.4.1", "R6.3.31", "2023-04-01", "2024-03-31"],
    ["months", "令和5年6月", "令和7年12月", "2023-06-01", "2025-12-31"],
    ["years", "5年度", "7年度", "2023-04-01", "2026-03-31"],
    [
      "a date and a text",
      { value: 45_078, numberFormat: "yyyy/m/d" },
      "令和6年9月末",
      "2023-06-01",
      "2024-09-30",
    ],
    ["an end alone", null, "令和6年9月末", null, "2024-09-30"],
    ["a beginning alone, which is open to the plan's end", "R5.4.1", null, "2023-04-01", "2027-03-31"],
  ])("give start and due date as %s", (_what, start, due, first, last) => {
    expect(dated(start, due)).toEqual([[first, last]]);
  });
});

describe("cards that begin above the name", () => {
  const card = (number: string, name: string, division: string): readonly Row[] => [
    ["整理番号", number, "所管課", division],
    ["取組名", name],
    ["取組内容", "窓口に端末を置く。"],
    ["実施時期", "令和6年度中", "進捗状況", "実施中"],
  ];
  const told = ({ measures }: Plan): readonly unknown[] =>
    measures.map(({ number, name, divisions }) => [number, name, divisions]);

  test("keep number and division, one card a sheet", () => {
    const plan = planOf(
      sheetOf(card("1", "端末の導入", "市民課"), { name: "調書1" }),
      sheetOf(card("2", "案内の見直し", "管財課"), { name: "調書2" }),
    );
    expect(told(plan)).toEqual([
      ["1", "端末の導入", ["市民課"]],
      ["2", "案内の見直し", ["管財課"]],
    ]);
  });

  test("keep number and division, one card below the other", () => {
    const plan = planOf(
      sheetOf([...card("1", "端末の導入", "市民課"), [], ...card("2", "案内の見直し", "管財課")]),
    );
    expect(told(plan)).toEqual([
      ["1", "端末の導入", ["市民課"]],
      ["2", "案内の見直し", ["管財課"]],
    ]);
  });

  test("do not take the last row of the card above where every card ends with its division", () => {
    const ending = (name: string, division: string): readonly Row[] => [
      ["取組名", name],
      ["取組内容", "窓口に端末を置く。"],
      ["担当課", division],
    ];
    const plan = planOf(
      sheetOf([
        ["担当課", "行政改革課"],
        ...ending("端末の導入", "市民課"),
        ...ending("案内の見直し", "管財課"),
      ]),
    );
    expect(told(plan)).toEqual([
      [null, "端末の導入", ["市民課"]],
      [null, "案内の見直し", ["管財課"]],
    ]);
  });
});

describe("a matrix", () => {
  test("of quarters under years dates a measure by its bars, marks and arrows", () => {
    const plan = planOf(
      sheetOf(
        [
          ["公共施設行動計画（令和6年度～令和7年度）"],
          [
            "No",
            "アクション",
            "担当課",
            "令和6年度",
            null,
            null,
            null,
            "令和7年度",
            null,
            null,
            null,
            "達成状況",
          ],
          [null, null, null, ...["1", "2", "3", "4", "1", "2", "3", "4"].map((n) => `第${n}四半期`)],
          [1, "カルテの作成", "管財課", "調査", null, null, null, null, null, null, null, "済"],
          [2, "統廃合の検討", "企画課", null, null, "検討", null, null, null, null, null, "実施中"],
          [3, "改定", "企画課", "－", null, null, null, null, null, "→", "→", "未着手"],
        ],
        { merges: ["D2:G2", "H2:K2", "A2:A3", "B2:B3", "C2:C3", "L2:L3", "D4:E4", "F5:I5"] },
      ),
    );
    expect(stretches(plan)).toEqual([
      ["2024-04-01", "2024-09-30"],
      ["2024-10-01", "2025-09-30"],
      ["2025-10-01", "2026-03-31"],
    ]);
  });

  test("of months takes its year from the title", () => {
    const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${String(month)}月`);
    const plan = planOf(
      sheetOf([
        ["令和６年度　実施予定"],
        ["No", "実施項目", "担当", ...months, "進捗"],
        [1, "棚卸し", "会計課", null, "○", "○", ...Array.from({ length: 9 }, () => null), "完了"],
        [2, "予算編成", "財政課", ...Array.from({ length: 8 }, () => null), "●", "●", null, null, "未着手"],
      ]),
    );
    expect(stretches(plan)).toEqual([
      ["2024-05-01", "2024-06-30"],
      ["2024-12-01", "2025-01-31"],
    ]);
    expect(plan.measures.map(({ status }) => status?.text)).toEqual(["完了", "未着手"]);
  });

  test("of years needs no heading スケジュール", () => {
    const plan = planOf(
      sheetOf([
        ["職場づくり方針"],
        ["No", "取組", "担当課", "R5", "R6", "R7", "R8"],
        [1, "面談", "各課", "試行", "実施", null, null],
        [2, "研修", "人事課", null, null, null, "実施"],
      ]),
    );
    expect(stretches(plan)).toEqual([
      ["2023-04-01", "2025-03-31"],
      ["2026-04-01", "2027-03-31"],
    ]);
  });

  test("is none where the years head budgets, or where a column tells when", () => {
    const budgets = planOf(
      sheetOf([["改革計画"], ["No", "取組", "担当課", "R5", "R6"], [1, "面談", "各課", "1,200", 800]]),
    );
    const results = planOf(
      sheetOf([
        ["改革計画"],
        ["No", "取組", "実施時期", "R5", "R6"],
        [1, "面談", "令和5年6月まで", "実施した", "実施した"],
      ]),
    );
    expect(stretches(budgets)).toEqual([[null, null]]);
    expect(stretches(results)).toEqual([[null, "2023-06-30"]]);
  });
});

test("a reporting date in a title is not the plan's year", () => {
  const plan = planOf(
    sheetOf([
      ["健康づくり計画　数値目標の進み具合（令和6年度末現在）"],
      ["指標", "基準値（R4年度）", "目標値（R8年度）", "R6実績"],
      ["受診率", "38%", "50%", "43%"],
    ]),
  );
  expect([plan.startFiscalYear, plan.endFiscalYear]).toEqual([2022, 2026]);
});

test("price lists and staff rosters are no plans", () => {
  const plan = planOf(
    sheetOf([
      ["品名", "型番", "単価", "数量", "金額", "備考"],
      ["椅子", "AB-1", 12_000, 4, 48_000, "納期4月"],
    ]),
    sheetOf(
      [
        ["職員番号", "氏名", "所属", "役職", "内線", "備考"],
        [101, "山田太郎", "人事課", "課長", 201, "育休"],
      ],
      { name: "名簿" },
    ),
  );
  expect([plan.measures, plan.indicators]).toEqual([[], []]);
});
