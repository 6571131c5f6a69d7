import { rawSpan } from "../../text/normalize-text";
import type { IndicatorTarget, Quantity, SkippedFigure, TargetReading } from "../target";
import { buildBaselineOnly, buildRelativeTarget, buildTarget, withBaseline } from "./build-target";
import { buildRelativeBehind } from "./build-relative-behind";
import { afterBrackets } from "./find-brackets";
import type { Stretch } from "./find-clauses";
import { nameBefore } from "./find-name";
import { findQuantities } from "./find-quantities";
import type { PlacedQuantity } from "./placed-quantity";
import { findRelativeBeside, startOfRelative } from "./find-relative-beside";
import { goesOnFrom, joinLines } from "./join-lines";
import { judgeDirection } from "./judge-op";
import { isLaterStart } from "./later-start";
import { isBaselineBehind, isCalledActual, isCalledBaseline, leadsTo } from "./pair-quantities";
import type { Clause, TargetText } from "./target-text";
import { applySection, readSectionHeading, type SectionHeading } from "./section-lines";
import { findYearOfLines, shareYear, shareYearBehind, withYear } from "./share-year";
import { findYearSeries } from "./year-series";

/** Reads the targets of a text clause by clause; a clause may complete what the one before it began. */
export function readClauses(text: TargetText, clauses: readonly Stretch[]): TargetReading {
  const { normalized, masked, planStart } = text;
  const targets: IndicatorTarget[] = [];
  const skipped: SkippedFigure[] = [];
  let headline: Stretch | null = null;
  let section: SectionHeading | undefined;
  // Behind the last line that gave its year to those above it.
  let yearless = 0;
  for (const stretch of clauses) {
    const years = text.years.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
    const known = targets.length;
    const before = targets.at(-1);
    const { start, end } = stretch;
    const clause = { normalized, masked, planStart, start, end, years, headline };
    const found = findQuantities(masked, clause);
    readClause(clause, found.quantities, targets);
    // Where a line was joined to the one above it, its target stands in that one's place.
    const from = targets.length > known ? known : targets.length - 1;
    if (targets.length !== known || targets.at(-1) !== before) {
      if (section !== undefined) applySection(section, targets, from);
    } else if (found.quantities.length === 0)
      section = readSectionHeading(masked.slice(start, end), years, planStart) ?? section;
    const year = findYearOfLines(clause);
    if (year !== null) {
      targets.push(...targets.splice(yearless).map((one) => withYear(one, year)));
      yearless = targets.length;
    }
    for (const one of found.skipped) {
      skipped.push({ reason: one.reason, span: rawSpan(normalized, one.start, one.end) });
    }
    headline = targets.length === known ? stretch : null;
  }
  return { targets, skipped };
}

function readClause(clause: Clause, quantities: readonly PlacedQuantity[], targets: IndicatorTarget[]): void {
  const known = targets.length;
  const relative = findRelativeBeside(clause, quantities);
  const behind = buildRelativeBehind(clause, quantities);
  if (behind !== undefined) targets.push(behind);
  else if (relative !== undefined)
    targets.push(buildRelativeTarget(clause, relative, startOfRelative(relative, quantities)));
  else if (!isLoneStart(clause, quantities)) readQuantities(clause, quantities, targets);
  const shared = shareYearBehind(clause, targets.splice(known));
  targets.push(...shared);
  const [only] = quantities;
  if (only !== undefined && quantities.length === 1 && isNameless(clause, only))
    joinLastLines(clause, targets);
}

/** 11.4％ → 一桁台: a start whose goal has no figure. */
const LEADS_TO_WORDS = /^(?:\s*\([^()]*\))?\s*→\s*[^\s\d()\ue000]/;

/** 待機児童を解消する（令和5年4月1日：14人）: how things were, behind words that set no figure. */
function isLoneStart(clause: Clause, quantities: readonly PlacedQuantity[]): boolean {
  const [only, other] = quantities;
  if (only === undefined || other !== undefined || only.op !== null) return false;
  if (LEADS_TO_WORDS.test(clause.masked.slice(only.end, clause.end))) return true;
  if (only.bracket === null) return false;
  const { masked, planStart, years, start } = clause;
  if (planStart === null || masked.slice(start, only.bracket).trim() === "") return false;
  const open = only.bracket;
  const endsInVerb = /[るすうくたい]\s*$/.test(masked.slice(start, open));
  return endsInVerb && years.some((one) => one.start >= open && one.year !== null && one.year < planStart);
}

function isNameless({ normalized, masked, start }: Clause, quantity: PlacedQuantity): boolean {
  return nameBefore(normalized.text, masked, start, quantity.start) === null;
}

function readQuantities(
  clause: Clause,
  quantities: readonly PlacedQuantity[],
  targets: IndicatorTarget[],
): void {
  let baseline: PlacedQuantity | null = null;
  let boundary = clause.start;
  let last: IndicatorTarget | null = null;
  const series = findYearSeries(clause, quantities);
  // Its year is written before the first figure only.
  let seriesStart: Quantity | null = null;
  for (const [index, quantity] of quantities.entries()) {
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    if (last?.baseline && last.target && quantity.op === null && isCalledActual(clause, quantity)) continue;
    if (last !== null && isEarlierFact(clause, last, quantity)) continue;
    if (quantity === series?.from || series?.past.has(quantity) === true) continue;
    if (series?.goals.has(quantity) === true) {
      const goal = buildTarget(clause, boundary, quantity, series.from);
      seriesStart ??= goal.baseline;
      last = { ...goal, baseline: seriesStart };
    } else if (last?.baseline && previous && isLaterStart(clause, last.baseline, previous, quantity)) {
      targets.pop();
      last = withBaseline(clause, last, quantity, previous.end);
    } else if (
      last !== null &&
      previous !== undefined &&
      isBaselineBehind(clause, quantity, previous, last)
    ) {
      targets.pop();
      last = withBaseline(clause, last, quantity, quantity.bracket ?? previous.end);
    } else if (next !== undefined && leadsTo(clause, quantity, next)) {
      baseline ??= quantity;
      continue;
    } else {
      last = readQuantity(clause, boundary, quantity, { baseline, next, targets });
      baseline = null;
    }
    const lower =
      previous && shareYear(targets.at(-1), last, clause.masked.slice(previous.end, quantity.start));
    if (lower !== undefined) targets.splice(-1, 1, lower);
    targets.push(last);
    const after = afterBrackets(clause.masked, quantity.end, clause.end);
    boundary = next !== undefined && next.start < after ? quantity.end : after;
  }
}

/** 6％以上とする（令和元年度末の入所者数 112人）: how something else was before the plan. */
function isEarlierFact(
  { masked, years, planStart }: Clause,
  { target }: IndicatorTarget,
  { bracket, start, unit, op, change }: PlacedQuantity,
): boolean {
  if (bracket === null || planStart === null || op !== null || change !== null) return false;
  if (target === null || target.value === null || target.op.includes("baseline")) return false;
  if (
    ["", "倍", target.unit].includes(unit) ||
    target.unit === "" ||
    masked.slice(bracket, start).includes("→")
  )
    return false;
  const year = years.find((one) => one.start >= bracket && one.end <= start)?.year ?? null;
  return year !== null && year < planStart;
}

interface Around {
  readonly baseline: PlacedQuantity | null;
  readonly next: PlacedQuantity | undefined;
  readonly targets: IndicatorTarget[];
}

function readQuantity(
  clause: Clause,
  boundary: number,
  quantity: PlacedQuantity,
  { baseline, next, targets }: Around,
): IndicatorTarget {
  if (baseline !== null) {
    const announced = takeAnnounced(targets, baseline, quantity);
    const target = buildTarget(clause, boundary, quantity, baseline);
    return { ...target, name: target.name ?? announced?.name ?? null };
  }
  const isLevel = quantity.op === null && quantity.change === null;
  const isBaselineOnly = isLevel && next === undefined && isCalledBaseline(clause, quantity);
  return isBaselineOnly
    ? buildBaselineOnly(clause, boundary, quantity)
    : buildTarget(clause, boundary, quantity, null);
}

/** 総合点数65点以上 … 63点→65点以上: the headline says the target first, the line below says it with its baseline. */
function takeAnnounced(
  targets: IndicatorTarget[],
  from: PlacedQuantity,
  quantity: PlacedQuantity,
): IndicatorTarget | null {
  const last = targets.at(-1);
  if (last === undefined || last.baseline !== null || last.target === null) return null;
  const isDirection = last.target.value === null && last.target.op === judgeDirection(from, quantity);
  const isSame = last.target.value === quantity.value && last.target.unit === quantity.unit;
  if (!isDirection && !(isSame && last.target.op === quantity.op)) return null;
  targets.pop();
  return last;
}

function joinLastLines({ planStart }: Clause, targets: IndicatorTarget[]): void {
  const [last, before] = [targets.at(-1), targets.at(-2)];
  const joined = last && before ? joinLines(before, last, planStart) : undefined;
  if (joined !== undefined) targets.splice(-2, 2, joined);
  else if (last && before) targets.splice(-1, 1, goesOnFrom(before, last));
}
