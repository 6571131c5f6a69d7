import type { FiscalYear } from "../calendar/fiscal-year";
import type { FieldSource, RawMeasure } from "../layout/raw-plan";
import type { PeriodReading } from "../period/period";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";
import type { FieldName, MeasureStatus, SourcedText } from "./plan";

/** What a measure is built against. */
export interface MeasureContext {
  readonly dateSystem: 1900 | 1904;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  fiscalYearOf(sheet: string): FiscalYear | null;
  /** The fiscal year that headings over a place name (令和６年度 over the months of that year); the innermost counts. */
  fiscalYearOfArea(area: readonly string[]): FiscalYear | null;
  /** Whether a sheet names a year only as the day that it tells of (令和６年度末), and its plan has several. */
  isOfAllYears(sheet: string): boolean;
  /** Whether a sheet names a year only as the one that it tells of (令和６年度実施状況), and its plan has several. */
  isReport(sheet: string): boolean;
  recordsStatus(sheet: string): boolean;
  cellAt(at: CellRef): Cell | undefined;
  /** Whether nobody sees any of these rows. */
  isHidden(sheet: string, firstRow: number, lastRow: number): boolean;
  readPeriods(text: string, fiscalYear: FiscalYear | null): PeriodReading;
  readDivisions(text: string): readonly string[];
  readStatus(text: string): Pick<MeasureStatus, "state" | "meaning" | "parts">;
  /** Keeps what stands in a place for those who ask later; gives the place its number. */
  remember(fields: FieldSource): number;
}

const NO_TEXTS: readonly SourcedText[] = [];

/** The places that a measure stands in. */
export type Places = readonly [RawMeasure, ...RawMeasure[]];

/** A field's texts where it is first filled in. */
export function firstFilled(places: Places, field: FieldName): readonly SourcedText[] {
  for (const place of places) {
    const texts = place.texts(field);
    if (texts.length > 0) return texts;
  }
  return NO_TEXTS;
}
