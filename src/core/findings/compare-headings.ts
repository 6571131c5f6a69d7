import { groupBy } from "../collection/group-by";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText } from "../sheet/grid";
import { computeSimilarity } from "../text/compute-similarity";
import { compactText } from "../text/normalize-text";
import { PUNCTUATION } from "./compare-told";
import type { Draft, RuleContext } from "./rule";

const HEADING_NUMBER =
  /^\s*(?:[0-9０-９]+(?:[-.－．][0-9０-９]+)*|[（(].{1,3}[)）]|[①-⑳Ⅰ-ⅻ]|第.{1,3}[章節])?[\s　.．、:：]*/u;
/** Headings that share less are two ways to order the plan, not one heading that drifted. */
const SAME_HEADING = 0.5;

function headingKey(heading: string): string {
  return compactText(heading.replace(HEADING_NUMBER, "")).replaceAll(PUNCTUATION, "");
}

interface DriftedHeading {
  readonly here: string;
  readonly there: string;
  readonly hereSource: MeasureSource;
  readonly thereSource: MeasureSource;
}

/** The innermost headings of a measure on two sheets, where they are nearly the same. */
function driftedHeading(
  sources: readonly MeasureSource[],
  { fieldsOf }: RuleContext,
): readonly DriftedHeading[] {
  const told = sources.flatMap((source) => {
    const heading = fieldsOf(source).area.at(-1);
    return heading === undefined ? [] : [{ source, heading, key: headingKey(heading) }];
  });
  const [first, ...others] = told;
  const other = others.find(({ key }) => key !== first?.key);
  if (first === undefined || other === undefined) return [];
  if (computeSimilarity(first.key, other.key) < SAME_HEADING) return [];
  return [{ here: first.heading, there: other.heading, hereSource: first.source, thereSource: other.source }];
}

/** The nearest cell above a measure that holds the heading; the measure itself where none does. */
function headingCell(heading: string, { sheet, at }: MeasureSource, { gridOf }: RuleContext): CellRef {
  const grid = gridOf(sheet);
  if (grid === undefined) return at;
  let nearest = at;
  for (const row of grid.rows) {
    if (row > at.row) break;
    const cell = grid.cellsOfRow(row).find((one) => cellText(one).trim() === heading.trim());
    if (cell !== undefined) nearest = grid.ref(cell.row, cell.column);
  }
  return nearest;
}

/** Drafts (`area`) of headings that drifted from one sheet to the other: one each, whatever stands under it. */
export function compareHeadings(measures: readonly Measure[], context: RuleContext): readonly Draft[] {
  const drifted = measures.flatMap(({ sources }) => driftedHeading(sources, context));
  const groups = groupBy(drifted, ({ here, there, hereSource, thereSource }) =>
    [here, there, hereSource.sheet, thereSource.sheet].join("\n"),
  );
  return [...groups.values()].map(([{ here, there, hereSource, thereSource }]) => ({
    messageId: "area",
    at: headingCell(here, hereSource, context),
    related: [headingCell(there, thereSource, context)],
    data: { here, there, hereSheet: hereSource.sheet, thereSheet: thereSource.sheet },
  }));
}
