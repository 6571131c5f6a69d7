import type { SheetReading } from "../layout/raw-plan";
import { isSameMeasure } from "../layout/same-measure";
import type { SourcedText } from "./plan";

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isSame(one, other);
    })
  );
}

function isSameText(a: SourcedText, b: SourcedText): boolean {
  return a.text === b.text && a.at.row === b.at.row && a.at.column === b.at.column;
}

/** The parts of a reading that are small and plain. */
function outline({
  name,
  role,
  layout,
  headerRows,
  columns,
  fields,
  evidence,
  tables,
}: SheetReading): string {
  return JSON.stringify([name, role, layout, headerRows, columns, [...fields], evidence, tables]);
}

/**
 * Whether two readings of a list differ in nothing but what stands in the rows of its measures: the same headings and
 * columns, the same notes, the same measures under the same numbers, names and headings in the same rows.
 */
export function hasSameShape(a: SheetReading, b: SheetReading): boolean {
  return (
    outline(a) === outline(b) &&
    areSame(a.notes, b.notes, isSameText) &&
    areSame(a.measures, b.measures, isSameMeasure)
  );
}
