import fc from "fast-check";
import {
  countLetters,
  countLines,
  rowHeight,
  wrapLabel,
} from "../../../src/core/summary/sheets/measure-text";

describe("countLetters", () => {
  test("gives no more letters than stand on the lines, whatever their width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 8, max: 80 }), (lines, width) => {
        expect(countLines("あ".repeat(countLetters(lines, width)), width)).toBeLessThanOrEqual(lines);
      }),
    );
  });
});

describe("rowHeight", () => {
  test("leaves 游ゴシック, whose lines stand 1.53 times its size apart, uncut", () => {
    for (const lines of [1, 2, 5, 20]) expect(rowHeight(lines)).toBeGreaterThan(lines * 10 * 1.5);
  });
});

describe("wrapLabel", () => {
  test("leaves a short name as it is", () => {
    expect(wrapLabel("子育て", 24, 2)).toBe("子育て");
  });

  test("breaks a long name into lines of about the same length", () => {
    expect(wrapLabel("（３）働きやすい職場づくり", 24, 3)).toBe("（３）働きやす\nい職場づくり");
  });

  test("starts no line with a mark that closes or with a small kana", () => {
    expect(wrapLabel("窓口の待ち時間（繁忙期）", 22, 2)).not.toMatch(/\n[）っ]/u);
    expect(wrapLabel("ああああああああああああ、いい", 24, 2)).not.toContain("\n、");
  });

  test("ends with an ellipsis where lines are lacking", () => {
    const label = wrapLabel("地域課題解決のための現場主義に立脚した市民との協働の推進", 24, 2);
    expect(label.split("\n")).toHaveLength(2);
    expect(label).toMatch(/^地域課題解決.+…$/su);
  });

  test("takes line breaks of the cell for blanks, and an empty text for one empty line", () => {
    expect(wrapLabel("防災\n安全", 24, 2)).toBe("防災 安全");
    expect(wrapLabel("", 24, 2)).toBe("");
  });
});
