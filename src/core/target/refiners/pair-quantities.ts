import type { IndicatorTarget } from "../target";
import { yearWithin } from "./choose-years";
import { bracketBehind } from "./find-brackets";
import { YEAR_MARK } from "./find-clauses";
import {
  isJoint,
  isNowToThen,
  isSpanGap,
  isStepGap,
  OF_THING_TO_YEAR,
  YEAR_THEN_CHANGE,
} from "./gap-between";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

const JOINED_BY_WORD = /→|から|として|より|を|目標|~/;
const BASELINE_BEFORE =
  /(?:現状値?|基準(?:値|年度?)?|実績値?|策定前|策定時(?:の値)?|(?:当初|初期|直近|最新|開始時)の?値?|従前|(?<!\ue000)現在)(?:[\s:()【】は\ue000]|実績|時点|決算)*$/;
const TARGET_BEFORE = /(?:目標(?:の?値|年度?)?|(?:中間|最終)値)[\s:()【】はを\ue000]*$/;
const OF_ANOTHER =
  /^\((?![^()]*(?:現|前|時|基準|実績|従来|まで|昨|当|旧|近|過去|初期|計画|参考|最新|速報|見込))(?!約|計|累計|延べ|年|月|平均)[^()\d\ue000:、~%]{2,14}$/;
/** 50％（令和7年度）、現状12.5％: nothing else is named between. */
const CALLED_BESIDE =
  /^\s*(?:以[上下内]|程度)?(?:\([^()]*\))?[\s、,・/;:(【]+(?:現状|基準|策定時|従前)[^\d、。→]{0,8}$/;
/** 現状：相談員4名　目標：相談員6名: each with the name. */
const NAMED_START = /(?:現状|現在|基準)(?:値)?\s*[:】)]\s*[^\d、。:]{1,14}$/;
const NAMED_GOAL = /^[\s、,/・→(【]*目標(?:値)?\s*[:】)]\s*[^\d、。:]{1,14}$/;
const UNIT_IN_NAME = /\((?:単位\s*:\s*)?(?:%|[一-龠ァ-ヶ]{1,3}|t|km|m2)\)\s*:?\s*$/;
/** 3校→全校（18校）: the level that the arrow leads to has words of its own. */
const ARROW_AND_WORDS = /^[^、。→]{0,12}→\s*[^、。→\d\n]{1,10}$/;
/** 令和5年度（12件）から令和10年度（20件）に. */
const BRACKET_TO_BRACKET = /^\s*\)\s*(?:から|より|→)[^()、。]{0,12}\(\s*$/;
const SUM = /^\(?\s*(?:\d{1,2}(?:か年|年間?)(?:で|計|の?累計)|累計|延べ|合計|総計|総額|計)/;
const REMARK = /\((?![^()]*(?:目標|\ue000))[^()]{0,30}\)/g;
/** How far back 現状値 and 目標値 may stand: a year lies between. */
const LOOK_BACK = 28;

/** A change by 10% has its baseline in another unit. */
const RELATIVE = /baseline/;

function before(clause: Clause, quantity: PlacedQuantity): string {
  return clause.masked.slice(Math.max(0, quantity.start - LOOK_BACK), quantity.start);
}

/** Whether the words before a figure call it 現状値, 基準値 or the like. */
export function isCalledBaseline(clause: Clause, quantity: PlacedQuantity): boolean {
  return BASELINE_BEFORE.test(before(clause, quantity));
}

const ACTUAL_BEFORE = /実績(?:値)?(?:[\s:()【】は\ue000]|時点|末)*$/;

/** 基準値 28人 目標値 20人 実績値 24人: behind a start and its goal, how far it has come. */
export function isCalledActual(clause: Clause, quantity: PlacedQuantity): boolean {
  return ACTUAL_BEFORE.test(before(clause, quantity));
}

function leadOf({ masked }: Clause, { start, end }: PlacedQuantity): string {
  return masked.slice(start, end);
}

function isCalledTarget(clause: Clause, quantity: PlacedQuantity): boolean {
  return TARGET_BEFORE.test(before(clause, quantity));
}

/** 目標値 75％ 現状値 61.3％, and（平成26年度決算99.0％）behind a target: where it started. */
export function isBaselineBehind(
  clause: Clause,
  quantity: PlacedQuantity,
  previous: PlacedQuantity,
  target: IndicatorTarget,
): boolean {
  if (target.baseline !== null) return false;
  if (quantity.bracket === null) {
    if (quantity.unit !== previous.unit || !isCalledBaseline(clause, quantity)) return false;
    const gap = clause.masked.slice(previous.end, quantity.start);
    return isCalledTarget(clause, previous) || CALLED_BESIDE.test(gap);
  }
  // 年1回実施（受講率95%以上）: another goal.
  const goal = target.target;
  const isOther =
    goal !== null &&
    ![goal.unit, "", "倍"].includes(quantity.unit) &&
    !RELATIVE.test(goal.op) &&
    goal.unit !== "";
  if (quantity.op !== null && quantity.value !== 0) return false;
  // 80％（部長級会議は100％）, （電話対応85％）: of something else.
  if (OF_ANOTHER.test(clause.masked.slice(quantity.bracket, quantity.start))) return false;
  // 毎年3店（累計15店）: the sum of what is wanted each year.
  const inside = clause.masked.slice(quantity.bracket, quantity.end);
  const year = yearWithin(clause, quantity.bracket, quantity.start)?.year ?? null;
  const isPlanned = year !== null && clause.planStart !== null && year >= clause.planStart;
  if (
    isPlanned &&
    SUM.test(inside.replace(/^\([\s\ue000~:の末]*/, "")) &&
    !SUM.test(leadOf(clause, previous))
  )
    return false;
  if (SUM.test(clause.masked.slice(quantity.bracket, quantity.end)) && !SUM.test(leadOf(clause, previous)))
    return false;
  return (
    !isOther &&
    quantity.bracket >= previous.end &&
    quantity.change === null &&
    !isCalledTarget(clause, quantity)
  );
}

const SPAN_BEFORE = /(年|月|週|日)(?:間|平均)?\s*$/;

/** 月45時間・年360時間: limits for two spans of time are no start and goal. */
export function countsOtherSpan(masked: string, a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [first, second] = [a, b].map(
    ({ start }) => SPAN_BEFORE.exec(masked.slice(Math.max(0, start - 5), start))?.[1],
  );
  return first !== undefined && second !== undefined && first !== second;
}

/** What stands between two figures; a remark beside an arrow says nothing of the pair. */
function gapBetween({ masked }: Clause, quantity: PlacedQuantity, next: PlacedQuantity): string {
  const gap = masked.slice(quantity.end, next.start);
  return gap.includes("→") ? gap.replace(REMARK, "") : gap;
}

/** Whether a figure is where the next one starts from: 57.5% → 70%, 620人から600人, 現状値 40％ 目標値 85％. */
export function leadsTo(clause: Clause, quantity: PlacedQuantity, next: PlacedQuantity): boolean {
  if (isCalledTarget(clause, quantity) && isCalledBaseline(clause, next)) return false;
  const raw = clause.masked.slice(quantity.end, next.start);
  // 中間目標値 65％ 最終目標値 70％: two goals, unless an arrow says that one leads to the other.
  if (isCalledTarget(clause, quantity) && isCalledTarget(clause, next) && !/→|から/.test(raw)) return false;
  const isLimit = quantity.op !== null && quantity.value !== 0;
  if (quantity.change !== null || (isLimit && !(raw.includes("→") && quantity.op === next.op))) return false;
  if (quantity.unit !== next.unit && quantity.unit !== "" && next.unit !== "" && next.change === null)
    return false;
  if (countsOtherSpan(clause.masked, quantity, next)) return false;
  const isNextInBrackets = next.bracket !== null && next.bracket !== quantity.bracket;
  const gap = gapBetween(clause, quantity, next);
  if (gap.includes("→") && quantity.unit === next.unit && quantity.unit !== "" && ARROW_AND_WORDS.test(gap))
    return true;
  const lead = before(clause, quantity);
  if (quantity.unit === next.unit && isNowToThen(lead, gap)) return true;
  if (quantity.unit === next.unit && quantity.unit !== "" && isSpanGap(gap)) return true;
  if (quantity.unit === next.unit && quantity.unit !== "" && OF_THING_TO_YEAR.test(gap)) return true;
  if (quantity.bracket !== null && quantity.unit === next.unit && BRACKET_TO_BRACKET.test(gap)) return true;
  if (quantity.unit === next.unit && isStepGap(gap)) return true;
  if (isNextInBrackets && !isCalledTarget(clause, next)) return false;
  if (next.change !== null && quantity.bracket !== null && /^\s*\)\s*の\s*$/.test(gap)) return true;
  if (next.change !== null && YEAR_THEN_CHANGE.test(gap)) return true;
  if (quantity.unit === next.unit && NAMED_START.test(before(clause, quantity)) && NAMED_GOAL.test(gap))
    return true;
  if (isPairOfYears(clause, quantity, next, gap)) return true;
  if (!isJoint(gap) || isYearly(clause, quantity, gap)) return false;
  if (JOINED_BY_WORD.test(gap)) return true;
  // R5：1,150 R10：700: levels of two years need no unit.
  if (quantity.unit === "" && next.unit === "" && gap.includes(YEAR_MARK)) {
    return /\ue000[^\d、。]{0,4}$/.test(before(clause, quantity));
  }
  return quantity.unit === next.unit && (quantity.unit !== "" || hasUnitInName(clause.masked, quantity));
}

/** オンライン化率（％） 42.0 70.0: the unit stands in brackets behind the name; a score like 3.2 3.8 needs none. */
export function hasUnitInName(masked: string, quantity: PlacedQuantity): boolean {
  if (/^\d+\.\d+$/.test(masked.slice(quantity.start, quantity.end).trim())) return true;
  return UNIT_IN_NAME.test(masked.slice(Math.max(0, quantity.start - LOOK_BACK), quantity.start));
}

const COMMA_BEHIND_BRACKET = /^\s*\(\ue000+[^()]*\)\s*[、,]\s*$/;

/** 86.4％（R5）、90.0％（R11）: the first year lies before the plan, the second in it. */
function isPairOfYears(clause: Clause, quantity: PlacedQuantity, next: PlacedQuantity, gap: string): boolean {
  const { planStart, masked, end } = clause;
  if (planStart === null || quantity.unit !== next.unit || !COMMA_BEHIND_BRACKET.test(gap)) return false;
  const first = yearWithin(clause, quantity.end, next.start)?.year ?? null;
  const second = yearWithin(clause, next.end, bracketBehind(masked, next.end, end))?.year ?? null;
  return first !== null && second !== null && first < planStart && second >= planStart;
}

/** 令和6年4月1日現在の職員数2,315人を、: how things stand. */
const NOW_BEFORE = /\ue000(?:現在|時点)の?[^、。\d\ue000]{0,12}$/;

/** 令和6年度：2件、令和7年度：3件: inside the plan each year has its own target, with 目標値 before also without 、. */
function isYearly(clause: Clause, quantity: PlacedQuantity, gap: string): boolean {
  const { years, planStart } = clause;
  if (!(gap.includes("、") || isCalledTarget(clause, quantity)) || /→|目標|から/.test(gap)) return false;
  if (gap.startsWith("を") && NOW_BEFORE.test(before(clause, quantity))) return false;
  const behind = yearWithin(clause, quantity.end, bracketBehind(clause.masked, quantity.end, clause.end));
  const year = (behind ?? years.filter(({ end }) => end <= quantity.start).at(-1))?.year ?? null;
  return year !== null && planStart !== null && year >= planStart;
}
