import { detectLayout } from "../../../src/core/layout/detect-layout";
import type { SheetReading } from "../../../src/core/layout/raw-plan";
import { createGrid } from "../../../src/core/sheet/grid";
import { sheetOf, type SheetOptions, type Written } from "../../support/sheet-of";

function read(rows: readonly (readonly Written[])[], options: SheetOptions = {}): SheetReading {
  return detectLayout(createGrid(sheetOf(rows, options)));
}

function outline(reading: SheetReading): readonly string[] {
  return reading.measures.map(({ number, name, area }) => `${number ?? "-"} ${name} <${area.join(" > ")}>`);
}

function field(
  reading: SheetReading,
  index: number,
  name: "divisions" | "period" | "status" | "content",
): readonly string[] {
  return reading.measures[index]?.texts(name).map(({ text }) => text) ?? [];
}

describe("a list", () => {
  const header = ["No.", "取組名", "担当課", "時期", "実施状況"];

  test("is read below titles and notes, with headings between its measures", () => {
    const reading = read(
      [
        ["こもれび市職員育成プラン　取組一覧"],
        ["※令和6年度分"],
        header,
        ["①学びを支える"],
        [1, "新人研修の充実", "総務部人事課", "5月", "○"],
        [2, "資格取得の支援", "総務部人事課", "通年", "□"],
        ["②職場を整える"],
        [3, "面談の定着", "各課", "10月", "○"],
        ["※担当課は4月1日現在"],
      ],
      { merges: ["A4:E4", "A7:E7"] },
    );
    expect(reading).toMatchObject({ layout: "list", role: "measures", headerRows: [2] });
    expect(reading.columns).toEqual({ measureNumber: 0, name: 1, divisions: 2, period: 3, status: 4 });
    expect(outline(reading)).toEqual([
      "1 新人研修の充実 <①学びを支える>",
      "2 資格取得の支援 <①学びを支える>",
      "3 面談の定着 <②職場を整える>",
    ]);
  });

  test("keeps total rows and unknown columns out of its measures", () => {
    const reading = read([
      ["番号", "施策名", "色", "担当部署", "実施時期"],
      [1, "窓口の改善", "赤", "市民課", "6月"],
      [2, "案内の改善", "青", "市民課", "7月"],
      ["合計", 2, null, null, null],
    ]);
    expect(outline(reading)).toEqual(["1 窓口の改善 <>", "2 案内の改善 <>"]);
  });

  test("has a header of two rows where a heading spans columns, merged or not", () => {
    const rows: Written[][] = [
      ["No.", "取組", "重点", null, null, "担当部署"],
      [null, null, "若手", "職場", "総合力", null],
      [1, "面談の定着", "●", null, "●", "人事課"],
    ];
    const merged = read(rows, { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] });
    const unmerged = read(rows);
    expect(merged.headerRows).toEqual([0, 1]);
    expect(unmerged.headerRows).toEqual([0, 1]);
    for (const reading of [merged, unmerged]) {
      expect(outline(reading)).toEqual(["1 面談の定着 <>"]);
      expect(reading.measures[0]?.texts("emphasis").map(({ at }) => at.column)).toEqual([2, 4]);
    }
  });

  test("gathers the rows that share a merged number into one measure", () => {
    const reading = read(
      [
        header,
        [1, "新人研修の充実", "人事課", "5月", "○"],
        [null, null, "職員研修所", "9月", null],
        [2, "面談の定着", "各課", "10月", null],
      ],
      { merges: ["A2:A3", "B2:B3"] },
    );
    expect(outline(reading)).toEqual(["1 新人研修の充実 <>", "2 面談の定着 <>"]);
    expect(field(reading, 0, "divisions")).toEqual(["人事課", "職員研修所"]);
    expect(field(reading, 0, "period")).toEqual(["5月", "9月"]);
  });

  test("puts parts of a measure under it", () => {
    const reading = read([
      ["№", "実施項目", "主な取組み", "所管局", "目標"],
      [1, "財政の健全化", null, "財政局", null],
      [null, null, "収納率の向上", "財政局", "99.2%以上"],
      [null, null, "広告収入の確保", "財政局", "年間300万円"],
      [2, "庁舎の整備", null, "財政局", "検討を進める"],
    ]);
    expect(reading.measures.map(({ name, parent }) => [name, parent])).toEqual([
      ["財政の健全化", null],
      ["収納率の向上", 0],
      ["広告収入の確保", 0],
      ["庁舎の整備", null],
    ]);
  });

  test("finds numbers and names under one heading, and carries merged area cells", () => {
    const reading = read(
      [
        ["実現への取組み", "アクションプラン", null, "取組状況"],
        ["1 人を育てる", "(1)", "研修計画の周知", "継続"],
        [null, "(2)", "研修講師の育成", "拡充"],
        ["2 人を生かす", "(1)", "異動希望の申告", "新規"],
      ],
      { merges: ["B1:C1", "A2:A3"] },
    );
    expect(outline(reading)).toEqual([
      "(1) 研修計画の周知 <1 人を育てる>",
      "(2) 研修講師の育成 <1 人を育てる>",
      "(1) 異動希望の申告 <2 人を生かす>",
    ]);
    expect(reading.columns).toMatchObject({ direction: 3 });
    expect(reading.columns.status).toBeUndefined();
  });

  test("turns bars under year columns into steps from the first to the last year", () => {
    const reading = read(
      [
        ["取組名", "推進部署", "行程", null, null],
        [null, null, "R6", "R7", "R8"],
        ["業務の棚卸し", "行政経営課", "分析", "見直し", null],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "D3:E3"] },
    );
    expect(reading.measures[0]?.steps.map(({ text, first, last }) => [text, first, last])).toEqual([
      ["分析", "2024-04-01", "2025-03-31"],
      ["見直し", "2025-04-01", "2027-03-31"],
    ]);
  });
});

describe("bars", () => {
  test("count where a merge without a text is coloured in", () => {
    const reading = read(
      [
        ["取組名", "推進部署", "行程", null, null],
        [null, null, "R6", "R7", "R8"],
        ["研修の拡充", "人事課", null, null, null],
        ["様式の統一", "総務課", null, null, null],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "C3:D3", "D4:E4"] },
    );
    expect(reading.layout).toBe("matrix");
    expect(reading.measures.map(({ steps }) => steps.map(({ first, last }) => [first, last]))).toEqual([
      [["2024-04-01", "2026-03-31"]],
      [["2025-04-01", "2027-03-31"]],
    ]);
  });
});

describe("blocks", () => {
  test("are a heading row with labelled rows below, and marks beside the name", () => {
    const reading = read([
      ["令和６年度こもれび市服務規律確保プラン　取組実績"],
      ["○：予定どおり実施した"],
      ["□：10月以降に実施予定"],
      ["①知る", null, "実施状況"],
      ["1　服務研修の実施　【拡充】", null, "○"],
      ["内　容", "　新たに昇任した職員に研修を行う。"],
      ["[時　期]", "7月～9月"],
      ["[主担当]", "総務部人事課"],
      ["2　自己点検の実施", null, "□"],
      ["内　容", "　全職員が自己点検を行う。"],
      ["[主担当]", "各課"],
    ]);
    expect(reading).toMatchObject({ layout: "blocks", role: "measures" });
    expect(outline(reading)).toEqual(["1 服務研修の実施 <①知る>", "2 自己点検の実施 <①知る>"]);
    expect(field(reading, 0, "status")).toEqual(["○"]);
    expect(field(reading, 0, "period")).toEqual(["7月～9月"]);
    expect(reading.measures[0]?.texts("direction")[0]?.text).toBe("拡充");
    expect(field(reading, 1, "period")).toEqual([]);
  });
});

describe("cards", () => {
  test("are forms that label the name, with bars under the years of the card", () => {
    const card = (name: string, number: number): Written[][] => [
      ["取組名", name, null, null, "整理番号", number],
      ["担当課", "人事課"],
      ["目的", "職員の学びを支える。"],
      ["工程", "６年度", "７年度", "８年度"],
      [null, "検討", "実施"],
      [],
    ];
    const reading = read(
      [["取組の内容"], ["(1) 育てる"], ...card("若手研修の拡充", 1), ...card("手引きの改訂", 2)],
      {
        merges: ["C7:D7"],
      },
    );
    expect(reading).toMatchObject({ layout: "cards", role: "cards" });
    expect(outline(reading)).toEqual(["1 若手研修の拡充 <(1) 育てる>", "2 手引きの改訂 <(1) 育てる>"]);
    expect(reading.measures[0]?.steps.map(({ text, first, last }) => [text, first, last])).toEqual([
      ["検討", "2024-04-01", "2025-03-31"],
      ["実施", "2025-04-01", "2027-03-31"],
    ]);
  });
});

describe("a card on a sheet of its own", () => {
  const MERGES = ["B3:F3", "B4:F4", "B5:F5", "B6:F6", "B7:F7"];
  const card = (...rows: Written[][]) =>
    read(
      [
        ["湊台市みどりの基本計画　進行管理シート"],
        ["番号", 3, "担当課", "公園緑地課", "評価", "Ｃ"],
        ["事業名", "市民花壇の整備"],
        ...rows,
      ],
      { merges: MERGES },
    );

  test("begins above its name, though what was done stands below it under a word of the same meaning", () => {
    const reading = card(["実施時期", "令和６年度中"], ["令和６年度の取組状況", "花壇を三か所で整えた。"]);
    expect(outline(reading)).toEqual(["3 市民花壇の整備 <>"]);
    expect(field(reading, 0, "divisions")).toEqual(["公園緑地課"]);
    expect(field(reading, 0, "status")).toEqual(["Ｃ", "花壇を三か所で整えた。"]);
  });

  test("says its state under 評価, wherever that stands, and what was done where nothing says a state", () => {
    const below = read(
      [
        ["事業名", "市民花壇の整備"],
        ["担当課", "公園緑地課"],
        ["取組状況", "花壇を三か所で整えた。"],
        ["評価", "Ｂ"],
      ],
      {},
    );
    expect(field(below, 0, "status")[0]).toBe("Ｂ");
    expect(below.measures[0]?.place("status")).toMatchObject({ row: 3, column: 1 });
    const reports = read(
      [
        ["事業名", "市民花壇の整備"],
        ["担当課", "公園緑地課"],
        ["取組状況", "花壇を三か所で整えた。"],
        ["評価", "概ね良い。"],
      ],
      {},
    );
    expect(field(reports, 0, "status")[0]).toBe("花壇を三か所で整えた。");
    const stated = read(
      [
        ["事業名", "市民花壇の整備"],
        ["担当課", "公園緑地課"],
        ["進捗状況", "遅れ"],
        ["評価", "Ａ"],
      ],
      {},
    );
    expect(field(stated, 0, "status")[0]).toBe("遅れ");
  });

  test("takes a time beside 実施時期 for its value, though it ends in a word that is a label too", () => {
    const reading = card(["実施時期", "令和６年１０月開始"], ["今後の方向", "継続"]);
    expect(field(reading, 0, "period")).toEqual(["令和６年１０月開始"]);
    const labelled = read(
      [
        ["事業名", "市民花壇の整備"],
        ["担当課", "公園緑地課"],
        ["実施時期", "開始", "令和6年4月"],
      ],
      {},
    );
    expect(labelled.measures[0]?.texts("start").map(({ text }) => text)).toEqual(["令和6年4月"]);
  });

  test("keeps the place of a blank that waits to be filled in, and takes no other bare word for a label", () => {
    const reading = card(["実施時期", null], ["今後の方向", "継続"]);
    expect(reading.fields).toContain("period");
    expect(reading.measures[0]?.place("period")).toMatchObject({ row: 3, column: 1 });
    const unframed = read(
      [
        ["事業名", "市民花壇の整備"],
        ["担当課", "公園緑地課"],
        ["実施時期"],
        ["花を植える。"],
        ["備考", "市民と植える"],
      ],
      {},
    );
    expect(unframed.measures[0]?.place("period")).toBeUndefined();
  });
});

describe("an indicator table", () => {
  test("gives name, baseline, target and actuals with their years, notes left out", () => {
    const reading = read(
      [
        ["項目", null, "策定前\n（令和５年度）", "令和８年度\n（目標）", "実績", null],
        [null, null, null, null, "令和６年度", "令和７年度"],
        [
          "①",
          "窓口の満足度",
          { value: 0.624, numberFormat: "0.0%" },
          { value: 0.8, numberFormat: "0%" },
          0.7,
          null,
        ],
        [null, null, "※市民アンケートによる"],
      ],
      { merges: ["A1:B2", "C1:C2", "D1:D2", "E1:F1", "A3:A4", "B3:B4"] },
    );
    expect(reading).toMatchObject({ layout: "none", role: "indicators", measures: [] });
    expect(reading.indicators).toHaveLength(1);
    expect(reading.indicators[0]).toMatchObject({
      name: "窓口の満足度",
      baseline: { fiscalYear: 2023, cell: { value: 0.624 } },
      goal: { fiscalYear: 2026, cell: { value: 0.8 } },
    });
    expect(reading.indicators[0]?.actuals.map(({ fiscalYear, cell }) => [fiscalYear, cell?.value])).toEqual([
      [2024, 0.7],
      [2025, undefined],
    ]);
  });
});

describe("a sheet that is no plan", () => {
  test.each([
    ["an empty sheet", []],
    ["a cover", [["こもれび市"], ["職員育成プラン"], ["令和６年４月"]]],
    [
      "a price list",
      [
        ["品名", "単価", "数量"],
        ["鉛筆", 80, 12],
        ["消しゴム", 60, 3],
      ],
    ],
    [
      "a roster",
      [
        ["氏名", "住所", "電話"],
        ["山田", "中央町1", "000"],
        ["佐藤", "西町2", "111"],
      ],
    ],
  ] as const)("gives no measures and no indicators: %s", (_, rows) => {
    expect(read(rows)).toMatchObject({ layout: "none", role: "other", measures: [], indicators: [] });
  });
});

test("a master list of divisions is known as such, and holds no measures", () => {
  const reading = read([
    ["部局", "課名", "内線"],
    ["総務部", "人事課", 2101],
    ["総務部", "財政課", 2110],
    ["市民部", "戸籍住民課", 2201],
  ]);
  expect(reading).toMatchObject({ role: "divisions", layout: "none", measures: [] });
});
