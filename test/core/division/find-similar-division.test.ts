import fc from "fast-check";
import { findSimilarDivision, isKnownDivision } from "../../../src/core/division/find-similar-division";

const FREQUENT: ReadonlyMap<string, number> = new Map(
  [
    "企画部政策課",
    "総務部人事課",
    "健康福祉部高齢者支援課",
    "東支所",
    "東区",
    "建設部道路第一課",
    "戸籍課",
    "財務課",
    "健康推進課",
    "市民税課",
    "水道課",
    "コミュニティ推進課",
    "子育て支援課",
    "福祉総務課",
    "農政課",
    "渉内課",
  ].map((name) => [name, 6]),
);

function counted(name: string, times: number): ReadonlyMap<string, number> {
  return new Map([...FREQUENT, [name, times]]);
}

describe("findSimilarDivision without a master list", () => {
  it.each([
    ["a wrong character", "企画部政作課", "企画部政策課", 1],
    ["a missing character", "総務部人課", "総務部人事課", 1],
    ["a missing kana", "子育支援課", "子育て支援課", 1],
    ["a character too many", "総務部人事事課", "総務部人事課", 1],
    ["two neighbours exchanged", "総務部事人課", "総務部人事課", 1],
    ["two slips in a long name", "健康福祉局高令者支援課", "健康福祉部高齢者支援課", 2],
    ["a figure that looks like kana", "コミュ二ティ推進課", "コミュニティ推進課", 1],
  ])("finds the name behind %s", (_, name, meant, distance) => {
    expect(findSimilarDivision(name, counted(name, 1), null)).toEqual({
      name: meant,
      distance,
      confidence: "high",
      evidence: "frequency",
    });
  });

  it.each([
    ["a known name", "総務部人事課"],
    ["another division", "財務部契約課"],
    ["a sister by number", "建設部道路第二課"],
    ["a sister by direction", "西支所"],
    ["a ward by direction", "西区"],
    ["another kind of unit", "企画部政策室"],
    ["a short name with another word", "税務課"],
    ["a name too short to tell", "農水課"],
    ["a name that differs by a word", "健康増進課"],
    ["a name that lacks a word and is whole", "市民課"],
    ["a name that has a word more", "下水道課"],
    ["a division in general", "各課"],
  ])("finds none for %s", (_, name) => {
    expect(findSimilarDivision(name, counted(name, 1), null)).toBeNull();
  });

  it("is less sure of a short name that holds no word where another holds one", () => {
    expect(findSimilarDivision("戸藉課", counted("戸藉課", 1), null)).toEqual({
      name: "戸籍課",
      distance: 1,
      confidence: "low",
      evidence: "frequency",
    });
    expect(findSimilarDivision("渉外課", counted("渉外課", 1), null)).toBeNull();
  });

  it("takes a missing long vowel for a slip, however seldom the name stands", () => {
    const counts = new Map([
      ["研修センター", 1],
      ["研修センタ", 1],
    ]);
    expect(findSimilarDivision("研修センタ", counts, null)).toMatchObject({
      name: "研修センター",
      confidence: "high",
    });
    expect(findSimilarDivision("研修センター", counts, null)).toBeNull();
  });

  it("takes a character that gives no word for a slip, however seldom the name of five stands", () => {
    const counts = new Map(["観光推進課", "観光椎進課", "文化交流課", "文化国際課"].map((name) => [name, 1]));
    expect(findSimilarDivision("観光椎進課", counts, null)).toMatchObject({ name: "観光推進課" });
    for (const name of ["観光推進課", "文化交流課", "文化国際課"])
      expect(findSimilarDivision(name, counts, null)).toBeNull();
  });

  it("is less sure where the other name is only twice as frequent", () => {
    expect(findSimilarDivision("企画部政作課", counted("企画部政作課", 3), null)?.confidence).toBe("low");
  });

  it("finds none where both names are as frequent", () => {
    expect(findSimilarDivision("企画部政作課", counted("企画部政作課", 5), null)).toBeNull();
  });

  it("finds none where two names are equally near", () => {
    const counts = new Map([
      ["市民部福礼課", 4],
      ["市民部福徳課", 4],
      ["市民部福裡課", 1],
    ]);
    expect(findSimilarDivision("市民部福裡課", counts, null)).toBeNull();
  });

  it("takes a word that other names use for a word", () => {
    const counts = new Map([
      ["港北整備課", 5],
      ["港南整備課", 5],
      ["水辺環境課", 5],
      ["水辺整備課", 1],
    ]);
    expect(findSimilarDivision("水辺整備課", counts, null)).toBeNull();
  });
});

describe("findSimilarDivision with a master list", () => {
  const master = ["総務局人事課", "財政局税務課", "東区", "第一係", "第二係", "健康推進課"];

  it.each([
    ["総務局人亊課", "総務局人事課", "high"],
    ["入事課", "人事課", "high"],
    ["財務課", "税務課", "low"],
    ["健康増進課", "健康推進課", "low"],
  ])("suggests for %s the listed %s, %s", (name, meant, confidence) => {
    expect(findSimilarDivision(name, new Map([[name, 9]]), master)).toEqual({
      name: meant,
      distance: 1,
      confidence,
      evidence: "masterList",
    });
  });

  it.each(["人事課", "総務局人事課", "西区", "第三係", "各課", "観光局誘致課"])(
    "suggests nothing for %s",
    (name) => {
      expect(findSimilarDivision(name, new Map([[name, 1]]), master)).toBeNull();
    },
  );

  it.each([
    ["人事課", true],
    ["財政局税務課", true],
    ["関係課", true],
    ["財務課", false],
  ])("knows whether it has %s", (name, isKnown) => {
    expect(isKnownDivision(name, master)).toBe(isKnown);
  });

  it("knows a name with its bureau where the list has sections only", () => {
    expect(isKnownDivision("総務局人事課", ["人事課", "税務課"])).toBe(true);
  });
});

it("findSimilarDivision never returns a name that is unknown, nor the name itself", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.string()),
      fc.option(fc.array(fc.string({ minLength: 1 }))),
      (name, others, master) => {
        const found = findSimilarDivision(name, new Map(others.map((other) => [other, 9])), master);
        if (found === null) return;
        expect(found.name).not.toBe(name);
        const known = found.evidence === "masterList" ? (master ?? []) : others;
        expect(known.some((one) => one.endsWith(found.name))).toBe(true);
      },
    ),
  );
});
