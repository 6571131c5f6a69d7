import { planOf } from "./fixtures/tell-plan";
import { tellBook } from "./cities/tell-book";
import { drawSheet } from "./cities/city-book";

function told(drawing: string, merges = ""): ReturnType<typeof tellBook> {
  return tellBook(planOf(drawSheet("一覧", drawing, { merges })));
}

describe("a row above the headings of a table", () => {
  const list = (above: string): string =>
    `港町改革プラン（令和６年度）\n${above}\nNo.|取組名|担当課|9月末|3月末\n1|窓口の案内|市民課|未着手|完了\n2|封筒の統一|総務課|実施中|実施中`;

  test("groups those that it spans", () => {
    expect(told(list("|||実施状況|"), "D2:E2").measures).toEqual([
      "1 窓口の案内 |  | 市民課 |  | done",
      "2 封筒の統一 |  | 総務課 |  | inProgress",
    ]);
  });

  test.each([
    ["says when the report was made", "|||令和７年３月末現在|"],
    ["is a remark", "|||※９月と３月の２回|"],
  ])("does not where it %s", (_, above) => {
    expect(told(list(above), "D2:E2").measures.map((measure) => measure.slice(-3))).toEqual([" | ", " | "]);
  });
});

describe("labels of a form above their values", () => {
  test("are those of a form where labels with values beside them follow", () => {
    const { measures } = told(
      "取組番号|取組名|担当課\n4|窓口の案内|市民課\n取組内容|案内板を替える。\n実施時期|令和６年６月\n進捗状況|今後の方向性\n完了|継続",
    );
    expect(measures).toEqual(["4 窓口の案内 |  | 市民課 | 2024-06-01..2024-06-30 | done"]);
  });

  test.each([
    ["one row alone", "No.|取組名|担当課|実施時期|進捗状況\n4|窓口の案内|市民課|令和６年６月|完了"],
    [
      "several rows",
      "No.|取組名|担当課|実施時期|進捗状況\n4|窓口の案内|市民課|令和６年６月|完了\n5|封筒の統一|総務課|令和６年７月|完了",
    ],
  ])("are the header of a list over %s", (_, drawing) => {
    expect(told(drawing).measures[0]).toBe("4 窓口の案内 |  | 市民課 | 2024-06-01..2024-06-30 | done");
    expect(told(drawing).measures).toHaveLength(drawing.split("\n").length - 1);
  });
});

describe("what stands under a status or a plan heading in sentences", () => {
  test("gives way to a column of marks", () => {
    expect(
      told(
        "港町改革プラン（令和６年度）\nNo.|取組名|担当課|令和６年度の実施状況|評価|令和７年度の実施予定\n1|窓口の案内|市民課|２枚を設置した。|△|３枚を設置する。\n2|封筒の統一|総務課|５種を統一した。|×|見直しを続ける。",
      ).measures,
    ).toEqual(["1 窓口の案内 |  | 市民課 |  | inProgress", "2 封筒の統一 |  | 総務課 |  | notStarted"]);
  });

  test("is the status where nothing else tells it", () => {
    expect(
      told("港町改革プラン\nNo.|取組名|担当課|実施状況\n1|窓口の案内|市民課|設置した。").measures,
    ).toEqual(["1 窓口の案内 |  | 市民課 |  | done"]);
  });
});

describe("a table of indicators sorted by what they belong to", () => {
  const table = (grades: readonly string[]): string =>
    `港町総合戦略\n施策|指標名|基準値（R1）|R4|目標値（R6）|評価|担当課\n${[
      `創業支援|創業件数|4|13|20|${grades[0] ?? ""}|産業課`,
      `|活用件数|1|2|6|${grades[1] ?? ""}|産業課`,
      `農業振興|就農者数|3|8|10|${grades[2] ?? ""}|農政課`,
    ].join("\n")}`;

  test("holds no measures where every indicator is rated", () => {
    const { measures, indicators } = told(table(["Ｂ", "Ｃ", "Ｂ"]), "A3:A4");
    expect(measures).toEqual([]);
    expect(indicators).toHaveLength(3);
  });

  test("holds them where they are rated themselves", () => {
    expect(told(table(["Ｂ", "", "Ａ"]), "A3:A4 F3:F4").measures).toEqual([
      "- 創業支援 |  | 産業課 |  | inProgress",
      "- 農業振興 |  | 農政課 |  | done",
    ]);
  });
});

describe("a line above a table alone on its sheet", () => {
  const areaUnder = (line: string): string | undefined =>
    told(`港町改革プラン\n${line}\nNo.|取組名|担当課|進捗状況\n1|窓口の案内|市民課|完了`).measures[0]?.split(
      " | ",
    )[1];

  test.each(["基本目標１　便利な市役所", "【施策の柱２】　便利な市役所", "基本方針Ⅱ　便利な市役所"])(
    "%s is what its measures belong to",
    (line) => {
      expect(areaUnder(line)).toBe(line);
    },
  );

  test.each(["３　取組の実施状況", "基本目標と施策の一覧", "（２）取組一覧"])("%s is its title", (line) => {
    expect(areaUnder(line)).toBe("");
  });
});

describe("what names measures", () => {
  test("is 主な取組 where nothing else names them, and a part of them otherwise", () => {
    expect(
      told("港町改革プラン\n番号|主な取組|取組の内容|評価\n1|窓口の案内|案内板を替える。|Ａ").measures,
    ).toEqual(["1 窓口の案内 |  |  |  | done"]);
    expect(
      told("港町改革プラン\n番号|取組名|主な取組|評価\n1|窓口の案内|案内板|Ａ\n||放送|Ｂ", "A3:A4 B3:B4")
        .measures,
    ).toHaveLength(3);
  });

  test("stands behind its number in a form", () => {
    const form = (name: string): readonly string[] =>
      told(`実施項目|${name}\n担当課|市民課\n取組内容|案内板を替える。\n実施時期|令和６年６月`).measures;
    expect(form("'1-1|窓口の案内")).toEqual(["1-1 窓口の案内 |  | 市民課 | 2024-06-01..2024-06-30 | "]);
    expect(form("窓口の案内")).toEqual(["- 窓口の案内 |  | 市民課 | 2024-06-01..2024-06-30 | "]);
  });
});

describe("values merged as their headings are", () => {
  test("are no second row of headings", () => {
    const rows = "取組名||担当課||状況|\n窓口の案内||市民課||完了|\n封筒の統一||総務課||実施中|";
    const merges = [1, 2, 3].map((row) => `A${String(row)}:B${String(row)} C${String(row)}:D${String(row)}`);
    expect(told(rows, merges.join(" ")).measures).toEqual([
      "- 窓口の案内 |  | 市民課 |  | done",
      "- 封筒の統一 |  | 総務課 |  | inProgress",
    ]);
  });
});

describe("contents behind numbers", () => {
  const list = (second: string): readonly string[] =>
    told(
      `港町改革プラン\n施策|No.|取組内容|担当課|評価\n窓口|1|案内板を替える|市民課|Ａ\n${second}|2|番号札を置く|市民課|Ｂ`,
    ).measures.map((measure) => measure.split(" | ").slice(0, 2).join(" < "));

  test("name measures where what stands before the numbers is written once for several", () => {
    expect(list("")).toEqual(["1 案内板を替える < 窓口", "2 番号札を置く < 窓口"]);
  });

  test("tell of them where each has a name of its own", () => {
    expect(list("受付")).toEqual(["1 窓口 < ", "2 受付 < "]);
  });
});

describe("areas under headings that do not call them so", () => {
  const areas = (heads: string, first: string, second: string): readonly string[] =>
    told(
      `港町改革プラン\n${heads}|No.|取組名|担当課|評価\n${first}|1|窓口の案内|市民課|Ａ\n|2|封筒の統一|総務課|Ｂ\n${second}|3|会議の短縮|人事課|Ａ\n|4|文書の整理|総務課|Ａ`,
      "A3:A4 A5:A6",
    ).measures.map((measure) => measure.split(" | ")[1] ?? "");

  test.each(["", "課題", "テーマ"])("%s over words written once for several", (heading) => {
    expect(areas(heading, "市民サービス", "内部事務")).toEqual([
      "市民サービス",
      "市民サービス",
      "内部事務",
      "内部事務",
    ]);
  });

  test.each([
    ["", "重点", ""],
    ["", "新規", "継続"],
    ["課題", "待ち時間が長い。", "会議が多い。"],
  ])("%s over %s and %s tell of none", (heading, first, second) => {
    expect(areas(heading, first, second)).toEqual(["", "", "", ""]);
  });
});

describe("a sentence alone in a row", () => {
  test("is a remark, and no measure", () => {
    expect(
      told("港町改革プラン\n取組名|担当課|評価\n窓口の案内|市民課|Ａ\n引き続き取り組まれたい。").measures,
    ).toEqual(["- 窓口の案内 |  | 市民課 |  | done"]);
  });
});

describe("rows of a block without a known label", () => {
  const block = (name: string, row: string): string =>
    `【No.${name}】　${name === "1" ? "窓口の案内" : "封筒の統一"}\n担当課|市民課\n取組内容|直す。\n${row}\n評価|Ａ`;

  test("that begin with the same words again and again are labels that nobody knows", () => {
    expect(told(`${block("1", "実績|替えた。")}\n|\n${block("2", "実績|そろえた。")}`).measures).toEqual([
      "1 窓口の案内 |  | 市民課 |  | done",
      "2 封筒の統一 |  | 市民課 |  | done",
    ]);
  });

  test("that begin with words of their own head the next block", () => {
    expect(
      told("窓口の案内|○\n担当課|市民課\n時期|６月\n封筒の統一|○\n担当課|総務課\n時期|７月").measures.map(
        (measure) => measure.split(" | ")[0],
      ),
    ).toEqual(["- 窓口の案内", "- 封筒の統一"]);
  });
});
