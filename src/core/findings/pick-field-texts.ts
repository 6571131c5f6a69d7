import type { FieldName, Measure, MeasureSource, SourcedText } from "../plan/plan";
import { createCellSet } from "../sheet/cell-set";
import type { RuleContext } from "./rule";
import type { SheetContent } from "../sheet/sheet-content";
import type { TextClue } from "../text/text-clue";

/** A text of a measure's field, with the measure and the place that it was found for. */
export interface PickedText {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly text: SourcedText;
}

/** A card may begin above the cell that it is known by. */
const ROWS_ABOVE = 8;

/** What a rule looks for in texts. */
export interface WantedText {
  readonly pattern: RegExp;
  /** Every text that the pattern finds holds it; most others do not, and need no closer look. */
  readonly clue: TextClue;
}

/** Rows of a sheet with a wanted text, ascending. */
function wantedRows(content: SheetContent, { clue, pattern }: WantedText): readonly number[] {
  const rows: number[] = [];
  for (const { text, cells } of content.textsWith(clue))
    if (pattern.test(text)) for (const { row } of cells) rows.push(row);
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
 */
export function pickFieldTexts(
  { plan, contents, fieldsOf }: RuleContext,
  fields: readonly FieldName[],
  wanted: WantedText,
): readonly PickedText[] {
  const rowsOf = new Map(
    contents().flatMap((content) => {
      const rows = wantedRows(content, wanted);
      return rows.length === 0 ? [] : [[content.grid.sheet.name, rows] as const];
    }),
  );
  if (rowsOf.size === 0) return [];
  const picked: PickedText[] = [];
  const seen = createCellSet();
  for (const measure of plan.measures) {
    for (const source of measure.sources) {
      const rows = rowsOf.get(source.sheet);
      if (rows === undefined || !anyBetween(rows, source.at.row - ROWS_ABOVE, source.lastRow)) continue;
      for (const text of fields.flatMap((field) => fieldsOf(source).texts(field))) {
        if (wanted.pattern.test(text.text) && seen.add(text.at)) picked.push({ measure, source, text });
      }
    }
  }
  return picked;
}
