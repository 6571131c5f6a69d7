import type { FieldName, Measure, MeasureSource, SourcedText } from "../plan/plan";
import { cellRefKey } from "../sheet/address";
import type { RuleContext } from "./rule";
import type { SheetContent } from "./sheet-content";

/** A text of a measure's field, with the measure and the place that it was found for. */
export interface PickedText {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly text: SourcedText;
}

/** A card may begin above the cell that it is known by. */
const ROWS_ABOVE = 8;

/** Rows of a sheet with a wanted text, ascending. */
function wantedRows({ cellsOfText }: SheetContent, isWanted: (text: string) => boolean): readonly number[] {
  const rows: number[] = [];
  for (const [text, cells] of cellsOfText) if (isWanted(text)) for (const { row } of cells) rows.push(row);
  return rows.sort((a, b) => a - b);
}

/** Whether one of some ascending rows lies between two rows. */
function anyBetween(rows: readonly number[], first: number, last: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found = rows[low];
  return found !== undefined && found <= last;
}

/**
 * The texts of some fields that are wanted, each cell once.
 *
 * The sheets are looked through first and measures asked only where something stands: of ten thousand measures few have
 * what a rule looks for.
 *
 * @param isWanted a test that most texts fail quickly
 */
export function pickFieldTexts(
  { plan, contents, fieldsOf }: RuleContext,
  fields: readonly FieldName[],
  isWanted: (text: string) => boolean,
): readonly PickedText[] {
  const rowsOf = new Map(
    contents().flatMap((content) => {
      const rows = wantedRows(content, isWanted);
      return rows.length === 0 ? [] : [[content.grid.sheet.name, rows] as const];
    }),
  );
  if (rowsOf.size === 0) return [];
  const picked = new Map<string, PickedText>();
  for (const measure of plan.measures) {
    for (const source of measure.sources) {
      const rows = rowsOf.get(source.sheet);
      if (rows === undefined || !anyBetween(rows, source.at.row - ROWS_ABOVE, source.lastRow)) continue;
      for (const text of fields.flatMap((field) => fieldsOf(source).texts(field))) {
        const key = cellRefKey(text.at);
        if (isWanted(text.text) && !picked.has(key)) picked.set(key, { measure, source, text });
      }
    }
  }
  return [...picked.values()];
}
