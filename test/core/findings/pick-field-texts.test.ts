import fc from "fast-check";
import type * as pickModule from "../../../src/core/findings/pick-field-texts";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { cluesIn } from "../../../src/core/text/text-clue";
import { dayOf } from "../../support/day-of";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const wantedTexts = new Set<pickModule.WantedText>();
jest.mock("../../../src/core/findings/pick-field-texts", (): typeof pickModule => {
  const actual = jest.requireActual<typeof pickModule>("../../../src/core/findings/pick-field-texts");
  return {
    ...actual,
    pickFieldTexts: (context, fields, wanted) => {
      wantedTexts.add(wanted);
      return actual.pickFieldTexts(context, fields, wanted);
    },
  };
});

const plan = workbookOf(
  sheetOf([
    ["No.", "取組", "担当課", "時期"],
    [1, "窓口の案内を見直す", "市民課", "令和6年度"],
    [2, "様式をそろえる", "総務課", "通年"],
  ]),
);

/** Texts that a pattern finds; what it only looks ahead or back for is left out. */
function foundBy({ source }: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(source.replaceAll(/\(\?<?[=!](?:[^()[\]]|\[[^\]]*\])*\)/gu, "")));
}

beforeAll(() => {
  reviewWorkbook(plan, { today: dayOf("2025-03-31") });
});

describe("what rules look for in texts", () => {
  it("is noted by this test", () => {
    expect(wantedTexts.size).toBeGreaterThanOrEqual(4);
  });

  it("always bears its clue", () => {
    for (const { pattern, clue } of wantedTexts) {
      fc.assert(
        fc.property(foundBy(pattern), (text) => !pattern.test(text) || (cluesIn(text) & clue) !== 0),
        { seed: 1, numRuns: 1000 },
      );
    }
  });

  it("is found by its clue in single characters and in doubled ones", () => {
    for (const { pattern, clue } of wantedTexts) {
      for (let unit = 0; unit < 0x1_0000; unit += 1) {
        const character = String.fromCharCode(unit);
        for (const text of [character, character + character])
          if (pattern.test(text)) expect([text, cluesIn(text) & clue]).toEqual([text, clue]);
      }
    }
  });
});
