import {
  dateMention,
  draftOf,
  isYearOnly,
  matchAt,
  momentOf,
  namesYear,
  standingMention,
  type DateMention,
  type Mention,
  type Moment,
} from "../mention";
import { isOf, unitClass } from "../unit-class";

/** 令和6年度 7月, 令和6年の秋, 令和6年度：10月, and a heading line with the months below it. */
const ATTACHING = /^(?:[ のは.]*(?:概ね|おおむね)?| *: *|[ :]*\n[ ・]*)$/;
const APPROX = /おおむね|概ね/;
/** 令和7年前半: months of the calendar year, where 上半期 and 前期 are said of the fiscal year. */
const HALF_OF_CALENDAR_YEAR = /([前後])半(?!期)/y;
/** What it begins with. */
const HALVES = unitClass("前後");
const IN_BRACKETS = /^ *\( *$/;
/** 前期3年間（令和6～8年度）: how long it is may stand before the brackets. */
const IN_BRACKETS_BEHIND = /^(?:\d{1,2}(?:年間|[かヶケヵカ箇]年間?))? *\( *$/;
const RANGE_MARK = /[~-]\s*$/;
const RANGE_AHEAD = /\s*(?:~|-|から)/y;

function attach(year: Moment, inner: Moment, gap = ""): Moment {
  const joined = draftOf(inner);
  joined.year = year.year;
  joined.yearUnit = year.yearUnit ?? inner.yearUnit ?? (inner.month === null ? "fiscal" : "calendar");
  joined.yearBase = year.yearBase;
  joined.shortYear = year.shortYear;
  joined.relativeYear = year.relativeYear;
  joined.fromToday = year.fromToday;
  joined.approx = inner.approx || year.approx || (gap !== "" && APPROX.test(gap));
  return joined;
}

function isInner(moment: Moment): boolean {
  return !namesYear(moment) && (moment.month !== null || moment.section !== null || moment.edge !== null);
}

/**
 * Joins a year with the month, quarter, season or 年度末 that stands beside it.
 *
 * A year that ends a range (令和5年度～令和6年度（3月）) is left alone.
 */
export function attachYears(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention, index) => index > 0 && mayJoin(mentions[index - 1], mention))) return mentions;
  const result: Mention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    if (
      mention.type !== "number" &&
      last?.type === "date" &&
      isYearOnly(last.moment) &&
      last.moment.planPart === null
    ) {
      const joined =
        mention.type === "date"
          ? join(text, last, mention, result.at(-2))
          : joinStanding(text, last, mention);
      if (joined !== undefined) {
        result[result.length - 1] = joined;
        continue;
      }
    } else if (mention.type === "date" && last?.type === "date" && isInBracketsBehind(text, last, mention)) {
      const isWhole = isYearOnly(mention.moment) && text.charAt(mention.end) === ")";
      if (isWhole) {
        const before = result.at(-2);
        if (before?.type === "date" && sharesYear(text, before, last, mention))
          result[result.length - 2] = dateMention(
            before.start,
            before.end,
            attach(mention.moment, before.moment),
            before.form,
          );
        result[result.length - 1] = attachBehind(last, mention);
        continue;
      }
      if (last.moment.section !== null && saysMore(text, mention)) result.pop();
    }
    result.push(mention);
  }
  return result;
}

/** Whether the two can be joined at all, whatever stands between them. */
function mayJoin(before: Mention | undefined, mention: Mention): boolean {
  if (before?.type !== "date") return false;
  if (mention.type === "standing") return isYearOnly(before.moment);
  if (mention.type !== "date") return false;
  return isYearOnly(before.moment)
    ? isInner(mention.moment)
    : isInner(before.moment) && namesYear(mention.moment);
}

/** 第2四半期（令和7年度）, 前期（令和4～6年度）: a date without its year, and a bracket that names one. */
function isInBracketsBehind(text: string, inner: DateMention, year: DateMention): boolean {
  if (!isInner(inner.moment) || !namesYear(year.moment) || year.moment.planPart !== null) return false;
  return text.charAt(year.start - 1) === "(" && IN_BRACKETS_BEHIND.test(text.slice(inner.end, year.start));
}

/** 4月～6月（令和8年）: the year is said of both months, where the first can lie in it. */
function sharesYear(text: string, before: DateMention, last: DateMention, year: DateMention): boolean {
  const [from, to] = [before.moment, last.moment];
  if (namesYear(from) || from.month === null || to.month === null) return false;
  if (year.moment.yearUnit === "calendar" && from.month > to.month) return false;
  return RANGE_MARK.test(text.slice(before.end, last.start));
}

function attachBehind(inner: DateMention, year: DateMention): DateMention {
  return dateMention(inner.start, year.end, attach(year.moment, inner.moment), inner.form);
}

/** 前期（令和4～6年度）, 下期（R7.10～R8.3）: what the brackets hold is the date, and the word before them a name. */
function saysMore(text: string, { moment, end }: DateMention): boolean {
  return moment.month !== null || matchAt(RANGE_AHEAD, text, end) !== null;
}

/** 令和6年度通年. */
function joinStanding(text: string, year: DateMention, mention: Mention): Mention | undefined {
  if (mention.type !== "standing" || mention.kind !== "ongoing") return undefined;
  if (!/^[ の]*\(?$/.test(text.slice(year.end, mention.start))) return undefined;
  return standingMention(
    mention.kind,
    year.start,
    mention.end,
    mention.countOnly,
    mention.takesDate,
    year.moment,
  );
}

/** Whether what stands between a year and a month lets them be one date. */
function mayStandBetween(gap: string, text: string, before: Mention | undefined, year: DateMention): boolean {
  if (!IN_BRACKETS.test(gap) && !ATTACHING.test(gap)) return false;
  const inside = gap.trim();
  if (before?.type !== "date" || inside === "" || gap === "の") return true;
  const mark = text.slice(before.end, year.start);
  // R7：9月～　R8：4月～: what a blank and a colon set apart ends no range.
  return !RANGE_MARK.test(mark) || (/\s$/.test(mark) && inside === ":");
}

function join(
  text: string,
  year: DateMention,
  inner: DateMention,
  before: Mention | undefined,
): DateMention | undefined {
  if (!isInner(inner.moment)) return undefined;
  const gap = text.slice(year.end, inner.start);
  if (gap !== "" && !mayStandBetween(gap, text, before, year)) return undefined;
  const isHalf = year.moment.yearUnit === "calendar" && isOf(HALVES, text, inner.start);
  const half = isHalf ? matchAt(HALF_OF_CALENDAR_YEAR, text, inner.start) : null;
  const moment = half === null ? inner.moment : momentOf({ section: half[1] === "前" ? [1, 6] : [7, 12] });
  return dateMention(year.start, inner.end, attach(year.moment, moment, gap), year.form);
}
