import type { StatedYear } from "../recognizers/stated-year";
import { findBaseYear, findDueYear, findTargetYear, ownBracketEnd, yearWithin } from "./choose-years";
import { bracketBehind } from "./find-brackets";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

/** 令和元年度比で10％削減し、リサイクル率を30％に: a year before an earlier figure is only a change's. */
export function findOwnBaseYear(
  clause: Clause,
  boundary: number,
  quantity: PlacedQuantity,
): StatedYear | undefined {
  const base = findBaseYear(clause, bracketBehind(clause.masked, quantity.end, clause.end));
  return base !== undefined && base.end <= boundary && quantity.change === null ? undefined : base;
}

/** 54.8％（R5）の維持: the year of a level that is kept is not when it must hold. */
export function findOwnYear(
  clause: Clause,
  since: number,
  boundary: number,
  quantity: PlacedQuantity,
): StatedYear | undefined {
  const year = findTargetYear(clause, since, boundary, quantity.start, quantity.end);
  const isKept = quantity.maintain && year !== undefined && year.start >= quantity.end;
  return isKept && clause.planStart !== null && (year.year ?? Infinity) < clause.planStart ? undefined : year;
}

export function findBaselineYear(
  clause: Clause,
  boundary: number,
  from: PlacedQuantity,
): StatedYear | undefined {
  const bracketEnd = ownBracketEnd(clause, boundary, from.start, from.end);
  return (
    (bracketEnd > from.end ? yearWithin(clause, from.end, bracketEnd) : undefined) ??
    yearWithin(clause, findDueYear(clause, boundary, from.start)?.end ?? boundary, from.start)
  );
}
