import type { Draft, Rule } from "../findings/rule";
import { measureNumberKey } from "../layout/measure-number";
import { compactText } from "../text/normalize-text";
import type { Measure, MeasureSource } from "../plan/plan";

interface Numbered {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

/** Numbers may restart under every heading, so a number is unique within its sheet and area. */
function identity({ measure, source }: Numbered): string {
  return [source.sheet, ...measure.area.map(compactText), measureNumberKey(measure.number ?? "")].join("\n");
}

/** The same number twice on one sheet and under one heading. */
export const duplicateMeasureNumber: Rule = {
  id: "duplicate-measure-number",
  meta: { severity: "error", category: "structure", messages: ["duplicate"] },
  check({ plan }) {
    const groups = new Map<string, Numbered[]>();
    for (const measure of plan.measures) {
      if (measure.number === null || measure.parent !== null) continue;
      for (const source of measure.sources) {
        const numbered = { measure, source };
        const key = identity(numbered);
        groups.set(key, [...(groups.get(key) ?? []), numbered]);
      }
    }
    return [...groups.values()].flatMap((group): readonly Draft[] => {
      const [first, ...others] = group;
      if (first === undefined || others.length === 0) return [];
      return [
        {
          messageId: "duplicate",
          at: first.source.at,
          related: others.map(({ source }) => source.at),
          data: { number: first.measure.number, names: group.map(({ measure }) => measure.name) },
        },
      ];
    });
  },
};
