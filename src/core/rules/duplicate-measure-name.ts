import { groupBy } from "../collection/group-by";
import { createAreaKeys } from "../findings/area-keys";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { compactHash } from "../text/compact-hash";
import { compactText } from "../text/normalize-text";

interface Named {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

const SHORTEST_NAME = 4;
const LISTED_AGAIN = /再掲/u;
const SPEAKS_OF_OTHERS = ["name", "remarks", "content", "measureNumber", "direction"] as const;

/** Whether the row says itself that it stands elsewhere too. */
function isListedAgain({ source }: Named, { gridOf, fieldsOf }: RuleContext): boolean {
  const fields = fieldsOf(source);
  const texts = SPEAKS_OF_OTHERS.flatMap((field) => fields.texts(field).map(({ text }) => text));
  return [gridOf(source.sheet)?.textAt(source.at.row, source.at.column) ?? "", ...texts].some((text) =>
    LISTED_AGAIN.test(text),
  );
}

function isNamed({ name }: MeasureSource): boolean {
  return name.length >= SHORTEST_NAME;
}

/** The places of whole measures whose name may come again; nearly all names stand alone, and a figure tells so. */
function placesToCompare(measures: readonly Measure[]): readonly Named[] {
  const seen = new Set<number>();
  const again = new Set<number>();
  measures.forEach(({ parent, sources }) => {
    if (parent !== null) return;
    for (const source of sources) {
      if (!isNamed(source)) continue;
      const hash = compactHash(source.name);
      if (seen.has(hash)) again.add(hash);
      else seen.add(hash);
    }
  });
  if (again.size === 0) return [];
  return measures.flatMap((measure) =>
    measure.parent === null
      ? measure.sources
          .filter((source) => isNamed(source) && again.has(compactHash(source.name)))
          .map((source) => ({ measure, source }))
      : [],
  );
}

/** Measures that share sheet, headings and name, whatever its spelling. */
function groupByNameAndArea(measures: readonly Measure[]): readonly (readonly Named[])[] {
  const areaKey = createAreaKeys();
  const byName = groupBy(placesToCompare(measures), ({ source }) => compactText(source.name));
  return [...byName.values()].flatMap((alike) => [
    ...groupBy(
      alike,
      ({ measure: { area }, source: { sheet } }) => `${String(areaKey(area))}\n${sheet}`,
    ).values(),
  ]);
}

/** The same name twice on one sheet and under one heading, where neither says that it is listed again. */
export const duplicateMeasureName: Rule = {
  id: "duplicate-measure-name",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["duplicate"],
  },
  check(context) {
    const groups = groupByNameAndArea(context.plan.measures);
    const nameCell = ({ source }: Named): CellRef =>
      context.fieldsOf(source).texts("name")[0]?.at ?? source.at;
    return groups.flatMap((group): readonly Draft[] => {
      if (group.length < 2) return [];
      // A row that stands twice with its number is reported by its number.
      const numbers = new Set(group.map(({ measure }) => measure.number));
      if (numbers.size === 1 && !numbers.has(null)) return [];
      const [first, ...others] = group.filter((one) => !isListedAgain(one, context));
      if (first === undefined || others.length === 0) return [];
      return [
        {
          messageId: "duplicate",
          at: nameCell(first),
          related: others.map(nameCell),
          data: { name: first.source.name, count: others.length + 1 },
        },
      ];
    });
  },
};
