import { readQuantityAt } from "../recognizers/quantity";
import { isAttributive, isInName, isPartOfWhole, isStepToLevel } from "./describes-thing";
import type { Stretch } from "./find-clauses";
import { findMood, isStated } from "./is-stated";
import { resolveMultiple } from "./multiple-of-baseline";
import type { PlacedQuantity } from "./placed-quantity";

const FIRST_CHARACTER = /[\d累延の合総計約概お半ゼ皆]/g;
/** Part of a name, code, grade or share: No.15, A4, 第3, 震度6, 1人1台, 1/2, 10分の10. */
const NAME_BEFORE =
  /[A-Za-z第#築]$|(?:震度|レベル|ステージ|フェーズ|標高|[国県市]道|分の|\d\s*時)\s*$|No\.?\s*$|[A-Za-z]-$|[1一]\s*人\s*$|(?<![\d.,]\d?)\d\/$/;

/** Finds the figures of a clause that can be a level, a limit or a change. */
export function findQuantities(masked: string, clause: Stretch): PlacedQuantity[] {
  const text = masked.slice(0, clause.end);
  const found: PlacedQuantity[] = [];
  let bracket: number | null = null;
  let looked = clause.start;
  FIRST_CHARACTER.lastIndex = clause.start;
  for (let hit = FIRST_CHARACTER.exec(text); hit !== null; hit = FIRST_CHARACTER.exec(text)) {
    const at = hit.index;
    for (; looked < at; looked += 1) {
      if (text.charAt(looked) === "(") bracket = looked;
      else if (text.charAt(looked) === ")") bracket = null;
    }
    const quantity = NAME_BEFORE.test(text.slice(Math.max(0, at - 5), at))
      ? undefined
      : readQuantityAt(text, at);
    if (quantity === undefined) {
      FIRST_CHARACTER.lastIndex = at + Math.max(1, /^[\d,.]+/.exec(text.slice(at, at + 24))?.[0].length ?? 1);
      continue;
    }
    found.push(resolveMultiple(text, { ...quantity, bracket }));
    FIRST_CHARACTER.lastIndex = quantity.end;
  }
  const kept = found.filter(
    (quantity, index) =>
      !isAttributive(text, quantity, found.slice(index + 1)) &&
      !isInName(text, quantity, index, found[index + 1]) &&
      !isStepToLevel(text, quantity, found[index + 1]) &&
      !isPartOfWhole(text, quantity),
  );
  const mood = findMood(text.slice(clause.start));
  return kept.filter((quantity, index) =>
    isStated(text, quantity, { previous: kept[index - 1], next: kept[index + 1], mood }),
  );
}
