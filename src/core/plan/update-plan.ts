import type { ColumnMap } from "../layout/column-map";
import { detectLayout } from "../layout/detect-layout";
import type { FieldSource, RawIndicator, RawMeasure, RereadSheet, SheetReading } from "../layout/raw-plan";
import { createGrid, type Grid } from "../sheet/grid";
import { patchGrid } from "../sheet/patch-grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import { hasRowBetween, withTiedRows } from "../sheet/tied-rows";
import { buildIndicator } from "./build-indicator";
import { buildMeasure } from "./build-measure";
import { toPlanReading, type PlanBasis, type PlanReading } from "./build-plan";
import { findChangedRows, refersToRowsAbove } from "./changed-rows";
import { createMeasureContext, type PlanFrame } from "./create-measure-context";
import { findCrossListings } from "./find-cross-listings";
import type { MeasureGroup } from "./merge-measures";
import type { Measure, Plan } from "./plan";
import { readAsOf } from "./read-as-of";
import { readTargetIndicators } from "./read-target-indicators";
import { hasSameShape } from "./reading-shape";

/** A plan after an edit, and the measures that were read anew. */
export interface UpdatedPlan {
  readonly reading: PlanReading;
  /** Ids of measures, ascending. */
  readonly touched: ReadonlySet<number>;
}

/** A sheet that was read again, and those of its measures that may say something else than before. */
interface ReadAgain extends RereadSheet {
  readonly touched: ReadonlySet<RawMeasure>;
}

/** The measures of a sheet that stand in some rows, and the parts of those. */
function measuresIn(measures: readonly RawMeasure[], rows: ReadonlySet<number>): ReadonlySet<RawMeasure> {
  const found = new Set<RawMeasure>();
  for (const measure of measures) {
    const whole = measure.parent === null ? undefined : measures[measure.parent];
    const stands = hasRowBetween(rows, measure.anchor.row, measure.lastRow);
    if (stands || (whole !== undefined && found.has(whole))) found.add(measure);
  }
  return found;
}

/** Reads the layout of a sheet anew as a whole; `undefined` where more changed than what stands in rows of measures. */
function readWhole(
  before: SheetReading,
  grid: Grid,
  changed: readonly number[],
  map: ColumnMap,
): ReadAgain | undefined {
  const reading = detectLayout(grid, map);
  if (!hasSameShape(before, reading)) return undefined;
  const renewed = new Map(
    before.measures.map((measure, index) => [measure, reading.measures[index] ?? measure]),
  );
  return { reading, renewed, touched: measuresIn(reading.measures, withTiedRows(changed, grid)) };
}

/** The same groups over measures that were read again; a group of none of them stays as it is. */
function regroup(
  groups: readonly MeasureGroup[],
  renewed: ReadonlyMap<RawMeasure, RawMeasure>,
): readonly MeasureGroup[] {
  const now = new Map<MeasureGroup, MeasureGroup>();
  return groups.map((group) => {
    const [first, ...others] = group.places;
    const parent = group.parent === null ? null : (now.get(group.parent) ?? group.parent);
    const isSame =
      parent === group.parent && !renewed.has(first) && !others.some((each) => renewed.has(each));
    if (isSame) return group;
    const places: MeasureGroup["places"] = [
      renewed.get(first) ?? first,
      ...others.map((each) => renewed.get(each) ?? each),
    ];
    const result = { places, parent };
    now.set(group, result);
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

/** The indicators that touched groups set in their targets are read anew; where these set none, the list of all stays. */
function renewTargets(
  { frame, targets: known, rawIndicators }: PlanBasis,
  groups: readonly MeasureGroup[],
  ids: ReadonlySet<number>,
  { grids, sheets }: PlanFrame,
): Pick<PlanBasis, "targets" | "rawIndicators"> {
  const gridOf = new Map(grids.map((each) => [each.sheet.name, each]));
  const targets = [...known];
  let isSame = sheets.every(({ indicators }, index) => indicators === frame.sheets[index]?.indicators);
  for (const id of ids) {
    const group = groups[id];
    if (group === undefined) continue;
    const own = readTargetIndicators([group], ({ sheet, row, column }) =>
      gridOf.get(sheet)?.cellAt(row, column),
    );
    isSame &&= own.length === 0 && known[id]?.length === 0;
    targets[id] = own;
  }
  if (isSame) return { targets, rawIndicators };
  const all = sheets.flatMap(({ indicators }) => indicators);
  for (const own of targets) for (const raw of own) all.push(raw);
  return { targets, rawIndicators: all };
}

/** Indicators that were read anew are built again; the same list where none was. */
function buildAgain(
  { indicators, startFiscalYear: planStart, endFiscalYear: planEnd }: Plan,
  before: readonly RawIndicator[],
  after: readonly RawIndicator[],
): Plan["indicators"] {
  if (after === before) return indicators;
  return after.map((raw, id) => {
    const known = before[id] === raw ? indicators[id] : undefined;
    return known ?? buildIndicator(id, raw, { planStart, planEnd });
  });
}

/**
 * Reads a plan again after cells of one sheet were changed: where that can be told only the rows that were changed, else the
 * sheet's layout as a whole; the measures only where they stand in changed rows. The same as building the whole plan, which
 * it leaves to others where it cannot tell: where headings, notes, names or numbers changed, rows of measures came or went,
 * the plan's years follow from its dates, a measure is listed again elsewhere, or the sheet is not a list.
 *
 * @param sheet the sheet after the edit; all but its cells is as it was
 * @returns `undefined` where the whole plan has to be built
 */
export function updatePlan({ plan, basis }: PlanReading, sheet: SheetSnapshot): UpdatedPlan | undefined {
  const { frame, map } = basis;
  const index = frame.grids.findIndex((each) => each.sheet.name === sheet.name);
  const [gridBefore, before] = [frame.grids[index], frame.sheets[index]];
  if (gridBefore === undefined || before === undefined || !basis.isSpanStated) return undefined;
  if (before.layout !== "list" || before.isSetAside) return undefined;
  const cellsBefore = gridBefore.sheet.cells;
  const changed = findChangedRows(cellsBefore, sheet.cells);
  if (changed.length === 0 || refersToRowsAbove(cellsBefore, sheet.cells, changed)) return undefined;
  const patched = patchGrid(gridBefore, sheet, changed);
  const grid = patched ?? createGrid(sheet);
  const reread = patched === undefined ? undefined : before.reread?.(before, gridBefore, patched, changed);
  const read =
    reread === undefined
      ? readWhole(before, grid, changed, map)
      : { ...reread, touched: new Set(reread.renewed.values()) };
  if (read === undefined) return undefined;

  const grids = frame.grids.map((each) => (each === gridBefore ? grid : each));
  const sheets = frame.sheets.map((reading) => (reading === before ? read.reading : reading));
  const now: PlanFrame = { ...frame, grids, sheets };
  const groups = regroup(basis.groups, read.renewed);
  const fields: FieldSource[] = [...basis.fields];
  const touched = new Set<number>();
  groups.forEach((group, id) => {
    if (group === basis.groups[id]) return;
    const place = plan.measures[id]?.sources[0].place ?? 0;
    group.places.forEach((raw, offset) => {
      fields[place + offset] = raw;
      if (read.touched.has(raw)) touched.add(id);
    });
  });
  const rebuilt = rebuild(groups, plan.measures, touched, now);
  const isListedAgain = (measures: readonly Measure[]): boolean =>
    findCrossListings(measures, ({ sources: [{ place }] }) => fields[place]) !== measures;
  const ties = [...touched].some((id) => plan.measures[id]?.crossListing !== undefined);
  if (ties || isListedAgain(rebuilt)) return undefined;

  const { targets, rawIndicators } = renewTargets(basis, groups, touched, now);
  const measures = [...plan.measures];
  for (const measure of rebuilt) measures[measure.id] = measure;
  const indicators = buildAgain(plan, basis.rawIndicators, rawIndicators);
  return {
    touched,
    reading: toPlanReading(
      { ...plan, asOf: readAsOf(grids, frame.dateSystem), measures, indicators },
      { ...basis, frame: now, groups, fields, targets, rawIndicators },
    ),
  };
}
