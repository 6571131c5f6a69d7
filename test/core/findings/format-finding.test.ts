import type { FindingData } from "../../../src/core/findings/finding";
import { messagesEn } from "../../../src/core/findings/messages.en";
import { messagesJa } from "../../../src/core/findings/messages.ja";

/** Every datum that is a count or a level; each would give itself away where it is shown without grouping. */
const FIGURES = ["count", "daysLate", "found", "printed", "read", "value", "usual", "baseline", "target"];
const LARGE: FindingData = Object.fromEntries(FIGURES.map((key) => [key, 12_500]));

describe.each([
  ["Japanese", messagesJa],
  ["English", messagesEn],
])("what findings say in %s", (_, rules) => {
  const said = (data: FindingData): readonly string[] =>
    Object.entries(rules).flatMap(([rule, { messages, fixes = {} }]) => {
      // What is `read` of a schedule is a day.
      const own = rule === "stale-columns" ? { ...data, read: null } : data;
      return [
        ...Object.values(messages).flatMap((format) => Object.values(format(own))),
        ...Object.values(fixes).map((format) => format(own)),
      ];
    });

  test("groups the figures of thousands in every message and mend", () => {
    expect(said(LARGE).filter((text) => text.includes("12500"))).toEqual([]);
    expect(said(LARGE).filter((text) => text.includes("12,500")).length).toBeGreaterThan(FIGURES.length);
  });

  test("leaves years, rows and what a cell says as they are", () => {
    const texts = said({ year: 2020, first: 1500, last: 1501, value: "1500", written: "1500" }).join("\n");
    expect(texts).toMatch(/2020.*1500/su);
    expect(texts).not.toMatch(/2,020|1,50[01]/u);
  });
});
