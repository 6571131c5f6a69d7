import { ERAS } from "../../calendar/era";
import {
  dateMention,
  draftOf,
  isYearOnly,
  momentOf,
  unsaid,
  type DateMention,
  type Mention,
  type Moment,
  type NumberMention,
} from "../mention";
import { quarterSection } from "../recognizers/section-date";
import { shareDays, withDays } from "./share-days";

/** What may stand between a number and the neighbour whose unit it borrows. */
const JOIN = /^\s*(?:~|-|・|、|,|\/|→|と|及び|から|より)\s*$/;

function joins(text: string, left: Mention, right: Mention): boolean {
  return right.start - left.end <= 6 && JOIN.test(text.slice(left.end, right.start));
}

/** 7 + 9月 → 7月; 6 + 8年度 → 6年度; 第2 + 第4四半期 → 第2四半期; 1 + 15日 → 1日. */
function borrowFromRight(value: number, right: Moment): Moment | undefined {
  if (right.section !== null) {
    const section = quarterSection(value);
    return section === null ? undefined : momentOf({ section });
  }
  if (right.month !== null) {
    const moment = unsaid();
    moment.month = value;
    return moment;
  }
  if (right.shortYear !== null) return momentOf({ shortYear: value, yearUnit: right.yearUnit });
  return right.day === null ? undefined : momentOf({ day: value });
}

/** R6 + 8 → 8 of the same era; R6.4 + 7 → July; 6/15 + 30 → the 30th. */
function borrowFromLeft(value: number, left: Moment): Moment | undefined {
  if (isYearOnly(left) && left.yearUnit === null) return momentOf({ shortYear: value });
  if (left.day !== null) return momentOf({ day: value });
  return left.month !== null && left.year !== null ? momentOf({ month: value }) : undefined;
}

function toDate(number: NumberMention, moment: Moment): DateMention {
  return dateMention(number.start, number.end, moment, "enumeration");
}

/** Numbers take the unit of the date that they are joined to, first from the right; others are no dates. */
function giveUnits(text: string, mentions: readonly Mention[]): Mention[] {
  const fromRight: Mention[] = [];
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    const next = fromRight.at(-1);
    if (mention.type !== "number" || next?.type !== "date" || !joins(text, mention, next)) {
      fromRight.push(mention);
      continue;
    }
    const afterNext = fromRight.at(-2);
    const isPrefix =
      next.moment.relativeYear !== null && isYearOnly(next.moment) && afterNext?.start === next.end;
    const source = isPrefix && afterNext.type === "date" ? afterNext : next;
    const moment = borrowFromRight(mention.value, source.moment);
    fromRight.push(moment === undefined ? mention : toDate(mention, moment));
  }
  const result: Mention[] = [];
  for (const mention of fromRight.reverse()) {
    if (mention.type !== "number") {
      result.push(mention);
      continue;
    }
    const last = result.at(-1);
    if (last?.type !== "date" || !joins(text, last, mention)) continue;
    const moment = borrowFromLeft(mention.value, last.moment);
    if (moment !== undefined) result.push(toDate(mention, moment));
  }
  return result;
}

/** A day whose month the text has yet to tell. */
export function isLoneDay({ month, section, day, days }: Moment): boolean {
  return month === null && section === null && (day !== null || days !== null);
}

/** Days take the month before them: 11月9日・10日, 5月9・16日, 4月上旬から中旬. A day without a month is no date. */
function giveMonths(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => mention.type === "date" && isLoneDay(mention.moment))) return mentions;
  const result: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type !== "date" || !isLoneDay(mention.moment)) {
      result.push(mention);
      continue;
    }
    const last = result.at(-1);
    if (last?.type !== "date" || last.moment.month === null || shareDays(text, result, mention)) continue;
    const moment = withDays(last.moment, mention.moment);
    const opensMonth = last.end === mention.start && last.moment.day === null && last.moment.days === null;
    if (opensMonth) result[result.length - 1] = dateMention(last.start, mention.end, moment, last.form);
    else if (joins(text, last, mention))
      result.push(dateMention(mention.start, mention.end, moment, mention.form));
  }
  return result;
}

/** The year that a number means after an earlier year: in its era, or in the next where time would run back. */
function yearAfter(earlier: Moment, count: number): number {
  const base = earlier.yearBase ?? 0;
  const year = base + count;
  if (earlier.year === null || year >= earlier.year || base >= 2000) return year;
  const nextEra = ERAS.filter((era) => era.base > base).at(-1);
  return nextEra === undefined ? year : nextEra.base + count;
}

/**
 * Hands units and eras to the parts of an enumeration or range that leave them out.
 *
 * 7～9月, 4・8・10月, 第2・第4四半期, 令和5～6年度, R6-8, 4月1日～10日.
 */
export function distributeUnits(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const united = mentions.some(({ type }) => type === "number") ? giveUnits(text, mentions) : mentions;
  const dated = giveMonths(text, united);
  return dated.some(leavesOut) ? giveYears(text, [...dated]) : dated;
}

/** Whether the era or the unit of a year is left out. */
function leavesOut(mention: Mention): boolean {
  if (mention.type !== "date") return false;
  const { year, yearUnit, shortYear } = mention.moment;
  return shortYear !== null || (year !== null && yearUnit === null);
}

/** Years take the era and the unit of the years beside them, in place. */
function giveYears(text: string, result: Mention[]): readonly Mention[] {
  let earlier: Moment | null = null;
  for (let index = 0; index < result.length; index += 1) {
    const mention = result[index];
    if (mention?.type !== "date") continue;
    let { moment } = mention;
    if (earlier === null && isLengthOfTime(result, index)) {
      result.splice(index, 1);
      index -= 1;
      continue;
    }
    if (moment.shortYear !== null && earlier !== null) {
      const dated = draftOf(moment);
      dated.year = yearAfter(earlier, moment.shortYear);
      if (countsYears(moment, dated.year, earlier)) {
        result.splice(index, 1);
        index -= 1;
        continue;
      }
      dated.shortYear = null;
      dated.yearBase = earlier.yearBase;
      moment = dated;
    }
    const next = result[index + 1];
    if (moment.year !== null && moment.yearUnit === null && isYearOnly(moment) && next?.type === "date") {
      if (next.moment.yearUnit !== null && namesYearUnit(next.moment) && joins(text, mention, next)) {
        const withUnit = draftOf(moment);
        withUnit.yearUnit = next.moment.yearUnit;
        moment = withUnit;
      }
    }
    if (moment !== mention.moment)
      result[index] = dateMention(mention.start, mention.end, moment, mention.form);
    if (moment.yearBase !== null) earlier = moment;
  }
  return result;
}

/** 令和6年4月から3年: read as a year it would lie before the one that it is counted from. */
function countsYears(moment: Moment, year: number, earlier: Moment): boolean {
  const isBare = moment.yearUnit === "calendar" && isYearOnly(moment);
  return isBare && earlier.year !== null && year < earlier.year;
}

/** 採用後3年～7年: no era stands before it and no month behind it, so the years count a time. */
export function isLengthOfTime(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (mention?.type !== "date") return false;
  const { moment, end } = mention;
  if (moment.shortYear === null || moment.yearUnit !== "calendar" || !isYearOnly(moment)) return false;
  const next = mentions[index + 1];
  return next?.type !== "date" || next.start !== end || next.moment.month === null;
}

function namesYearUnit(moment: Moment): boolean {
  return (moment.shortYear !== null || moment.year !== null) && moment.month === null;
}
