import { isSure } from "../match-field";
import type { ColumnHeading } from "./find-headers";

type Columns = readonly ColumnHeading[];

const FEWEST_SHARED = 2;

function wording({ path }: ColumnHeading): string {
  return path.join("\n");
}

function namesMeasures(columns: Columns): boolean {
  return columns.some(({ match }) => isSure(match) && match.field === "name");
}

function headsIndicators(columns: Columns): boolean {
  const fields = new Set(columns.map(({ indicator }) => indicator?.field));
  return (
    fields.has("indicatorName") && fields.has("goal") && (fields.has("baseline") || fields.has("actual"))
  );
}

/** The width after which the same headings come again, up to the last of them. */
function repeatWidth(columns: Columns): number | undefined {
  const words = columns.map(wording);
  for (let width = FEWEST_SHARED; width * 2 <= words.length; width++) {
    if (words.length % width !== 0) continue;
    if (words.every((word, index) => word === words[index % width])) return width;
  }
  return undefined;
}

/** Whether what stands on either side of a blank column are tables of their own. */
function areTwoTables(left: Columns, right: Columns): boolean {
  if (headsIndicators(right)) return namesMeasures(left) && !headsIndicators(left);
  if (headsIndicators(left)) return namesMeasures(right);
  if (!namesMeasures(left) || !namesMeasures(right)) return false;
  const words = new Set(left.map(wording));
  return right.filter((heading) => words.has(wording(heading))).length >= FEWEST_SHARED;
}

/**
 * Tells the tables apart that stand side by side under one row of headings: the same headings come again, or a blank
 * column parts a list of measures from another, or from a table of indicators.
 *
 * @returns the columns of each table; all of them in one where nothing parts them
 */
export function splitTablesBeside(columns: Columns): readonly Columns[] {
  const width = repeatWidth(columns);
  if (width !== undefined && namesMeasures(columns.slice(0, width)))
    return Array.from({ length: columns.length / width }, (_, index) =>
      columns.slice(index * width, (index + 1) * width),
    );
  const gap = columns.findIndex(({ column }, index) => {
    const before = columns[index - 1];
    if (before === undefined || column - before.column < 2) return false;
    return areTwoTables(columns.slice(0, index), columns.slice(index));
  });
  return gap < 0 ? [columns] : [columns.slice(0, gap), ...splitTablesBeside(columns.slice(gap))];
}
