import { detectLayout } from "../layout/detect-layout";
import type { RawMeasure } from "../layout/raw-plan";
import type { Grid } from "../sheet/grid";
import type { Span } from "../sheet/snapshot";
import { buildIndicator } from "./build-indicator";
import { buildMeasure } from "./build-measure";
import { toPlanReading, type PlanReading } from "./build-plan";
import { createMeasureContext, type PlanFrame } from "./create-measure-context";
import { findCrossListings } from "./find-cross-listings";
import type { MeasureGroup } from "./merge-measures";
import type { Measure } from "./plan";
import { readAsOf } from "./read-as-of";
import { readTargetIndicators } from "./read-target-indicators";
import { hasSameShape } from "./reading-shape";
import { findTouchedRows } from "./touched-rows";

/** A plan after an edit, and the measures that were read anew. */
export interface UpdatedPlan {
  readonly reading: PlanReading;
  /** Ids of measures. */
  readonly touched: ReadonlySet<number>;
}

/** The measures of a sheet that stand in some rows, and the parts of those. */
function measuresIn(measures: readonly RawMeasure[], rows: Span): ReadonlySet<RawMeasure> {
  const found = new Set<RawMeasure>();
  for (const measure of measures) {
    const whole = measure.parent === null ? undefined : measures[measure.parent];
    const stands = measure.anchor.row <= rows.last && measure.lastRow >= rows.first;
    if (stands || (whole !== undefined && found.has(whole))) found.add(measure);
  }
  return found;
}

/** The same groups over the measures of a sheet that was read again. */
function regroup(
  groups: readonly MeasureGroup[],
  before: readonly RawMeasure[],
  after: readonly RawMeasure[],
): readonly MeasureGroup[] {
  const now = new Map(before.map((measure, index) => [measure, after[index] ?? measure]));
  const hasParts = groups.some(({ parent }) => parent !== null);
  const renewed = new Map<MeasureGroup, MeasureGroup>();
  return groups.map((group) => {
    const [first, ...others] = group.places;
    const places: MeasureGroup["places"] = [now.get(first) ?? first];
    for (const place of others) places.push(now.get(place) ?? place);
    const parent = group.parent === null ? null : (renewed.get(group.parent) ?? group.parent);
    const result = { places, parent };
    if (hasParts) renewed.set(group, result);
    return result;
  });
}

/** Measures read anew keep the numbers of their places. */
function rebuild(
  groups: readonly MeasureGroup[],
  known: readonly Measure[],
  ids: ReadonlySet<number>,
  frame: PlanFrame,
): readonly Measure[] {
  let place = 0;
  const context = createMeasureContext(frame, () => place++);
  return [...ids].flatMap((id) => {
    const [group, measure] = [groups[id], known[id]];
    if (group === undefined || measure === undefined) return [];
    place = measure.sources[0].place;
    return [buildMeasure(id, group, context)];
  });
}

/**
 * Reads a plan again after cells of one sheet were changed: the sheet's layout as a whole, the measures only where they
 * stand in changed rows. The same as building the whole plan, which it leaves to others where it cannot tell:
 * where headings, notes, names or numbers changed, rows of measures came or went, the plan's years follow from its dates,
 * a measure is listed again elsewhere, or the sheet is not a list.
 *
 * @param sheet the sheet after the edit; all but its cells is as it was
 * @returns `undefined` where the whole plan has to be built
 */
export function updatePlan({ plan, basis }: PlanReading, sheet: Grid): UpdatedPlan | undefined {
  const { frame, map } = basis;
  const index = frame.grids.findIndex((grid) => grid.sheet.name === sheet.sheet.name);
  const [gridBefore, before] = [frame.grids[index], frame.sheets[index]];
  if (gridBefore === undefined || before === undefined || !basis.isSpanStated) return undefined;
  if (before.layout !== "list" || before.isSetAside) return undefined;
  const rows = findTouchedRows(gridBefore, sheet);
  if (rows === undefined || rows === null) return undefined;
  const after = detectLayout(sheet, map);
  if (!hasSameShape(before, after)) return undefined;

  const grids = frame.grids.map((grid) => (grid === gridBefore ? sheet : grid));
  const sheets = frame.sheets.map((reading) => (reading === before ? after : reading));
  const now: PlanFrame = { ...frame, grids, sheets };
  const groups = regroup(basis.groups, before.measures, after.measures);
  const raws = measuresIn(after.measures, rows);
  const touched = new Set<number>();
  const fields: RawMeasure[] = [];
  for (const [id, { places }] of groups.entries()) {
    for (const place of places) {
      fields.push(place);
      if (raws.has(place)) touched.add(id);
    }
  }
  const rebuilt = rebuild(groups, plan.measures, touched, now);
  const isListedAgain = (measures: readonly Measure[]): boolean =>
    findCrossListings(measures, ({ sources: [{ place }] }) => fields[place]) !== measures;
  const ties = [...touched].some((id) => plan.measures[id]?.crossListing !== undefined);
  if (ties || isListedAgain(rebuilt)) return undefined;

  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const targets = basis.targets.map((known, id) => {
    const group = groups[id];
    return group === undefined || !touched.has(id)
      ? known
      : readTargetIndicators([group], ({ sheet: name, row, column }) =>
          gridOf.get(name)?.cellAt(row, column),
        );
  });
  const rawIndicators = sheets.flatMap(({ indicators }) => indicators);
  for (const own of targets) for (const raw of own) rawIndicators.push(raw);
  const span = { planStart: plan.startFiscalYear, planEnd: plan.endFiscalYear };
  const measures = [...plan.measures];
  for (const measure of rebuilt) measures[measure.id] = measure;
  return {
    touched,
    reading: toPlanReading(
      {
        ...plan,
        asOf: readAsOf(grids, frame.dateSystem),
        measures,
        indicators: rawIndicators.map((raw, id) => {
          const known = basis.rawIndicators[id] === raw ? plan.indicators[id] : undefined;
          return known ?? buildIndicator(id, raw, span);
        }),
      },
      { ...basis, frame: now, groups, fields, targets, rawIndicators },
    ),
  };
}
