import { createAreaKeys } from "../findings/area-keys";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { indicatorColumns } from "../findings/indicator-columns";
import { measureNumberKey } from "../layout/measure-number";
import { isCountedElsewhere } from "../plan/find-cross-listings";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText } from "../sheet/grid";
import { compactText } from "../text/normalize-text";

interface Numbered {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

/** Numbers that count on before one that does not, so that it tells of a slip. */
const FEWEST_BEFORE = 3;
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

/**
 * A number that comes twice where the numbers of a table of indicators count on by one: there the next was meant. Tables
 * that name the measure of each indicator by its number repeat it, and count on nowhere.
 */
function repeatedIndicatorNumbers(context: RuleContext): readonly Draft[] {
  return indicatorColumns(context, "measureNumber").flatMap(({ grid, column }): readonly Draft[] => {
    const numbered = context.plan.indicators
      .filter(({ at }) => at.sheet === grid.sheet.name)
      .flatMap((indicator) => {
        const written = compactText(cellText(grid.cellAt(indicator.at.row, column)));
        return PLAIN_FIGURES.test(written) ? [{ indicator, value: Number(written) }] : [];
      });
    return numbered.flatMap(({ indicator, value }, index): readonly Draft[] => {
      const [before, after] = [numbered[index - 1], numbered[index + 1]];
      if (before === undefined || index < FEWEST_BEFORE || value > before.value) return [];
      const expected = before.value + 1;
      const twin = numbered.find((other, at) => at !== index && other.value === value);
      const countsOn =
        numbered.slice(1, index).every((one, at) => one.value === (numbered[at]?.value ?? 0) + 1) &&
        (after === undefined || after.value === expected + 1);
      if (!countsOn || twin === undefined) return [];
      return [
        {
          messageId: "duplicate",
          at: grid.ref(indicator.at.row, column),
          related: [grid.ref(twin.indicator.at.row, column)],
          data: { number: String(value), names: [twin.indicator.name, indicator.name] },
        },
      ];
    });
  });
}

/** The same number twice on one sheet and under one heading: numbers may restart under every heading. */
export const duplicateMeasureNumber: Rule = {
  id: "duplicate-measure-number",
  meta: { severity: "error", category: "structure", messages: ["duplicate"] },
  check(context) {
    const { plan, fieldsOf } = context;
    const ofIndicators = repeatedIndicatorNumbers(context);
    const areaKey = createAreaKeys();
    const again = numbersThatComeAgain(plan.measures, fieldsOf);
    if (again.size === 0) return ofIndicators;
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
    const ofMeasures = [...repeated.values()].flatMap(([first, ...others]): readonly Draft[] =>
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
    return [...ofMeasures, ...ofIndicators];
  },
};
