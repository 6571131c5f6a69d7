import type { Expression } from "../expression";
import { isYearOnly, matchAt, namesYear } from "../mention";
import { isOf, unitClass } from "../unit-class";

const ONLY_PARTICLE = /^[には、]?[ :\n]*$/;
const OF_LATER_YEAR = /の?(?=[一-龠ァ-ヶA-Za-z])(?!上半|下半|前半|後半|当初|末|[春夏秋冬])/y;
/** 令和7年度以降の計画に反映する, 翌年度の研修に生かす: what is done now serves later. */
const FOR_NEXT_YEAR = /の[^、。\n]{1,16}?に(?:向け|備え)/y;
const PASSED_ON = /の[^、。\n]{1,12}?に(?:反映|[活生]か|活用|つなげ|引き?継)/y;
const PARTICLE = unitClass("の");

/** Whether what is done now is only said to serve a later year. */
export function servesLater(text: string, { kind, from, end }: Expression): boolean {
  const isNext = from?.relativeYear === 1;
  if ((!isNext && kind !== "from") || !isOf(PARTICLE, text, end)) return false;
  if (matchAt(PASSED_ON, text, end) !== null) return true;
  // 来年度の組織改正に向けて、8月から: done before that year begins.
  return isNext && isYearOnly(from) && matchAt(FOR_NEXT_YEAR, text, end) !== null;
}

/** 令和6年10月からの無償化に向け、6月に: what is to begin then is prepared in the months behind it. */
export function preparesFor(
  text: string,
  { kind, start, end }: Expression,
  next: Expression | undefined,
): boolean {
  if (kind !== "from" || !isOf(PARTICLE, text, end)) return false;
  if (next === undefined || next.from === null || namesYear(next.from)) return false;
  if (text.slice(start, next.start).includes("。")) return false;
  return matchAt(FOR_NEXT_YEAR, text, end) !== null;
}

/** 9月 次年度以降の事業の検討: behind a date of its own the work is only said to be for a later year. */
export function namesLaterThing(
  text: string,
  { from, to, start, end }: Expression,
  before: Expression | undefined,
): boolean {
  if (from?.relativeYear !== 1 || !isYearOnly(from) || to !== null) return false;
  if (before === undefined || before.from === null || !ONLY_PARTICLE.test(text.slice(before.end, start)))
    return false;
  return matchAt(OF_LATER_YEAR, text, end) !== null;
}
