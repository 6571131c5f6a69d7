import type { Measure, SourcedText } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { RuleContext } from "./rule";

/** Every cell that tells a measure's status; one that stands in one place only has been read already. */
function statusCells(
  { status, sources }: Measure,
  fieldsOf: RuleContext["fieldsOf"],
): readonly SourcedText[] {
  if (sources.length === 1) return status === null ? [] : [status];
  return sources.flatMap((source) => fieldsOf(source).texts("status"));
}

/** Every cell that tells a status, in the order of the measures. */
export function allStatusCells(
  measures: readonly Measure[],
  fieldsOf: RuleContext["fieldsOf"],
): readonly SourcedText[] {
  const cells: SourcedText[] = [];
  for (const measure of measures) cells.push(...statusCells(measure, fieldsOf));
  return cells;
}

/** The other cells of a measure that give the same status, or leave it blank as well. */
export function sameStatusElsewhere(
  { status, sources }: Measure,
  at: CellRef,
  fieldsOf: RuleContext["fieldsOf"],
): readonly CellRef[] {
  if (sources.length === 1) return [];
  const isOther = (other: CellRef): boolean =>
    other.row !== at.row || other.column !== at.column || other.sheet !== at.sheet;
  return sources.flatMap((source) => {
    const fields = fieldsOf(source);
    const [told] = fields.texts("status");
    const place = told?.at ?? fields.place("status");
    const isSame = (told?.text.trim() ?? null) === (status?.text.trim() ?? null);
    return place !== undefined && isSame && isOther(place) ? [place] : [];
  });
}
