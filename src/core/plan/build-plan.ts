import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import { detectLayout } from "../layout/detect-layout";
import type { SheetReading } from "../layout/raw-plan";
import { parsePeriods } from "../period/parse-period";
import type { PeriodReading } from "../period/period";
import { createGrid, type Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { readLegend } from "../status/read-legend";
import { buildIndicator } from "./build-indicator";
import { buildMeasure, type MeasureContext } from "./build-measure";
import { mergeMeasures, type MeasureGroup } from "./merge-measures";
import type { Plan, PlanSheet } from "./plan";
import { readAsOf } from "./read-as-of";
import { readPlanName, readPlanSpan, readSheetFiscalYear, type FiscalYearSpan } from "./read-titles";

export interface PlanOptions {
  /** The plan's first and last fiscal year, where the user knows better than the workbook. */
  readonly span?: FiscalYearSpan;
}

function toPlanSheet(reading: SheetReading): PlanSheet {
  const { name, role, layout, headerRows, columns, fields } = reading;
  const measureCount = reading.measures.filter((measure) => measure.parent === null).length;
  return { name, role, layout, headerRows, columns, measureCount, fields: [...fields] };
}

/** Periods repeat from row to row (通年, 7月～9月); each text is read once per fiscal year. */
function createPeriodReader(span: FiscalYearSpan | undefined): MeasureContext["readPeriods"] {
  const read = new Map<FiscalYear | null, Map<string, PeriodReading>>();
  return (text, fiscalYear) => {
    const known = read.get(fiscalYear) ?? new Map<string, PeriodReading>();
    read.set(fiscalYear, known);
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = parsePeriods(text, {
      fiscalYear,
      planStart: span?.start ?? null,
      planEnd: span?.end ?? null,
    });
    known.set(text, reading);
    return reading;
  };
}

function sheetYears(
  sheets: readonly SheetReading[],
  span: FiscalYearSpan | undefined,
): ReadonlyMap<string, FiscalYear | null> {
  const oneYear = span !== undefined && span.start === span.end ? span.start : null;
  return new Map(sheets.map((sheet) => [sheet.name, readSheetFiscalYear(sheet) ?? oneYear]));
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
  const [first] = known;
  if (first === undefined) return undefined;
  return known.reduce<FiscalYearSpan>(
    ({ start, end }, year) => ({ start: year < start ? year : start, end: year > end ? year : end }),
    { start: first, end: first },
  );
}

function assemble(
  snapshot: WorkbookSnapshot,
  grids: readonly Grid[],
  sheets: readonly SheetReading[],
  groups: readonly MeasureGroup[],
  span: FiscalYearSpan | undefined,
): Plan {
  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const years = sheetYears(sheets, span);
  const withStatus = new Set(
    sheets
      .filter(
        (sheet) => sheet.fields.has("status") || sheet.measures.some(({ fields }) => fields.has("status")),
      )
      .map(({ name }) => name),
  );
  const legend = readLegend(sheets.flatMap((sheet) => sheet.notes));
  const context: MeasureContext = {
    dateSystem: snapshot.dateSystem,
    planStart: span?.start ?? null,
    planEnd: span?.end ?? null,
    legend,
    fiscalYearOf: (sheet) => years.get(sheet) ?? null,
    recordsStatus: (sheet) => withStatus.has(sheet),
    cellAt: ({ sheet, row, column }) => gridOf.get(sheet)?.cellAt(row, column),
    readPeriods: createPeriodReader(span),
  };
  const target = { planStart: context.planStart, planEnd: context.planEnd };
  return {
    name: readPlanName(sheets),
    startFiscalYear: span?.start ?? null,
    endFiscalYear: span?.end ?? null,
    asOf: readAsOf(grids, snapshot.dateSystem),
    sheets: sheets.map(toPlanSheet),
    legend,
    measures: groups.map((group, id) => buildMeasure(id, group, context)),
    indicators: sheets.flatMap((sheet) => sheet.indicators).map((raw, id) => buildIndicator(id, raw, target)),
  };
}

/**
 * Builds the plan that a workbook holds: the same model whatever the layout, with every field's address and raw text.
 *
 * @example buildPlan(snapshot).measures.length // 35
 */
export function buildPlan(
  snapshot: WorkbookSnapshot,
  options: PlanOptions = {},
): { readonly plan: Plan; readonly grids: readonly Grid[] } {
  const grids = snapshot.sheets.map(createGrid);
  const sheets = grids.map(detectLayout);
  const span = options.span ?? readPlanSpan(sheets);
  const groups = mergeMeasures(sheets);
  const plan = assemble(snapshot, grids, sheets, groups, span);
  const dated = span === undefined ? spanOfDates(plan) : undefined;
  return { plan: dated === undefined ? plan : assemble(snapshot, grids, sheets, groups, dated), grids };
}
