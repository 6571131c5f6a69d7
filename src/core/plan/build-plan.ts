import { groupBy } from "../collection/group-by";
import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import type { ColumnMap } from "../layout/column-map";
import { detectLayout } from "../layout/detect-layout";
import { parseDivisions } from "../division/parse-divisions";
import type { FieldSource, SheetReading } from "../layout/raw-plan";
import { createPeriodReader } from "../period/create-period-reader";
import { createGrid, type Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { parseStatus } from "../status/parse-status";
import { readLegend } from "../status/read-legend";
import { buildIndicator } from "./build-indicator";
import { buildMeasure } from "./build-measure";
import type { MeasureContext } from "./measure-context";
import { choosePlanSheets } from "./choose-plan-sheets";
import { findCrossListings } from "./find-cross-listings";
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

/** Whether a sheet, or every row of a stretch of it, is hidden. */
function isHidden(grid: Grid | undefined, firstRow: number, lastRow: number): boolean {
  if (grid === undefined) return false;
  if (grid.sheet.visibility !== "visible") return true;
  if (grid.sheet.hiddenRows.length === 0) return false;
  for (let row = firstRow; row <= lastRow; row++) if (!grid.isRowHidden(row)) return false;
  return true;
}

/** Cells repeat themselves down a column; each text is read once. */
function remembering<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = read(key);
    known.set(key, result);
    return result;
  };
}

/** A legend is often printed on every sheet; each mark counts once. */
function readPlanLegend(sheets: readonly SheetReading[]): readonly LegendEntry[] {
  const entries = readLegend(sheets.flatMap((sheet) => sheet.notes));
  return [...groupBy(entries, ({ mark }) => mark).values()].map(([first]) => first);
}

function sheetYears(
  sheets: readonly PlanSheet[],
  span: FiscalYearSpan | undefined,
): ReadonlyMap<string, FiscalYear | null> {
  const oneYear = span !== undefined && span.start === span.end ? span.start : null;
  return new Map(sheets.map(({ name, fiscalYear }) => [name, fiscalYear ?? oneYear]));
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

interface Assembled {
  readonly plan: Plan;
  /** What stands in each place, by the place's number. */
  readonly fields: readonly FieldSource[];
}

function assemble(
  snapshot: WorkbookSnapshot,
  grids: readonly Grid[],
  sheets: readonly SheetReading[],
  groups: readonly MeasureGroup[],
  span: FiscalYearSpan | undefined,
): Assembled {
  const fields: FieldSource[] = [];
  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const planSheets = sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    return grid === undefined ? [] : [toPlanSheet(sheet, grid)];
  });
  const years = sheetYears(planSheets, span);
  const withStatus = new Set(
    sheets
      .filter(
        (sheet) =>
          sheet.fields.has("status") || sheet.measures.some((measure) => measure.texts("status").length > 0),
      )
      .map(({ name }) => name),
  );
  const legend = readPlanLegend(sheets);
  const [planStart, planEnd] = [span?.start ?? null, span?.end ?? null];
  const periodReader = remembering((fiscalYear: FiscalYear | null) =>
    createPeriodReader({ fiscalYear, planStart, planEnd }),
  );
  const context: MeasureContext = {
    dateSystem: snapshot.dateSystem,
    planStart,
    planEnd,
    fiscalYearOf: (sheet) => years.get(sheet) ?? null,
    recordsStatus: (sheet) => withStatus.has(sheet),
    cellAt: ({ sheet, row, column }) => gridOf.get(sheet)?.cellAt(row, column),
    isHidden: (sheet, firstRow, lastRow) => isHidden(gridOf.get(sheet), firstRow, lastRow),
    readPeriods: (text, fiscalYear) => periodReader(fiscalYear)(text),
    readDivisions: remembering((text: string) => parseDivisions(text).divisions),
    readStatus: remembering((text: string) => parseStatus(text, legend)),
    remember: (raw) => fields.push(raw) - 1,
  };
  const target = { planStart, planEnd };
  const plan: Plan = {
    name: readPlanName(sheets),
    startFiscalYear: span?.start ?? null,
    endFiscalYear: span?.end ?? null,
    asOf: readAsOf(grids, snapshot.dateSystem),
    sheets: planSheets,
    mapProblems: [],
    legend,
    measures: findCrossListings(
      groups.map((group, id) => buildMeasure(id, group, context)),
      ({ sources: [{ place }] }) => fields[place],
    ),
    indicators: [
      ...sheets.flatMap((sheet) => sheet.indicators),
      ...readTargetIndicators(groups, context.cellAt),
    ].map((raw, id) => buildIndicator(id, raw, target)),
  };
  return { plan, fields };
}

/** A plan with what is needed to look further into the sheets that it was read from. */
export interface PlanReading {
  readonly plan: Plan;
  readonly grids: readonly Grid[];
  /** What stands in a place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
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
  const first = assemble(snapshot, grids, sheets, groups, stated);
  const dated = stated === undefined ? spanOfDates(first.plan) : undefined;
  const { plan, fields } = dated === undefined ? first : assemble(snapshot, grids, sheets, groups, dated);
  return {
    plan: { ...plan, mapProblems: [...problems, ...findUnusedEntries(map, sheets)] },
    grids,
    fieldsOf(source) {
      const found = fields[source.place];
      if (found === undefined) throw new Error(`Not a place of this plan: ${String(source.place)}`);
      return found;
    },
  };
}
