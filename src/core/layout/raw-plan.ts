import type { FieldName, SheetLayout, SheetRole, SheetTable, SourcedText } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";
import type { CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { IndicatorTarget } from "../target/target";

/** The fields of a measure in one place, read from the sheet when they are asked for. */
export interface FieldSource {
  /** The filled cells of a field, in reading order; several where a field spreads over rows or columns. */
  texts(field: FieldName): readonly SourcedText[];
  /** The cell where a field stands or would stand, where the layout has a place for it. */
  place(field: FieldName): CellRef | undefined;
  /** Headings that the place stands under, from the outermost inwards. */
  readonly area: readonly string[];
  /** The number as this place gives it; null where it gives none. */
  readonly number: string | null;
}

/** What a layout detector found of one measure in one place, before places are merged. */
export interface RawMeasure extends FieldSource {
  readonly anchor: CellRef;
  readonly lastRow: number;
  readonly name: string;
  /** Index of the measure in the same sheet that this one is a part of. */
  readonly parent: number | null;
  /** Bars and marks under year, quarter or month columns. */
  readonly steps: readonly RawStep[];
}

/** A text (or bar) with the span of columns that it covers. */
export interface RawStep {
  readonly text: string;
  readonly at: CellRef;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

export interface RawValue {
  readonly cell: Cell | undefined;
  readonly at: CellRef;
  readonly fiscalYear: FiscalYear | null;
  /** `%` where the heading gives the unit. */
  readonly headingUnit: string | null;
  /** What was read of this value where its cell holds several (one line or clause each). */
  readonly reading?: IndicatorTarget;
}

/** One row of an indicator table. */
export interface RawIndicator {
  readonly name: string;
  readonly at: CellRef;
  readonly unit: string | null;
  /** Which way is better, where a column of the table says so. */
  readonly wanted?: "up" | "down" | null;
  readonly baseline: RawValue | null;
  readonly goal: RawValue | null;
  readonly actuals: readonly RawValue[];
}

/** How one sheet was understood. */
export interface SheetReading {
  readonly name: string;
  readonly role: SheetRole;
  readonly layout: SheetLayout;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<FieldName, number>>>;
  readonly measures: readonly RawMeasure[];
  readonly indicators: readonly RawIndicator[];
  /** Fields that the sheet has a column or label for. */
  readonly fields: ReadonlySet<FieldName>;
  /** Titles, notes and legends: texts that stand outside measures. */
  readonly notes: readonly SourcedText[];
  /** How much its headings speak for measures of a plan; see `weighEvidence`. 0 where it has none. */
  readonly evidence: number;
  /** Whether its table was found to hold something else than measures of a plan. */
  readonly isSetAside: boolean;
  readonly tables: readonly SheetTable[];
  /** Absent where the sheet has no list, or one whose rows do not stand for themselves. */
  readonly reread?: RereadRows;
}

/** A sheet in which some rows were read again. */
export interface RereadSheet {
  readonly reading: SheetReading;
  /** The measures that were read anew, by those that they take the place of. */
  readonly renewed: ReadonlyMap<RawMeasure, RawMeasure>;
}

/**
 * Reads a sheet again of which only cells of some rows have changed.
 *
 * @param reading of the sheet as it was
 * @param after all but its cells is as it was, and the same rows are filled
 * @param changed the rows in which cells differ
 * @returns `undefined` where more may have changed than what stands in the rows of measures
 */
export type RereadRows = (
  reading: SheetReading,
  before: Grid,
  after: Grid,
  changed: readonly number[],
) => RereadSheet | undefined;
