import {
  createSectionTracker,
  isNote,
  isTotalLabel,
  sectionStyle,
} from "../../../src/core/layout/line-kinds";

describe("sectionStyle", () => {
  test.each([
    ["第１章　基本的な考え方", "chapter"],
    ["重点項目【２】　人を育てる", "chapter"],
    ["基本目標 Ⅰ　学び", "chapter"],
    ["Ⅱ　職場づくり", "roman"],
    ["１　財政の健全化", "digit"],
    ["（１）学びを支える", "parenthesized"],
    ["① 研修の充実", "circled"],
    ["<全般にかかわる施策>", "bracketed"],
    ["【重点取組】", "bracketed"],
  ] as const)("takes %s for a heading of style %s", (text, style) => {
    expect(sectionStyle(text)).toBe(style);
  });

  test.each([
    "窓口研修",
    "第２次みどり市行動計画",
    "3年ごとに見直す",
    "10人以上",
    "2023年度の実績",
    "○：予定通り実施した",
  ])("sees no heading mark in %s", (text) => {
    expect(sectionStyle(text)).toBeUndefined();
  });
});

describe("createSectionTracker", () => {
  function pathAfter(lines: readonly (string | null)[]): readonly string[] {
    const tracker = createSectionTracker();
    for (const line of lines) {
      if (line === null) tracker.leaveHeading();
      else tracker.enter(line);
    }
    return tracker.path();
  }

  test("nests a heading under the heading right above it", () => {
    expect(pathAfter(["(1) 育てる", "①学ぶ", null])).toEqual(["(1) 育てる", "①学ぶ"]);
  });

  test("returns to the level of a style that it has met", () => {
    expect(pathAfter(["(1) 育てる", "①学ぶ", null, "②支える", null, "(2) 生かす", "①任せる", null])).toEqual([
      "(2) 生かす",
      "①任せる",
    ]);
  });

  test("believes the sheet, not custom, when circled numbers hold bracketed ones", () => {
    expect(pathAfter(["①学ぶ", "(1) 研修", null, "(2) 派遣", null, "②支える", null])).toEqual(["②支える"]);
  });

  test("nests what a plan calls differently, and numbers of one level more", () => {
    const goals = ["基本目標１　育てる", "基本施策１－１　学ぶ", null, "基本施策１－２　支える", null];
    expect(pathAfter(goals)).toEqual(["基本目標１　育てる", "基本施策１－２　支える"]);
    expect(pathAfter([...goals, "基本目標２　生かす", null])).toEqual(["基本目標２　生かす"]);
    expect(pathAfter(["第１章　人", "第１節　採用", null, "第２節　研修", null])).toEqual([
      "第１章　人",
      "第２節　研修",
    ]);
    expect(pathAfter(["1 人", null, "1-1 採用", null, "1-2 研修", null])).toEqual(["1 人", "1-2 研修"]);
    expect(pathAfter(["1 人", "1-1 採用", null, "2 物", null])).toEqual(["2 物"]);
    expect(pathAfter(["1 人", "1-(1) 採用", null, "1-(2) 研修", null])).toEqual(["1 人", "1-(2) 研修"]);
  });

  test("puts an unnumbered heading beside the one before it", () => {
    expect(pathAfter(["①学ぶ", null, "<全般>", null])).toEqual(["<全般>"]);
  });
});

test.each([
  "※９月末現在",
  "（注）実績は速報値",
  "注1：再掲を含む",
  "達成度　Ａ：達成　Ｂ：未達成",
  "（単位：人）",
  "- 3 -",
])("%s is a note", (text) => {
  expect(isNote(text)).toBe(true);
});

test.each(["合計", "計", "小　計", "総計（件）"])("%s labels a total", (text) => {
  expect(isTotalLabel(text)).toBe(true);
});

test.each(["計画の策定", "会計研修", "統計課"])("%s labels no total", (text) => {
  expect(isTotalLabel(text)).toBe(false);
});
