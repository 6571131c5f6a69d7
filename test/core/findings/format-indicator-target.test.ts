import { formatIndicatorTarget } from "../../../src/core/findings/format-indicator-target";
import type { Indicator } from "../../../src/core/plan/plan";
import { parseTargets } from "../../../src/core/target/parse-target";
import { indicator } from "../progress/samples";

const at = { sheet: "指標", row: 3, column: 5 };

/** An indicator with the target that a text gives, as a table of indicators holds it. */
function aimingAt(text: string, parts: Partial<NonNullable<Indicator["target"]>> = {}): Indicator {
  const source = { text, at };
  const target = parseTargets(text, {}).targets[0]?.target ?? null;
  return {
    ...indicator(null, null),
    target: target === null ? null : { ...target, ...parts, source },
    targetText: source,
  };
}

describe("formatIndicatorTarget", () => {
  test.each([
    ["35%", "35%"],
    ["０人", "0人"],
    ["1,200 人", "1,200人"],
    ["毎年度1,200人以上", "毎年度1,200人以上"],
    ["70％以上", "70％以上"],
    ["充実を図る", "充実を図る"],
    ["59点 → 65点", "65点以上"],
  ])("tells %s as staff wrote it, without a comparison that nobody wrote", (written, shown) => {
    expect(formatIndicatorTarget(aimingAt(written), "ja")).toBe(shown);
  });

  test("gives a bare figure the unit that its table has", () => {
    expect(formatIndicatorTarget(aimingAt("12500", { unit: "件", op: ">=", value: 12500 }), "ja")).toBe(
      "12,500件",
    );
    expect(formatIndicatorTarget(aimingAt("0.4", { unit: "%", op: ">=", value: 40 }), "ja")).toBe("40%");
  });

  test("says in few words what a long text asks for, and everything in English", () => {
    const long = "窓口を利用した市民のうち、手続が分かりやすいと答えた人の割合を65％以上とします。";
    expect(formatIndicatorTarget(aimingAt(long), "ja")).toBe("65%以上");
    expect(formatIndicatorTarget(aimingAt("70％以上"), "en")).toBe("at least 70%");
  });

  test("is empty where there is no target", () => {
    expect(formatIndicatorTarget({ ...indicator(null, null), target: null, targetText: null }, "ja")).toBe(
      "",
    );
  });
});
