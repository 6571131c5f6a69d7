import { readIndicatorSentence } from "../layout/detectors/read-indicator-lines";
import type { RawIndicator } from "../layout/raw-plan";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";
import type { MeasureGroup } from "./merge-measures";

/**
 * The indicators that measures set in their own 目標: figures with the baseline to measure from. A measure that stands
 * in several places sets each of them once.
 */
export function readTargetIndicators(
  groups: readonly MeasureGroup[],
  cellAt: (at: CellRef) => Cell | undefined,
): readonly RawIndicator[] {
  return groups.flatMap(({ places, parent }) => {
    const subject = nameOf(places) || (parent === null ? "" : nameOf(parent.places));
    for (const place of places) {
      const texts = place.texts("target");
      if (texts.length === 0) continue;
      return texts.flatMap(({ at }) => {
        const cell = cellAt(at);
        return cell === undefined ? [] : readIndicatorSentence({ cell, at, subject });
      });
    }
    return [];
  });
}

function nameOf(places: MeasureGroup["places"]): string {
  return places.find(({ name }) => name !== "")?.name ?? "";
}
