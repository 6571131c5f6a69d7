import { createAreaKeys } from "../findings/area-keys";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { measureNumberKey } from "../layout/measure-number";
import { isCountedElsewhere } from "../plan/find-cross-listings";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";

interface Numbered {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

const PLAIN_FIGURES = /^[1-9]\d{0,8}$/u;

/** Whether plain numbers rise from place to place, as they do in most lists: none comes again then. */
function areRising(measures: readonly Measure[], fieldsOf: RuleContext["fieldsOf"]): boolean {
  let before = 0;
  return measures.every(({ number, sources }) =>
    sources.every((source) => {
      const written = sources.length === 1 ? number : fieldsOf(source).number;
      if (written === null) return true;
      const value = PLAIN_FIGURES.test(written) ? Number(written) : 0;
      const isHigher = value > before;
      before = value;
      return isHigher;
    }),
  );
}

/** Numbers that several measures or places bear, wherever that is; most plans have none, and need no closer look. */
function numbersThatComeAgain(
  measures: readonly Measure[],
  fieldsOf: RuleContext["fieldsOf"],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  if (areRising(measures, fieldsOf)) return again;
  for (const { sources } of measures) {
    for (const source of sources) {
      const written = fieldsOf(source).number;
      if (written === null) continue;
      const number = measureNumberKey(written);
      if (seen.has(number)) again.add(number);
      else seen.add(number);
    }
  }
  return again;
}

/** The same number twice on one sheet and under one heading: numbers may restart under every heading. */
export const duplicateMeasureNumber: Rule = {
  id: "duplicate-measure-number",
  meta: { severity: "error", category: "structure", messages: ["duplicate"] },
  check({ plan, fieldsOf }) {
    const areaKey = createAreaKeys();
    const again = numbersThatComeAgain(plan.measures, fieldsOf);
    if (again.size === 0) return [];
    const seen = new Map<string, Numbered>();
    const repeated = new Map<string, Numbered[]>();
    for (const measure of plan.measures) {
      if (measure.parent !== null || isCountedElsewhere(measure)) continue;
      for (const source of measure.sources) {
        // Sheets may number a measure differently; what counts is that a sheet uses a number once.
        const written = fieldsOf(source).number;
        if (written === null) continue;
        const number = measureNumberKey(written);
        if (!again.has(number)) continue;
        const key = `${number}\n${String(areaKey(measure.area))}\n${source.sheet}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, { measure, source });
          continue;
        }
        const group = repeated.get(key);
        if (group === undefined) repeated.set(key, [first, { measure, source }]);
        else group.push({ measure, source });
      }
    }
    const numberCell = ({ source }: Numbered): CellRef =>
      fieldsOf(source).texts("measureNumber")[0]?.at ?? source.at;
    return [...repeated.values()].flatMap(([first, ...others]): readonly Draft[] =>
      first === undefined
        ? []
        : [
            {
              messageId: "duplicate",
              at: numberCell(first),
              related: others.map(numberCell),
              data: {
                number: fieldsOf(first.source).number,
                names: [first, ...others].map(({ measure }) => measure.name).filter((name) => name !== ""),
              },
            },
          ],
    );
  },
};
