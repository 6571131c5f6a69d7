import { groupBy } from "../collection/group-by";
import { fiscalYearOf } from "../calendar/fiscal-year";
import type { ColumnMap } from "../layout/column-map";
import { detectLayout } from "../layout/detect-layout";
import type { FieldSource, RawIndicator, SheetReading } from "../layout/raw-plan";
import { createGrid, type Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { readLegend } from "../status/read-legend";
import { buildIndicator } from "./build-indicator";
import { buildMeasure } from "./build-measure";
import { choosePlanSheets } from "./choose-plan-sheets";
import { findCrossListings, saysAgain } from "./find-cross-listings";
import { createMeasureContext, type PlanFrame } from "./create-measure-context";
import { mergeMeasures, type MeasureGroup } from "./merge-measures";
import type { FieldName, LegendEntry, MeasureSource, Plan, PlanSheet } from "./plan";
import { readAsOf } from "./read-as-of";
import { findUnusedEntries, readColumnMap } from "./read-column-map";
import { readTargetIndicators } from "./read-target-indicators";
import { readPlanName, readPlanSpan, readSheetFiscalYear, spanOf, type FiscalYearSpan } from "./read-titles";

export interface PlanOptions {
  /** The plan's first and last fiscal year, where the user knows better than the workbook. */
  readonly span?: FiscalYearSpan;
  /** What headings mean, in place of the map that the workbook keeps. */
  readonly columnMap?: ColumnMap;
}

function toPlanSheet(reading: SheetReading, grid: Grid): PlanSheet {
  const { name, role, layout, headerRows, columns, fields, isSetAside, tables } = reading;
  const hiddenColumns = (Object.entries(columns) as [FieldName, number][])
    .filter(([, column]) => grid.isColumnHidden(column))
    .sort(([, a], [, b]) => a - b)
    .map(([field]) => field);
  return {
    name,
    role,
    layout,
    fiscalYear: readSheetFiscalYear(reading) ?? null,
    headerRows,
    columns,
    measureCount: reading.measures.filter((measure) => measure.parent === null).length,
    isHidden: grid.sheet.visibility !== "visible",
    hiddenColumns,
    fields: [...fields],
    isSetAside,
    tables,
  };
}

/** A legend is often printed on every sheet; each mark counts once. */
function readPlanLegend(sheets: readonly SheetReading[]): readonly LegendEntry[] {
  const entries = readLegend(sheets.flatMap((sheet) => sheet.notes));
  return [...groupBy(entries, ({ mark }) => mark).values()].map(([first]) => first);
}

/** Where nothing states the plan's years, the fiscal years that its dates span; its indicators' years where it has no dates. */
function spanOfDates({
  measures,
  indicators,
}: Pick<Plan, "measures" | "indicators">): FiscalYearSpan | undefined {
  const days = measures.flatMap(({ periods, schedule }) =>
    [...periods, ...schedule].flatMap(({ start, end }) => [start, end]),
  );
  const years = days.flatMap((day) => (day === null ? [] : [fiscalYearOf(day)]));
  const goalYears = indicators.flatMap(({ baseline, target }) => [baseline?.fiscalYear, target?.fiscalYear]);
  const known = years.length > 0 ? years : goalYears.filter((year) => year !== null && year !== undefined);
  return spanOf(known.map((year) => ({ first: year, last: year })));
}

/** What a plan was built from: all that is needed to build it again where few cells have changed. */
export interface PlanBasis {
  readonly map: ColumnMap;
  readonly frame: PlanFrame;
  /** Whether somebody states the plan's years; without that they follow from the dates of its measures. */
  readonly isSpanStated: boolean;
  readonly groups: readonly MeasureGroup[];
  /** What stands in each place, by the place's number. */
  readonly fields: readonly FieldSource[];
  /** The indicators that each group sets in its targets; they follow those of the sheets. */
  readonly targets: readonly (readonly RawIndicator[])[];
  readonly rawIndicators: readonly RawIndicator[];
}

interface Assembled {
  readonly plan: Plan;
  readonly basis: Omit<PlanBasis, "map" | "isSpanStated">;
}

function assemble(
  snapshot: WorkbookSnapshot,
  grids: readonly Grid[],
  sheets: readonly SheetReading[],
  groups: readonly MeasureGroup[],
  span: FiscalYearSpan | undefined,
  isSpanStated: boolean,
): Assembled {
  const fields: FieldSource[] = [];
  const planSheets = sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    return grid === undefined ? [] : [toPlanSheet(sheet, grid)];
  });
  const legend = readPlanLegend(sheets);
  const { dateSystem } = snapshot;
  const asOf = readAsOf(grids, dateSystem);
  const reportedYear = isSpanStated || asOf === null ? null : fiscalYearOf(asOf.day);
  const frame = { dateSystem, grids, sheets, planSheets, legend, span, reportedYear };
  const context = createMeasureContext(frame, (raw) => fields.push(raw) - 1);
  const { planStart, planEnd } = context;
  const built = groups.map((group, id) => buildMeasure(id, group, context));
  const measures = saysAgain(grids)
    ? findCrossListings(built, ({ sources: [{ place }] }) => fields[place])
    : built;
  const targets = groups.map((group) => readTargetIndicators([group], context.cellAt));
  const rawIndicators = [...sheets.flatMap((sheet) => sheet.indicators), ...targets.flat()];
  const plan: Plan = {
    name: readPlanName(sheets),
    startFiscalYear: planStart,
    endFiscalYear: planEnd,
    asOf,
    sheets: planSheets,
    mapProblems: [],
    legend,
    measures,
    indicators: rawIndicators.map((raw, id) => buildIndicator(id, raw, { planStart, planEnd })),
  };
  return { plan, basis: { frame, groups, fields, targets, rawIndicators } };
}

/** A plan with what is needed to look further into the sheets that it was read from. */
export interface PlanReading {
  readonly plan: Plan;
  readonly grids: readonly Grid[];
  /** What stands in a place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
  readonly basis: PlanBasis;
}

/** A plan with the way from its places to what stands there. */
export function toPlanReading(plan: Plan, basis: PlanBasis): PlanReading {
  return {
    plan,
    grids: basis.frame.grids,
    fieldsOf(source) {
      const found = basis.fields[source.place];
      if (found === undefined) throw new Error(`Not a place of this plan: ${String(source.place)}`);
      return found;
    },
    basis,
  };
}

/**
 * Builds the plan that a workbook holds: the same model whatever the layout.
 *
 * @example buildPlan(snapshot).plan.measures.length // 35
 */
export function buildPlan(snapshot: WorkbookSnapshot, options: PlanOptions = {}): PlanReading {
  const grids = snapshot.sheets.map(createGrid);
  const { map, problems } = readColumnMap(snapshot, options.columnMap);
  const sheets = choosePlanSheets(grids.map((grid) => detectLayout(grid, map)));
  const groups = mergeMeasures(sheets);
  const stated = options.span ?? readPlanSpan(sheets);
  const first = assemble(snapshot, grids, sheets, groups, stated, stated !== undefined);
  const dated = stated === undefined ? spanOfDates(first.plan) : undefined;
  const { plan, basis } =
    dated === undefined ? first : assemble(snapshot, grids, sheets, groups, dated, false);
  return toPlanReading(
    { ...plan, mapProblems: [...problems, ...findUnusedEntries(map, sheets)] },
    { ...basis, map, isSpanStated: stated !== undefined },
  );
}
