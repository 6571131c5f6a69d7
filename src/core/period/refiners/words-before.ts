import { isOf, unitClass, type UnitClass } from "../unit-class";
import { lastBefore } from "../word-table";

/** Words before a date, and what they end with: a look at that spares most dates the pattern. */
interface Prefix {
  readonly pattern: RegExp;
  readonly ends: UnitClass;
}

const OPEN: Prefix = { pattern: /~\s*$|(?:^|\n)\s*-\s*$/, ends: unitClass("~-") };
/** 契約8月 is no 約8月. */
const APPROX: Prefix = { pattern: /(?:概ね|おおむね|およそ|(?<![一-龠])約)\s*$/, ends: unitClass("ねそ約") };
const DUE: Prefix = {
  pattern: /(?:期限|締め?切り?|〆切|納期)日?(?:は、?)?[:\s(]*$|遅くとも、?\s*$/,
  ends: unitClass(":(は日限切り期も、"),
};
const PART_OF_NAME = /[一-龠ァ-ヶー]/;
/** How far back the words are looked for. */
const LOOK_BACK = 12;

/**
 * Whether a mark before the date opens a range without a beginning: ～令和7年度.
 *
 * @param after where the expression before ends
 * @param start the first unit of the date
 * @param end the unit behind the date and the words after it
 */
export function isOpenBefore(text: string, after: number, start: number, end: number): boolean {
  return stands(OPEN, text, after, start) && !opensWork(text, after, start, end);
}

/** Whether the words before the date make it a rough one: 概ね, 約. */
export function isApproxBefore(text: string, after: number, start: number): boolean {
  return stands(APPROX, text, after, start);
}

/** Whether the words before the date make it a deadline: 納期：, 締切は, 遅くとも. */
export function isDueBefore(text: string, after: number, start: number): boolean {
  return stands(DUE, text, after, start);
}

/** Whether the words stand before this place and behind the expression before. */
function stands({ pattern, ends }: Prefix, text: string, after: number, start: number): boolean {
  const last = lastBefore(text, start);
  if (last < after || !isOf(ends, text, last)) return false;
  return pattern.test(text.slice(Math.max(after, start - LOOK_BACK), start));
}

/** 実施設計～令和9年度工事着手: a range of works, the last with its year. */
function opensWork(text: string, after: number, start: number, end: number): boolean {
  const mark = lastBefore(text, start);
  return mark > after && PART_OF_NAME.test(text.charAt(mark - 1)) && PART_OF_NAME.test(text.charAt(end));
}
