import { FIELD_NAMES } from "../layout/field-names";
import type { Measure, MeasureSource } from "../plan/plan";
import { createCellSet, type CellSet } from "../sheet/cell-set";
import type { PickedText, WantedText } from "./pick-field-texts";
import type { RuleContext } from "./rule";

interface Place {
  readonly measure: Measure;
  readonly source: MeasureSource;
}

/** The places of measures, and of their parts, that each row of a sheet belongs to. */
function placesByRow(
  { plan }: Pick<RuleContext, "plan">,
  sheet: string,
): ReadonlyMap<number, readonly Place[]> {
  const byRow = new Map<number, Place[]>();
  for (const measure of plan.measures) {
    for (const source of measure.sources) {
      if (source.sheet !== sheet) continue;
      for (let row = source.at.row; row <= source.lastRow; row += 1) {
        const places = byRow.get(row);
        if (places === undefined) byRow.set(row, [{ measure, source }]);
        else places.push({ measure, source });
      }
    }
  }
  return byRow;
}

/** Cells of a measure whose meaning is known: what they say is a matter of their own rules. */
function addKnownCells({ measure, source }: Place, fieldsOf: RuleContext["fieldsOf"], known: CellSet): void {
  const fields = fieldsOf(source);
  for (const field of FIELD_NAMES) for (const { at } of fields.texts(field)) known.add(at);
  for (const { at } of measure.schedule) known.add(at);
}

/**
 * Wanted texts beside a measure in columns or under labels that nobody knows (実績, 今後の課題, 協議事項): staff write
 * there, too, and coordinators read it.
 */
export function pickOtherTexts(context: RuleContext, { pattern, clue }: WantedText): readonly PickedText[] {
  return context.contents().flatMap(({ grid, textsWith }) => {
    const wanted = textsWith(clue).filter(({ text }) => pattern.test(text));
    if (wanted.length === 0) return [];
    const placesOf = placesByRow(context, grid.sheet.name);
    const known = createCellSet();
    const looked = new Set<MeasureSource>();
    return wanted.flatMap(({ text, cells }) =>
      cells.flatMap(({ row, column }): readonly PickedText[] => {
        const places = placesOf.get(row) ?? [];
        for (const place of places) {
          if (looked.has(place.source)) continue;
          looked.add(place.source);
          addKnownCells(place, context.fieldsOf, known);
        }
        const [place] = places;
        const at = grid.ref(row, column);
        return place === undefined || known.has(at) ? [] : [{ ...place, text: { text, at } }];
      }),
    );
  });
}
