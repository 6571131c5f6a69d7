import fc from "fast-check";
import { findSimilarDivision } from "../../../src/core/division/find-similar-division";

const KNOWN = [
  "企画部政策課",
  "総務部人事課",
  "健康福祉部高齢者支援課",
  "東支所",
  "建設部道路第一課",
  "戸籍課",
];

describe("findSimilarDivision", () => {
  it.each([
    ["a wrong character", "企画部政作課", "企画部政策課", 1],
    ["a missing character", "総務部人課", "総務部人事課", 1],
    ["a character too many", "総務部人事事課", "総務部人事課", 1],
    ["two neighbours exchanged", "総務部事人課", "総務部人事課", 1],
    ["two slips in a long name", "健康福祉局高令者支援課", "健康福祉部高齢者支援課", 2],
  ])("finds the name behind %s", (_, name, meant, distance) => {
    expect(findSimilarDivision(name, KNOWN)).toEqual({ name: meant, distance });
  });

  it.each([
    ["a known name", "総務部人事課"],
    ["another division", "財務部契約課"],
    ["a sister by number", "建設部道路第二課"],
    ["a sister by direction", "西支所"],
    ["a name too short to tell", "税務課"],
  ])("finds none for %s", (_, name) => {
    expect(findSimilarDivision(name, KNOWN)).toBeNull();
  });

  it("finds none where two names are equally near", () => {
    expect(findSimilarDivision("市民部福祉課", ["市民部福利課", "市民部福徳課"])).toBeNull();
  });

  it("never returns a name that is unknown", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, known) => {
        const found = findSimilarDivision(name, known);
        expect(found === null || (known.includes(found.name) && found.name !== name)).toBe(true);
      }),
    );
  });
});
