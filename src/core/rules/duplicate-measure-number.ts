import { createAreaKeys } from "../findings/area-keys";
import type { Draft, Rule } from "../findings/rule";
import { measureNumberKey } from "../layout/measure-number";
import { isCountedElsewhere } from "../plan/find-cross-listings";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";

interface Numbered {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

/** The same number twice on one sheet and under one heading: numbers may restart under every heading. */
export const duplicateMeasureNumber: Rule = {
  id: "duplicate-measure-number",
  meta: { severity: "error", category: "structure", messages: ["duplicate"] },
  check({ plan, fieldsOf }) {
    const areaKey = createAreaKeys();
    const seen = new Map<string, Numbered>();
    const repeated = new Map<string, Numbered[]>();
    for (const measure of plan.measures) {
      if (measure.parent !== null || isCountedElsewhere(measure)) continue;
      for (const source of measure.sources) {
        // Sheets may number a measure differently; what counts is that a sheet uses a number once.
        const written = fieldsOf(source).number;
        if (written === null) continue;
        const number = measureNumberKey(written);
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
