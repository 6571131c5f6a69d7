import fc from "fast-check";
import { compactText, normalizeText, rawSlice, rawSpan } from "../../../src/core/text/normalize-text";

describe("normalizeText", () => {
  test.each([
    ["７月〜９月", "7月~9月"],
    ["Ｒ６．４", "R6.4"],
    ["ｽｹｼﾞｭｰﾙ", "スケジュール"],
    ["ハ\u309aンフレット", "パンフレット"],
    ["㈱ｻﾝﾌﾟﾙ", "(株)サンプル"],
    ["№３", "No3"],
    ["㋿６年", "令和6年"],
    ["①研修 ⑴案内 ⅱ周知 ㋐配布", "①研修 ⑴案内 ⅱ周知 ㋐配布"],
    ["7月ー9月", "7月-9月"],
    ["7月ｰ9月", "7月-9月"],
    ["データ入力ー確認", "データ入力-確認"],
    ["サーバー更新", "サーバー更新"],
    ["令和６年度―令和８年度", "令和6年度-令和8年度"],
    ["４－６月", "4-6月"],
    ["検討⇒実施➡公表", "検討→実施→公表"],
    ["一行目\r\n二行目\r三行目", "一行目\n二行目\n三行目"],
    ["4月\u3000\u00a0実施", "4月  実施"],
    ["年\u200b度", "年度"],
    ["10²", "10²"],
    ["", ""],
  ])("reads %j as %j", (raw, expected) => {
    expect(normalizeText(raw).text).toBe(expected);
  });

  test("maps a stretch back to the characters that were written", () => {
    const normalized = normalizeText("ｽｹｼﾞｭｰﾙ：㋀〜３月");
    const month = normalized.text.indexOf("1月");
    expect(rawSlice(normalized, month, month + 2)).toBe("㋀");
    expect(rawSlice(normalized, month, month + 1)).toBe("㋀");
    expect(rawSlice(normalized, 0, 6)).toBe("ｽｹｼﾞｭｰﾙ");
    expect(rawSpan(normalized, normalized.text.length, normalized.text.length)).toEqual({
      start: 12,
      end: 12,
    });
  });

  test("keeps offsets in order and inside the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const normalized = normalizeText(raw);
        const { offsets, text } = normalized;
        if (offsets === null) {
          expect(text).toHaveLength(raw.length);
          return;
        }
        expect(offsets).toHaveLength(text.length + 1);
        for (let index = 1; index < offsets.length; index += 1) {
          expect(offsets[index]).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
        }
        const whole = rawSpan(normalized, 0, text.length);
        expect(whole.end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."７月〜ー－ｶﾞ①⑴㈱ａ １\n\t令和年度カ→⇒"), maxLength: 30 }),
        (raw) => {
          const once = normalizeText(raw).text;
          expect(normalizeText(once).text).toBe(once);
        },
      ),
    );
  });
});

describe("compactText", () => {
  test.each([
    ["担　当 課", "担当課"],
    ["実施\n状況", "実施状況"],
    ["ｽｹ ｼﾞｭｰﾙ", "スケジュール"],
    ["24－２", "24-2"],
  ])("reads %j as %j", (raw, expected) => {
    expect(compactText(raw)).toBe(expected);
  });
});
