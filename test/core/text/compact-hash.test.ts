import fc from "fast-check";
import { compactHash } from "../../../src/core/text/compact-hash";
import { compactText } from "../../../src/core/text/normalize-text";

/** Units that are folded, grouped or left out, and some that are not. */
const TRICKY = [..."計画期第一12ＡａA１①㈱㎡½漢か゛ｶﾞがガパーｰ－-~～ 　\n\r\t・、（()）々〇\u3099\u200b豈Ⅳ²"];

describe("compactHash", () => {
  it("is the same for texts that differ in width, blanks and the form of their characters only", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...TRICKY) }), (raw) => {
        const uniform = compactText(raw);
        // ①゛ becomes ① with a mark that joins it: made uniform once more, that is something else.
        fc.pre(compactText(uniform) === uniform);
        return compactHash(raw) === compactHash(uniform);
      }),
    );
  });

  it("is the same for every single character of the basic plane and what becomes of it, alone and behind others", () => {
    const differing: string[] = [];
    for (let unit = 0; unit < 0x1_0000; unit += 1) {
      for (const raw of [String.fromCharCode(unit), `計${String.fromCharCode(unit)}1`])
        if (compactHash(raw) !== compactHash(compactText(raw))) differing.push(raw);
    }
    expect(differing).toEqual([]);
  });

  it.each([
    ["窓口対応の研修（その１）", "窓口対応の研修(その 1)"],
    ["㈱汐見との協定", "(株)汐見との協定"],
    ["ﾃﾞｰﾀ活用", "データ活用"],
  ])("brings %s and %s together", (here, there) => {
    expect(compactHash(here)).toBe(compactHash(there));
  });

  it.each([
    ["窓口対応の研修（その1）", "窓口対応の研修（その2）"],
    ["研修計画", "計画研修"],
  ])("tells %s from %s", (here, there) => {
    expect(compactHash(here)).not.toBe(compactHash(there));
  });
});
