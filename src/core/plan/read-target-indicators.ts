import { readIndicatorSentence } from "../layout/detectors/read-indicator-lines";
import type { RawIndicator } from "../layout/raw-plan";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";
import type { MeasureGroup } from "./merge-measures";
import type { SourcedText } from "./plan";

/**
 * The indicators that measures set in their own 目標: figures with the baseline to measure from. A measure that stands
 * in several places sets each of them once.
 */
export function readTargetIndicators(
  groups: readonly MeasureGroup[],
  cellAt: (at: CellRef) => Cell | undefined,
): readonly RawIndicator[] {
  let found = NO_INDICATORS;
  for (const { places, parent } of groups) {
    const texts = firstTargets(places);
    if (texts.length === 0) continue;
    const subject = nameOf(places) || (parent === null ? "" : nameOf(parent.places));
    for (const { at } of texts) {
      const cell = cellAt(at);
      const own = cell === undefined ? NO_INDICATORS : readIndicatorSentence({ cell, at, subject });
      if (own.length > 0) found = [...found, ...own];
    }
  }
  return found;
}

const NO_TEXTS: readonly SourcedText[] = [];
const NO_INDICATORS: readonly RawIndicator[] = [];

/** The target's texts where they are first filled in. */
function firstTargets(places: MeasureGroup["places"]): readonly SourcedText[] {
  for (const place of places) {
    const texts = place.texts("target");
    if (texts.length > 0) return texts;
  }
  return NO_TEXTS;
}

function nameOf(places: MeasureGroup["places"]): string {
  return places.find(({ name }) => name !== "")?.name ?? "";
}
