import { readQuantityAt } from "../recognizers/quantity";
import {
  isAttributive,
  isFrequencyBeside,
  isInBreakdown,
  isInSum,
  isInName,
  isPartOfWhole,
  isStepToLevel,
  repeatsStep,
} from "./describes-thing";
import type { SkipReason } from "../target";
import type { Stretch } from "./find-clauses";
import { findMood } from "./find-mood";
import { findObjection } from "./find-objection";
import { resolveMultiple } from "./multiple-of-baseline";
import type { PlacedQuantity } from "./placed-quantity";
import { resolveSign } from "./resolve-sign";

const FIRST_CHARACTER = /[\d累延の合総計約概お半ゼ皆な無最少▲△+-]/g;
const SIGN = /[▲△+-]/;
/** A dash or plus is a sign where nothing that it could join stands before it. */
const OPENS_SIGN = /[\s(:→、比はを]/;
/** Part of a name, code, grade or share: No.15, A4, 第3, 震度6, 1人1台, 1/2, 10分の10. */
const NAME_BEFORE =
  /[A-Za-z第#築]$|(?:震度|レベル|ステージ|フェーズ|標高|[国県市]道|分の|\d\s*時)\s*$|\d泊$|No\.?\s*$|[A-Za-z]-$|[1一]\s*人\s*$|(?<![\d.,]\d?)\d\/$/;

/** The figures of a clause: those that can be a level, a limit or a change, and the others. */
export interface FoundQuantities {
  readonly quantities: readonly PlacedQuantity[];
  readonly skipped: readonly (Stretch & { readonly reason: SkipReason })[];
}

/** Finds the figures of a clause and tells those apart that set no target. */
export function findQuantities(masked: string, clause: Stretch): FoundQuantities {
  const text = masked.slice(0, clause.end);
  const { found, notCounted } = scanFigures(text, clause.start);
  const skipped: (Stretch & { readonly reason: SkipReason })[] = [...notCounted];
  const kept = found.filter((quantity, index) => {
    const reason = findPlace(text, quantity, index, found);
    if (reason !== null) skipped.push({ start: quantity.start, end: quantity.end, reason });
    return reason === null;
  });
  const mood = findMood(text.slice(clause.start));
  const quantities = kept.filter((quantity, index) => {
    const around = { previous: kept[index - 1], next: kept[index + 1], mood };
    const reason = findObjection(text, quantity, around);
    if (reason !== null) skipped.push({ start: quantity.start, end: quantity.end, reason });
    return reason === null;
  });
  return { quantities, skipped: skipped.sort((a, b) => a.start - b.start) };
}

/** The place that a figure has among the others of its clause, where that takes its own meaning away. */
function findPlace(
  text: string,
  quantity: PlacedQuantity,
  index: number,
  found: readonly PlacedQuantity[],
): SkipReason | null {
  const next = found[index + 1];
  if (isAttributive(text, quantity, found.slice(index + 1)) || isInName(text, quantity, index, next))
    return "describes";
  if (isFrequencyBeside(text, found[index - 1], quantity)) return "describes";
  const isPart =
    isStepToLevel(text, quantity, next) ||
    isPartOfWhole(text, quantity) ||
    isInBreakdown(quantity, found) ||
    isInSum(text, quantity);
  return isPart || repeatsStep(text, found[index - 1], quantity) ? "part" : null;
}

interface ScannedFigures {
  readonly found: readonly PlacedQuantity[];
  readonly notCounted: readonly (Stretch & { readonly reason: "notCounted" })[];
}

/** ▲120人, （+3％）, but not 10-20 or R5-1. */
function isSign(text: string, at: number, from: number): boolean {
  if (!/\d/.test(text.charAt(at + 1))) return false;
  return /[▲△]/.test(text.charAt(at)) || at === from || OPENS_SIGN.test(text.charAt(at - 1));
}

function scanFigures(text: string, from: number): ScannedFigures {
  const found: PlacedQuantity[] = [];
  const notCounted: (Stretch & { readonly reason: "notCounted" })[] = [];
  let bracket: number | null = null;
  let looked = from;
  FIRST_CHARACTER.lastIndex = from;
  for (let hit = FIRST_CHARACTER.exec(text); hit !== null; hit = FIRST_CHARACTER.exec(text)) {
    const at = hit.index;
    if (SIGN.test(hit[0]) && !isSign(text, at, from)) continue;
    for (; looked < at; looked += 1) {
      if (text.charAt(looked) === "(") bracket = looked;
      else if (text.charAt(looked) === ")") bracket = null;
    }
    const quantity = NAME_BEFORE.test(text.slice(Math.max(0, at - 5), at))
      ? undefined
      : readQuantityAt(text, at);
    if (quantity === undefined) {
      const digits = /^[\d,.]+(?::\d\d)?/.exec(text.slice(at, at + 24))?.[0].length ?? 0;
      if (digits > 0) notCounted.push({ start: at, end: at + digits, reason: "notCounted" });
      FIRST_CHARACTER.lastIndex = at + Math.max(1, digits);
      continue;
    }
    found.push(resolveSign(text, resolveMultiple(text, { ...quantity, bracket })));
    FIRST_CHARACTER.lastIndex = quantity.end;
  }
  return { found, notCounted };
}
