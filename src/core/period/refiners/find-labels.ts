import { append } from "../append";
import { areAllOf, unitClass } from "../unit-class";
import { findNameBefore } from "./find-name-before";
import { findNameBehind, findNameInBrackets } from "./find-name-behind";
import type { LabelPlace } from "./label-place";
import type { Dated } from "./resolve-expressions";

/** A date, and the place of what it belongs to; null where nothing names that. */
export interface Labelled {
  readonly dated: Dated;
  readonly label: LabelPlace | null;
}

const LIST_GAP = unitClass(" \n、。,・:/及びと");

/** Finds the activity (表彰) or enumerator (①) that each date belongs to. */
export function findLabels(text: string, dated: readonly Dated[]): Labelled[] {
  let result: Labelled[] = [];
  let previous: Labelled | null = null;
  let leftEdge = 0;
  for (let index = 0; index < dated.length; index += 1) {
    const item = dated[index];
    if (item === undefined) continue;
    const rightEdge = rightEdgeOf(item, index + 1 < dated.length ? dated[index + 1] : undefined, text.length);
    const enumerators = item.expression.enumerators;
    // What already names the date before (R6：検討 R7：実施) cannot name this one too.
    const left = findNameBefore(text, item, Math.max(leftEdge, endOf(previous)));
    if (enumerators.length > 1) {
      for (const place of enumerators) result = append(result, { dated: item, label: place });
      previous = null;
      leftEdge = item.expression.end;
      continue;
    }
    const bracket = left === null ? findNameInBrackets(text, item, rightEdge) : null;
    const inherited = inheritedLabel(text, item, previous, leftEdge);
    const own = left ?? (enumerators[0] === undefined ? bracket : null) ?? inherited;
    const label = own ?? findNameBehind(text, item, rightEdge) ?? enumerators[0] ?? null;
    previous = { dated: item, label };
    result = append(result, previous);
    leftEdge = item.expression.end;
  }
  return result;
}

function endOf(labelled: Labelled | null): number {
  return labelled === null || labelled.label === null ? 0 : labelled.label.end;
}

/** Where the next part begins: with its enumerator, or with its date. */
function rightEdgeOf(item: Dated, next: Dated | undefined, length: number): number {
  if (next === undefined) return length;
  const enumerator = next.expression.enumerators[0]?.start ?? -1;
  return enumerator >= item.expression.end ? enumerator : next.expression.start;
}

/** Months in a row share the label of the first. */
function inheritedLabel(
  text: string,
  item: Dated,
  previous: Labelled | null,
  leftEdge: number,
): LabelPlace | null {
  if (previous === null || previous.label === null) return null;
  if (previous.dated.expression.enumerators[0]?.start !== item.expression.enumerators[0]?.start) return null;
  if (previous.label.start >= previous.dated.expression.end) return null;
  return areAllOf(LIST_GAP, text, leftEdge, item.expression.start) ? previous.label : null;
}
