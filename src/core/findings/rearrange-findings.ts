import { createCellSet } from "../sheet/cell-set";
import type { Grid } from "../sheet/grid";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { createFindingOrder, placesOf, withoutRepetition } from "./run-rules";

/** A test for findings that speak of one of the cells that some findings speak of. */
function speaksOfCellsOf(findings: Iterable<Finding>): (finding: Finding) => boolean {
  const rows = new Set<number>();
  const cells = createCellSet();
  for (const finding of findings) {
    for (const at of placesOf(finding)) {
      rows.add(at.row);
      cells.add(at);
    }
  }
  // Nearly all findings are told apart by their rows alone.
  return (finding) => {
    const { at, related } = finding;
    const isNear = rows.has(at.row) || related.some(({ row }) => rows.has(row));
    return isNear && placesOf(finding).some(cells.has);
  };
}

/** Puts two lists in order together into one. */
function mergeInOrder<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  const merged: T[] = [];
  let next = 0;
  for (const item of a) {
    for (let other = b[next]; other !== undefined && order(other, item) < 0; other = b[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(item);
  }
  return merged.concat(b.slice(next));
}

/** What findings were replaced by others. */
export interface ReplacedFindings {
  /** All that the rules find now; one may repeat another. */
  readonly found: readonly Finding[];
  readonly gone: ReadonlySet<Finding>;
  readonly added: readonly Finding[];
}

/**
 * Arranges findings as `arrangeFindings` does, where few differ from findings that are arranged already: what is said twice
 * is looked for only in the cells that gone and added findings speak of.
 *
 * @param arranged the findings before, without repetition and in order
 */
export function rearrangeFindings(
  rules: readonly Rule[],
  arranged: readonly Finding[],
  { found, gone, added }: ReplacedFindings,
  grids: readonly Grid[],
): readonly Finding[] {
  if (gone.size === 0 && added.length === 0) return arranged;
  const near = new Set(found.filter(speaksOfCellsOf([...gone, ...added])));
  const around = found.filter(speaksOfCellsOf(near));
  const order = createFindingOrder(rules, grids);
  const shown = withoutRepetition(rules, around)
    .filter((finding) => near.has(finding))
    .sort(order);
  return mergeInOrder(
    arranged.filter((finding) => !gone.has(finding) && !near.has(finding)),
    shown,
    order,
  );
}
