import { readQuantityAt } from "../recognizers/quantity";
import type { StatedYear } from "../recognizers/stated-year";
import {
  isAttributive,
  isFrequencyBeside,
  isInBreakdown,
  isInSum,
  isInName,
  isLengthOfTime,
  isPartOfWhole,
  isStepToLevel,
  isYearlyPart,
} from "./describes-thing";
import type { SkipReason } from "../target";
import type { Stretch } from "./find-clauses";
import { findHeading, isForReference } from "./find-heading";
import { findMood } from "./find-mood";
import { findObjection } from "./find-objection";
import { resolveMultiple } from "./multiple-of-baseline";
import type { PlacedQuantity } from "./placed-quantity";
import { repeatsChange, repeatsNumber, repeatsShare, repeatsStep } from "./repeats-figure";
import { resolveSign } from "./resolve-sign";

const FIRST_CHARACTER = /[\d累延の合総計約概お半ゼ皆な無最少▲△+-]/g;
const SIGN = /[▲△+-]/;
/** A dash or plus is a sign where nothing that it could join stands before it. */
const OPENS_SIGN = /[\s(:→、比はを]/;
/** Part of a name, code, grade or share: No.15, A4, 第3, 震度6, 1人1台, 1/2, 10分の10. */
const NAME_BEFORE =
  /[A-Za-z第#築]$|(?:震度|レベル|ステージ|フェーズ|標高|[国県市]道|分の|\d\s*時)\s*$|\d泊$|\d人に$|階$|No\.?\s*$|[A-Za-z]-$|[1一]\s*人\s*$|(?<![\d.,]\d?)\d\/$|\ue000~$/;

/** The figures of a clause: those that can be a level, a limit or a change, and the others. */
export interface FoundQuantities {
  readonly quantities: readonly PlacedQuantity[];
  readonly skipped: readonly (Stretch & { readonly reason: SkipReason })[];
}

/** Finds the figures of a clause and tells those apart that set no target. */
export function findQuantities(
  masked: string,
  clause: Stretch & { readonly years: readonly StatedYear[] },
): FoundQuantities {
  const text = masked.slice(0, clause.end);
  const { found, notCounted } = scanFigures(text, clause.start);
  const skipped: (Stretch & { readonly reason: SkipReason })[] = [...notCounted];
  const kept = found.filter((quantity, index) => {
    const reason = findPlace(text, quantity, index, found, clause.years);
    if (reason !== null) skipped.push({ start: quantity.start, end: quantity.end, reason });
    return reason === null;
  });
  const mood = findMood(text.slice(clause.start));
  const heading = findHeading(masked, clause);
  const elsewhere = isForReference(masked, clause) ? "describes" : null;
  const quantities = kept.filter((quantity, index) => {
    const around = { previous: kept[index - 1], next: kept[index + 1], mood };
    const reason =
      elsewhere ?? findObjection(text, quantity, around) ?? underHeading(text, quantity, heading, clause);
    if (reason !== null) skipped.push({ start: quantity.start, end: quantity.end, reason });
    return reason === null;
  });
  return { quantities, skipped: skipped.sort((a, b) => a.start - b.start) };
}

/** 法定雇用率（2.8％）以上: the comparator stands behind the bracket of the level that has a name. */
const LIMIT_BEHIND = /^\s*\)\s*(以[上下内]|未満)/;
const BASE_NAME =
  /(?:実績|水準|現[状行]|基準|前[年回]|昨年|策定|従前|計画|見込|決算|予算|値|残高|額|数|\ue000[末度]?)$/;

function withLimitBehind(text: string, quantity: PlacedQuantity): PlacedQuantity {
  const { bracket, op, change, start, end } = quantity;
  if (bracket === null || op !== null || change !== null || text.charAt(end) !== ")") return quantity;
  const written = LIMIT_BEHIND.exec(text.slice(end, end + 8))?.[1];
  const isNamed =
    /^\(\s*$/.test(text.slice(bracket, start)) && !BASE_NAME.test(text.slice(0, bracket).trimEnd());
  if (written === undefined || !isNamed) return quantity;
  return { ...quantity, op: written === "以上" ? ">=" : written === "未満" ? "<" : "<=" };
}

const LEVEL_UNIT = /^(?:%|ポイント|点)$/;
/** 実績：82％: the one figure of a heading is where something starts. */
const AT_HEADING = /^[^\d、。:]{0,12}[:\s]\s*\ue000*\s*$/;

/** What the heading of its clause makes of a figure without a comparator. */
function underHeading(
  text: string,
  { op, change, bracket, start, unit }: PlacedQuantity,
  heading: SkipReason | null,
  clause: Stretch,
): SkipReason | null {
  if (heading === null || op !== null || change !== null) return null;
  if (heading === "told")
    return bracket === null && !AT_HEADING.test(text.slice(clause.start, start)) ? "told" : null;
  const isOfHeading = heading === "spent" ? unit === "円" || unit === "回" : !LEVEL_UNIT.test(unit);
  return isOfHeading ? heading : null;
}

/** The place that a figure has among the others of its clause, where that takes its own meaning away. */
function findPlace(
  text: string,
  quantity: PlacedQuantity,
  index: number,
  found: readonly PlacedQuantity[],
  years: readonly StatedYear[],
): SkipReason | null {
  const next = found[index + 1];
  if (isAttributive(text, quantity, found.slice(index + 1)) || isInName(text, quantity, index, next))
    return "describes";
  if (isFrequencyBeside(text, found[index - 1], quantity)) return "describes";
  if (isLengthOfTime(text, quantity, found.length)) return "describes";
  const isPart =
    isStepToLevel(text, quantity, next) ||
    isPartOfWhole(text, quantity) ||
    isInBreakdown(quantity, found) ||
    isYearlyPart(text, found[index - 1], quantity, years) ||
    isInSum(text, quantity);
  const isToldAgain =
    repeatsShare(text, found[index - 1], quantity) ||
    repeatsStep(text, found[index - 1], quantity) ||
    repeatsNumber(text, found[index - 1], quantity) ||
    repeatsChange(text, found[index - 1], quantity);
  return isPart || isToldAgain ? "part" : null;
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
    found.push(resolveSign(text, resolveMultiple(text, withLimitBehind(text, { ...quantity, bracket }))));
    FIRST_CHARACTER.lastIndex = quantity.end;
  }
  return { found, notCounted };
}
