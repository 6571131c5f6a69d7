import { groupBy } from "../collection/group-by";
import { createAreaKeys } from "../findings/area-keys";
import { optionOf, type Draft, type Rule, type RuleContext } from "../findings/rule";
import { measureNumberKey } from "../layout/measure-number";
import type { MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** A measure in one place; what stands before the last figures of its number, and the figures. */
interface Place {
  readonly at: CellRef;
  readonly source: MeasureSource;
  readonly area: number;
  readonly prefix: string;
  readonly value: number | null;
}

interface Gap {
  readonly prefix: string;
  readonly missing: readonly number[];
  readonly before: number;
  /** The measure after the gap. */
  readonly source: MeasureSource;
}

const FEWEST_IN_A_ROW = 3;
/** One hole of a few numbers in a row that is whole otherwise is a slip, or lost rows. */
const MOST_IN_ONE_GAP = 3;
const FEWEST_AROUND_A_GAP = 8;
const FIGURES = /^(.*?)(\d{1,5})$/u;
const PLAIN_FIGURES = /^[1-9]\d{0,3}$/u;

function numberOf(text: string): Pick<Place, "prefix" | "value"> {
  if (PLAIN_FIGURES.test(text)) return { prefix: "", value: Number(text) };
  const [, prefix = "", figures] = FIGURES.exec(measureNumberKey(text)) ?? [];
  return figures === undefined ? { prefix: "", value: null } : { prefix, value: Number(figures) };
}

/** The measures of each sheet in reading order, numbered or not. */
function placesBySheet({ plan, fieldsOf }: RuleContext): ReadonlyMap<string, readonly Place[]> {
  const areaKey = createAreaKeys();
  const places: Place[] = [];
  for (const { parent, area, sources } of plan.measures) {
    if (parent !== null) continue;
    for (const source of sources) {
      const { prefix, value } = numberOf(fieldsOf(source).number ?? "");
      places.push({ source, at: source.at, area: areaKey(area), prefix, value });
    }
  }
  const sheets = groupBy(places, ({ at }) => at.sheet);
  for (const list of sheets.values()) list.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return sheets;
}

/**
 * Whether the measures of each sheet are numbered one after the other from the top down, as nearly all lists are: then
 * nothing is left out, and nobody need look closer.
 */
function isNumberedThroughout({ plan, fieldsOf }: RuleContext): boolean {
  const latest = new Map<string, { readonly prefix: string; readonly value: number; readonly row: number }>();
  return plan.measures.every(
    ({ parent, number, sources }) =>
      parent !== null ||
      sources.every((source) => {
        const written = sources.length === 1 ? number : fieldsOf(source).number;
        const { prefix, value } = numberOf(written ?? "");
        if (value === null) return true;
        const { row } = source.at;
        const before = latest.get(source.sheet);
        latest.set(source.sheet, { prefix, value, row });
        if (before === undefined) return true;
        return prefix === before.prefix && value === before.value + 1 && row > before.row;
      }),
  );
}

/** How many rows of numbers must begin with 1 for another one to be expected to. */
const FEWEST_FROM_ONE = 2;

/** The first place of the lowest number of a run. */
function lowest(run: readonly Place[]): Place | undefined {
  let found: Place | undefined;
  for (const place of run) if (found === undefined || (place.value ?? 0) < (found.value ?? 0)) found = place;
  return found;
}

/** What is missing before the first number of a run, where the other runs of the sheet begin with 1. */
function gapsAtHead(runs: readonly (readonly Place[])[]): readonly Gap[] {
  const firsts = runs.map(lowest).filter((first) => first !== undefined);
  if (firsts.filter(({ value }) => value === 1).length < FEWEST_FROM_ONE) return [];
  return firsts.flatMap(({ value, prefix, source }): readonly Gap[] =>
    value === 2 ? [{ prefix, missing: [1], before: 0, source }] : [],
  );
}

/** Numbers that begin anew under every heading are counted heading by heading. */
function runsOf(numbered: readonly Place[]): readonly (readonly Place[])[] {
  const byArea = [...groupBy(numbered, ({ area }) => area).values()];
  const restarts = byArea.filter((places) => places.some(({ value }) => value === 1)).length > 1;
  return restarts ? byArea : [numbered];
}

/** Numbers in order, each with the first and the last place that bears it. */
function valuesInOrder(run: readonly Place[]): readonly { value: number; first: Place; last: Place }[] {
  const byValue = groupBy(run, ({ value }) => value ?? 0);
  return [...byValue]
    .sort(([a], [b]) => a - b)
    .map(([value, places]) => ({ value, first: places[0], last: places.at(-1) ?? places[0] }));
}

/** Whether each number follows the one before, as nearly all rows of numbers do. */
function isGapless(run: readonly Place[]): boolean {
  return run.every(({ value }, index) => index === 0 || value === (run[index - 1]?.value ?? 0) + 1);
}

/** What is missing between neighbours: a measure between them bears another number, which is another fault. */
function gapsOf(
  run: readonly Place[],
  orderOf: (place: Place) => number,
  mostMissing: number,
): readonly Gap[] {
  if (isGapless(run)) return [];
  const values = valuesInOrder(run);
  const gaps = values.flatMap(({ value, last }, index): readonly Gap[] => {
    const before = values[index - 1];
    if (before === undefined || value === before.value + 1) return [];
    if (orderOf(last) - orderOf(before.first) !== 1) return [];
    const missing = Array.from({ length: value - before.value - 1 }, (_, n) => before.value + n + 1);
    return [{ prefix: last.prefix, missing, before: before.value, source: last.source }];
  });
  const total = gaps.reduce((sum, { missing }) => sum + missing.length, 0);
  const isOneGap = gaps.length === 1 && total <= MOST_IN_ONE_GAP && run.length >= FEWEST_AROUND_A_GAP;
  return isOneGap || total <= Math.max(1, run.length * mostMissing) ? gaps : [];
}

function labels({ prefix, missing }: Gap): readonly string[] {
  return missing.map((value) => `${prefix}${String(value)}`);
}

/** A number left out of a row of numbers; sheets that leave out the same are one finding. */
export const measureNumberGap: Rule = {
  id: "measure-number-gap",
  meta: {
    severity: "info",
    category: "structure",
    messages: ["gap", "elsewhere"],
    options: { mostMissing: 0.15 },
  },
  check(context, options) {
    if (isNumberedThroughout(context)) return [];
    const sheets = placesBySheet(context);
    const mostMissing = optionOf(options, "mostMissing");
    const gaps = [...sheets.values()].flatMap((rows) => {
      let order: ReadonlyMap<Place, number> | undefined;
      const orderOf = (place: Place): number =>
        (order ??= new Map(rows.map((each, index) => [each, index]))).get(place) ?? 0;
      const numbered = rows.filter(({ value }) => value !== null);
      const runs = [...groupBy(numbered, ({ prefix }) => prefix).values()].flatMap(runsOf);
      return [
        ...gapsAtHead(runs.filter((run) => run.length > 1)),
        ...runs
          .filter((run) => run.length >= FEWEST_IN_A_ROW)
          .flatMap((run) => gapsOf(run, orderOf, mostMissing)),
      ];
    });
    const numberCell = ({ source }: Gap): CellRef =>
      context.fieldsOf(source).texts("measureNumber")[0]?.at ?? source.at;
    return [...groupBy(gaps, (gap) => labels(gap).join()).values()].map(([gap, ...others]): Draft => {
      const numbers = labels(gap);
      const elsewhere = [...sheets].find(
        ([sheet, rows]) =>
          sheet !== gap.source.sheet &&
          rows.some(({ prefix, value }) => prefix === gap.prefix && value === gap.missing[0]),
      );
      return {
        messageId: elsewhere === undefined ? "gap" : "elsewhere",
        ...(elsewhere === undefined ? {} : { severity: "warning" }),
        at: numberCell(gap),
        related: others.map(numberCell),
        data: { numbers, before: `${gap.prefix}${String(gap.before)}`, sheet: elsewhere?.[0] ?? null },
      };
    });
  },
};
