import type { StatedYear } from "../recognizers/stated-year";
import { bracketBehind } from "./find-brackets";
import type { RelativeTarget } from "./find-relative";
import type { Clause } from "./target-text";

/** The year that a change counts from: 平成29年度比で. */
const BASE_YEAR_AFTER =
  /^ *(?:末|当初|度)?の?(?:[^、。\s\ue000]{0,12}?)(?:実績|決算|数値|値|水準)?(?:\([^()]*\))?(?:(?<=水準)(?:\)|である)|比(?!率)|対比|より|に比べ|と比較|に対し|と同|から(?!約?\d+\s*(?:年|か年|か月))(?=[\d約]|半減|倍増))|^(?:末|当初|度)?の?(?:実績値?|残高|水準|レベル|値|件数|人数|額|[決予]算額?)?(?:\([^()]*\))?(?:(?:(?<=実績値?)\))?以[上下内](?!の)|を(?:維持|上回|下回|超え)|超え?(?:に|と|を目|\s*$)|(?:の?(?:水準|規模|値))?(?:(?:まで|に|へ)(?:に)?(?:回復|戻)|に(?:維持|確保))|並みに?|を?基準)|^\)の約?\d[\d.]*(?:倍|割|%)|^(?:末|当初)?の?(?:実績値?|水準|値|[決予]算額?|残高|使用量|排出量|件数|人数|時間数)の約?\d[\d.]*(?:倍|割|%)|^(?:末|当初)?(?:時点|実績|実数|水準|値|実[績数]値)?の半[分数減]|^(?:の)?平均値?(?:\([^()]*\))?の約?\d[\d.]*(?:倍|割|%)|^(?:末|当初)?の約?\d[\d.]*(?:倍|(?:割|%)(?:程度|以下|以内)?(?:の水準)?(?:まで|に|へ)(?:減|抑|縮|低|下げ|引き下げ|回復|戻))/;
const DUE_AFTER = /^\s*(?:末|当初)?\s*(?:まで|を目途|を目標)/;
/** Behind a figure a year with に is that of the work, too: 端末を令和7年度に更新する. */
const DUE_BEHIND = /^\s*(?:末|当初|中)?\s*(?:まで|を目途|を目標|に|で(?=[一-龠]))/;
const START_AFTER = /^\s*(?:当初)?(?:から|より|以降(?!\s*[:は])|~)/;

/** The last year that lies wholly between two places. */
export function yearWithin(clause: Clause, from: number, to: number): StatedYear | undefined {
  return clause.years
    .filter((year) => year.start >= from && year.end <= to && year.kind !== "previousYear")
    .at(-1);
}

/** 基準：令和4年度, 基準年度（令和元年度）. */
const BASE_YEAR_BEFORE = /基準(?:年度?)?\s*[:(は]\s*$/;

function isBaseYear(clause: Clause, year: StatedYear): boolean {
  if (BASE_YEAR_BEFORE.test(clause.masked.slice(Math.max(clause.start, year.start - 8), year.start))) {
    return !/^[^()、。\d]{0,6}\d/.test(clause.masked.slice(year.end, year.end + 12));
  }
  return BASE_YEAR_AFTER.test(clause.masked.slice(year.end, year.end + 32));
}

/** 令和6年度に実施した試行では: a year of what has been. */
const TOLD_AFTER = /^(?:末|中|当初)?(?:に|は|の|から)?[^、。\d\ue000]{0,14}?(?:[しっれ]た|でした|だった)/;

/** 令和4年度末の入所者112人の6％: the year of the whole that a share is taken of. */
const WHOLE_AFTER =
  /^(?:末|当初)?(?:時点|現在)?の[^、。\d\ue000]{0,16}\d[\d,.]*[^\d、。]{1,4}の(?:約?\d|うち)/;

const BEHIND_YEAR_IN_BRACKETS = /\(\ue000+[^()\d]*\)\s*$/;

/** The end of the bracket behind a figure, where the year of a figure stands behind it: not in [R5] 12件 [R10] 20件. */
export function ownBracketEnd(clause: Clause, boundary: number, start: number, end: number): number {
  const lead = clause.masked.slice(Math.max(boundary, start - 24), start);
  return BEHIND_YEAR_IN_BRACKETS.test(lead) ? end : bracketBehind(clause.masked, end, clause.end);
}

/** Neither when a target must hold: the year that a comparison starts from, or the one that the work starts in. */
function isStartYear(clause: Clause, year: StatedYear): boolean {
  return (
    isBaseYear(clause, year) ||
    TOLD_AFTER.test(clause.masked.slice(year.end, year.end + 24)) ||
    START_AFTER.test(clause.masked.slice(year.end, year.end + 6)) ||
    WHOLE_AFTER.test(clause.masked.slice(year.end, year.end + 36)) ||
    isYearOfWhole(clause, year)
  );
}

/** 令和8年度末までに、令和4年度末時点の入所者の6％以上を: the year of the whole, beside one that says when. */
const WHOLE_AT = /^(?:末|当初)?(?:時点|現在)の[^、。\d\ue000]{1,20}の約?\d[\d.]*(?:%|割)/;

function isYearOfWhole({ masked, years, planStart }: Clause, year: StatedYear): boolean {
  if (!WHOLE_AT.test(masked.slice(year.end, year.end + 36))) return false;
  if (planStart !== null && year.year !== null && year.year < planStart) return true;
  return years.some((other) => other !== year && DUE_AFTER.test(masked.slice(other.end, other.end + 8)));
}

/** The year that a change up to this place counts from: 平成29年度比で. */
export function findBaseYear(clause: Clause, to: number): StatedYear | undefined {
  return clause.years.find((year) => year.end <= to && isBaseYear(clause, year));
}

/** 令和10年度までに620人から600人とする: the year stands before both figures. */
export function findDueYear(clause: Clause, from: number, to: number): StatedYear | undefined {
  return clause.years.find(
    (year) =>
      year.start >= from && year.end <= to && DUE_AFTER.test(clause.masked.slice(year.end, year.end + 8)),
  );
}

/**
 * The year of a target: in brackets behind it, just before it, or earlier in its sentence.
 *
 * @param since where its sentence begins
 * @param boundary where the figure before it ends
 * @param start the figure's first unit
 * @param end the unit after its last
 */
export function findTargetYear(
  clause: Clause,
  since: number,
  boundary: number,
  start: number,
  end: number,
): StatedYear | undefined {
  const bracketEnd = ownBracketEnd(clause, boundary, start, end);
  const behind = clause.years
    .filter(
      (year) =>
        year.start >= end &&
        year.end <= bracketEnd &&
        year.kind !== "previousYear" &&
        !isBaseYear(clause, year) &&
        !/^度?からの?(?:累計|合計|通算)/.test(clause.masked.slice(year.end, bracketEnd)),
    )
    .at(-1);
  if (behind !== undefined && isOfBracket(clause.masked.slice(behind.end, bracketEnd))) return behind;
  const goals = clause.years.filter(
    (year) =>
      year.start >= since && year.end <= start && year.kind !== "previousYear" && !isStartYear(clause, year),
  );
  const own = goals.filter((year) => year.start >= boundary).at(-1);
  const shared = goals.find((year) => !isInRemark(clause, year) && !isOfFigureBefore(clause, year));
  return own ?? shared ?? findYearAfter(clause, end);
}

/** （R10、20％減）, not （R5 99.6％）: what stands behind a year in a bracket leaves it to the figure before. */
function isOfBracket(behind: string): boolean {
  return !/\d/.test(behind) || /^(?:末|まで|時点)?\s*[、,;/]/.test(behind);
}

const FIGURE_IN_BRACKET = /^[^()]*\d[^()]*\)/;

/** 95％（令和10年度）／訪問 年200件: the year of the figure before its bracket. */
function isOfFigureBefore({ masked }: Clause, year: StatedYear): boolean {
  return /\d[^\s\d()、。]{0,4}(?:以[上下内]|未満)?\s*\($/.test(
    masked.slice(Math.max(0, year.start - 16), year.start),
  );
}

/** 99.8％以上（令和5年度99.6％）とし、…: the year of another figure's start. */
function isInRemark(clause: Clause, year: StatedYear): boolean {
  return FIGURE_IN_BRACKET.test(clause.masked.slice(year.end, Math.min(clause.end, year.end + 40)));
}

/** What may stand between a figure and the year behind it that both are said of: について、令和7年度末までに. */
const LEADS_TO_YEAR = /^(?:の[^、。\d\ue000をがはに]{1,16})?(?:について|に関して|を|は)?、?\s*$/;

/** 30%⏎令和8年度. */
const YEAR_BELOW = /^[^\S\n]*\n[^\S\n]*[\ue000~]+(?:末|まで|時点)?\s*$/;

const IN_LAST_BRACKET = /^[^、。\d()\ue000]{1,16}\(\ue000+(?:末|まで|目標)*\)\s*$/;

/** 500手続について、令和7年度末までにオンライン化する: the year stands behind the figure. */
function findYearAfter(clause: Clause, end: number): StatedYear | undefined {
  const year = clause.years.find(({ start }) => start >= end);
  // 100％以上を毎年度確保する.
  if (year?.kind === "everyYear" && /^\s*を?、?\s*$/.test(clause.masked.slice(end, year.start))) return year;
  // 20施設で実施（令和8年度）.
  const rest = clause.masked.slice(end, clause.end);
  if (year !== undefined && IN_LAST_BRACKET.test(rest)) return year;
  if (YEAR_BELOW.test(rest)) return clause.years.at(-1);
  if (year === undefined || !DUE_BEHIND.test(clause.masked.slice(year.end, year.end + 8))) return undefined;
  return LEADS_TO_YEAR.test(clause.masked.slice(end, year.start)) ? year : undefined;
}

const ONLY_YEAR =
  /^\s*\((?:目標:?)?\s*\ue000[\ue000~]*(?:末|まで|目標|累計|平均)*\)|^\s*\n\s*\ue000[\ue000~]*(?:末|まで|時点)?\s*$/;

/** 倍増（令和10年度）: a year of the plan, alone in brackets. */
function yearInBrackets(clause: Clause, at: number): StatedYear | undefined {
  const { masked, planStart, end } = clause;
  if (planStart === null || !ONLY_YEAR.test(masked.slice(at, end))) return undefined;
  const year = yearWithin(clause, at, masked.charAt(at) === "\n" ? end : bracketBehind(masked, at, end));
  return (year?.year ?? 0) >= planStart || year?.kind === "everyYear" ? year : undefined;
}

/** The years of a direction: the one that it counts from, and the one that it must have come about in. */
export function findRelativeYears(
  clause: Clause,
  relative: RelativeTarget,
): { readonly base: StatedYear | undefined; readonly goal: StatedYear | undefined } {
  const base = clause.years.find((year) => year.kind === "year" && isBaseYear(clause, year));
  const goals = clause.years.filter(
    (year) =>
      year.end <= relative.start &&
      year.kind !== "previousYear" &&
      year !== base &&
      !isStartYear(clause, year),
  );
  const due = goals.filter(({ end }) => DUE_AFTER.test(clause.masked.slice(end, end + 8))).at(-1);
  return { base, goal: due ?? goals[0] ?? yearInBrackets(clause, relative.end) };
}
