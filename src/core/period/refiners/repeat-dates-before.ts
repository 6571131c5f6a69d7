import type { Expression } from "../expression";
import { namesYear, type StandingMention } from "../mention";
import { isListGap } from "./list-gap";

/** 6月（毎年）, 5月実施（毎年）, 6月・12月 毎年実施: what may stand before and behind the word that repeats dates. */
const BEFORE = /^(?:に?(?:実施|開催))?[ \n、,]*\(? *$/;
const BEHIND = /^(?:に?(?:実施|開催))? *(?:\) *(?=$|[\n、。,;/①-⑳])|(?=$|[\n。;①-⑳]))/;
/** How far these reach behind the word. */
const LOOK_AHEAD = 8;

/**
 * Makes the dates before 毎年 recurring, where it is said of them: in brackets of its own, or behind all of them.
 *
 * @param dates what was read so far; changed in place
 * @param end where the last of them ends
 * @returns where the last of them ends now; null where 毎年 is said of something else
 * @example 6月・12月（毎年）
 */
export function repeatDatesBefore(
  text: string,
  dates: Expression[],
  end: number,
  every: StandingMention,
): number | null {
  const gap = text.slice(end, every.start);
  const behind = BEFORE.test(gap)
    ? BEHIND.exec(text.slice(every.end, every.end + LOOK_AHEAD))?.[0]
    : undefined;
  if (behind === undefined || behind.includes(")") !== gap.includes("(")) return null;
  const last = dates.length - 1;
  let first = last + 1;
  while (first > 0 && isRepeatable(text, dates, first - 1)) first -= 1;
  if (first > last) return null;
  const newEnd = every.end + behind.trimEnd().length;
  for (let index = first; index <= last; index += 1) {
    const date = dates[index];
    if (date === undefined) continue;
    const forms = [...date.forms, "repeating"] as const;
    dates[index] = { ...date, kind: "recurring", end: index === last ? newEnd : date.end, forms };
  }
  return newEnd;
}

/** A date without its year, with which the one behind it repeats where nothing but a mark stands between them. */
function isRepeatable(text: string, dates: readonly Expression[], index: number): boolean {
  const date = dates[index];
  if (date?.kind !== "span" || date.from === null || namesYear(date.from)) return false;
  if (date.to !== null && namesYear(date.to)) return false;
  const next = dates[index + 1];
  return next === undefined || isListGap(text, date.end, next.start);
}
