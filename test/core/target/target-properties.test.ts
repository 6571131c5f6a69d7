import fc from "fast-check";
import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { parseTargets } from "../../../src/core/target/parse-target";
import { growthOf, MOST_GROWTH } from "../../support/growth-of";
import { describeTargets } from "./describe-targets";
import { cityTargetCaseGroups } from "./cities/city-target-cases";
import { labelledTargetCaseGroups } from "./labelled-target-cases";
import { mixedTargetCaseGroups } from "./mixed-target-cases";
import { targetCaseGroups } from "./target-cases";

const context = { planStart: toFiscalYear(2024) ?? null, planEnd: toFiscalYear(2026) ?? null };
const texts = [
  ...targetCaseGroups,
  ...labelledTargetCaseGroups,
  ...mixedTargetCaseGroups,
  ...cityTargetCaseGroups,
].flatMap(({ cases }) => cases.map(({ text }) => text));

/** Pieces that target texts are made of, for sentences that nobody has written. */
const piece = fc.constantFrom(
  ..."0 5 12.5 3,000 １０ % ％ 件 人 億 万 割 か所 以上 以下 未満 程度 まで から を に の が は ( ) （ ） 【 】 → ～ 、 。 ・ \n 「 」".split(
    " ",
  ),
  " ",
  "現状：",
  "目標：",
  "令和8年度",
  "R5",
  "毎年度",
  "前年度比",
  "うち",
  "削減",
  "倍にする",
  "半分",
  "実施した",
  "とする",
  "①",
);
const written = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

function widen(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function otherGlyphs(text: string): string {
  return text.replaceAll("～", "〜").replaceAll("→", "⇒").replaceAll("－", "−");
}

/** Cells of Excel hold no more characters. */
const LONGEST = 32_767;

/** What could lead a pattern to look at the same characters again and again. */
const REPEATED = [
  ..."1 ( ) （12件） 1→ ▲1 -1 8人×5= 令和5年度 2023: 2023(R5) を1 の1 12件の 1件以上 で1 の水準に 20％増の 累計 前年度比 (12件)から(20件)に 「 。 、".split(
    " ",
  ),
  "12件（",
  "R5 12件→",
  "(R5)12件 ",
  "1 2 ",
  "3.2 ",
  "\n",
  "あああああああああああああを",
];

describe("parseTargets, whatever is written", () => {
  it("never throws, and marks only what the text has", () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: "binary" })), (text) => {
        const { targets, skipped } = parseTargets(text, context);
        for (const { span } of [...targets, ...skipped]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("sets no target without saying a level or a baseline", () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const { baseline, target } of parseTargets(text, context).targets) {
          expect(baseline !== null || target !== null).toBe(true);
        }
      }),
    );
  });

  it.each([
    ["full width", widen],
    ["blanks around it", (text: string) => `　${text} `],
    ["wide blanks", (text: string) => text.replaceAll(" ", "　")],
    ["narrow blanks", (text: string) => text.replaceAll("　", " ")],
    ["double blanks", (text: string) => text.replace(/[ 　]/g, "$&$&")],
    ["other dashes, tildes and arrows", otherGlyphs],
  ])("reads the same in %s", (_, change) => {
    const changed = texts.filter(
      (text) =>
        describeTargets(parseTargets(change(text), context)) !== describeTargets(parseTargets(text, context)),
    );
    expect(changed).toEqual([]);
  });

  it.each(REPEATED)("takes time in step with the length of %j, repeated", (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    expect(growthOf((one) => parseTargets(one, context), text)).toBeLessThan(MOST_GROWTH);
  });
});
