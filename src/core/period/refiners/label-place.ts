import type { EnumeratorPlace } from "../expression";
import { isOf, unitClass } from "../unit-class";

/** A stretch of the normalised text that names what a date belongs to. */
export type LabelPlace = EnumeratorPlace;

/** Marks that stand before and behind names. */
const LEADING_NOISE = unitClass(" \n:、。,;/|・-→※【】〔〕<>◆◇■□●○");
const TRAILING_NOISE = unitClass(" \n:…=・、,【】〔〕<>◆◇■□●○");
/** 11月開催（予定）: said of the date and not of what is done. */
const EXPECTED = "(予定)";
const CLOSING = unitClass(")");

/** The stretch without the marks around it, and without the （予定） that is said of its date. */
export function trimLabel(text: string, start: number, end: number): LabelPlace {
  let first = start;
  let last = end;
  while (first < last && isOf(LEADING_NOISE, text, first)) first += 1;
  while (last > first && isOf(TRAILING_NOISE, text, last - 1)) last -= 1;
  if (isOf(CLOSING, text, last - 1) && text.startsWith(EXPECTED, last - EXPECTED.length))
    last = Math.max(first, last - EXPECTED.length);
  return { start: first, end: last };
}
