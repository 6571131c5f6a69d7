import type { FiscalYear } from "../calendar/fiscal-year";
import { remembering } from "../collection/remembering";
import { parseDivisions } from "../division/parse-divisions";
import type { FieldSource, SheetReading } from "../layout/raw-plan";
import { yearHeading } from "../layout/time-heading";
import { createPeriodReader } from "../period/create-period-reader";
import type { Grid } from "../sheet/grid";
import { parseStatus } from "../status/parse-status";
import type { MeasureContext } from "./measure-context";
import type { LegendEntry, PlanSheet } from "./plan";
import { isOnlyDated, isOnlyReported, type FiscalYearSpan } from "./read-titles";

/** What measures of one plan have in common. */
export interface PlanFrame {
  readonly dateSystem: 1900 | 1904;
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetReading[];
  readonly planSheets: readonly PlanSheet[];
  readonly legend: readonly LegendEntry[];
  readonly span: FiscalYearSpan | undefined;
  /** The fiscal year that the workbook reports on, where nobody states the plan's years. */
  readonly reportedYear: FiscalYear | null;
}

/** Whether a sheet, or every row of a stretch of it, is hidden. */
function isHidden(grid: Grid | undefined, firstRow: number, lastRow: number): boolean {
  if (grid === undefined) return false;
  if (grid.sheet.visibility !== "visible") return true;
  if (grid.sheet.hiddenRows.length === 0) return false;
  for (let row = firstRow; row <= lastRow; row++) if (!grid.isRowHidden(row)) return false;
  return true;
}

function sheetYears({ planSheets, span }: PlanFrame): ReadonlyMap<string, FiscalYear | null> {
  const oneYear = span !== undefined && span.start === span.end ? span.start : null;
  return new Map(planSheets.map(({ name, fiscalYear }) => [name, fiscalYear ?? oneYear]));
}

/** Sheets of which something holds, in a plan of several years. */
function sheetsOfYears(
  { sheets, span }: PlanFrame,
  test: (sheet: SheetReading) => boolean,
): ReadonlySet<string> {
  const isOfYears = span !== undefined && span.start < span.end;
  return new Set(isOfYears ? sheets.filter(test).map(({ name }) => name) : []);
}

function yearOfHeadings(area: readonly string[]): FiscalYear | null {
  return area.reduce<FiscalYear | null>((found, heading) => yearHeading(heading) ?? found, null);
}

/**
 * What measures are built against.
 *
 * @param remember keeps what stands in a place, and gives the place its number
 */
export function createMeasureContext(
  frame: PlanFrame,
  remember: (fields: FieldSource) => number,
): MeasureContext {
  const { dateSystem, grids, sheets, legend, span, reportedYear } = frame;
  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const years = sheetYears(frame);
  // Sheets that say only when they were filled in (令和６年度末): their rows are of all years.
  const datedSheets = sheetsOfYears(frame, isOnlyDated);
  const reportingSheets = sheetsOfYears(frame, isOnlyReported);
  const withStatus = new Set(
    sheets
      .filter(
        (sheet) =>
          sheet.fields.has("status") || sheet.measures.some((measure) => measure.texts("status").length > 0),
      )
      .map(({ name }) => name),
  );
  const [planStart, planEnd] = [span?.start ?? null, span?.end ?? null];
  const periodReader = remembering((fiscalYear: FiscalYear | null) =>
    createPeriodReader({ fiscalYear, planStart, planEnd }),
  );
  return {
    dateSystem,
    planStart,
    planEnd,
    fiscalYearOf: (sheet) => years.get(sheet) ?? null,
    fiscalYearOfArea: remembering(yearOfHeadings),
    isOfAllYears: (sheet) => datedSheets.has(sheet),
    isReport: (sheet) => reportingSheets.has(sheet),
    recordsStatus: (sheet) => withStatus.has(sheet),
    cellAt: ({ sheet, row, column }) => gridOf.get(sheet)?.cellAt(row, column),
    isHidden: (sheet, firstRow, lastRow) => isHidden(gridOf.get(sheet), firstRow, lastRow),
    readPeriods: (text, fiscalYear) => periodReader(fiscalYear ?? reportedYear)(text),
    readDivisions: remembering((text: string) => parseDivisions(text).divisions),
    readStatus: remembering((text: string) => parseStatus(text, legend)),
    remember,
  };
}
