import { YEAR_MARK } from "./find-clauses";

/** What may stand between a baseline and its target. */
const JOINT = new RegExp(
  `^(?:[\\s→:=()【】・/~-]|(?<=${YEAR_MARK})~\\d\\d(?:年度?)?|${YEAR_MARK}|から|より|を|に|へ|は|末|年度|度|現状|現在|実績|見込み?|決算|策定時|基準|目標|時点|中間|最終|年?平均|月平均|値|まで|達成|到達|直近|最新|当初|初期|計画|終了時|開始時|数値|の|毎年度?|年間?|月間?|週間?|全|台|として|各年度|以降|において|における|約|[、,](?=(?:達成|到達|最終|数値)?目標|${YEAR_MARK}))*$`,
);
/** Whether what stands between two figures makes them a start and a goal. */
export function isJoint(gap: string): boolean {
  return JOINT.test(gap);
}
/** 現在の会員数2,300人を、3年後に3,000人とする. */
const NAMED_NOW = /(?:現在|現状|現行)の[^、。\d\ue000]{1,14}$/;
const NOW_TO_THEN = /^(?:を|から)、?(?:\d{1,2}年後(?:に|には|までに)|\ue000+[^\d、。]{0,5})?、?(?:約|概ね)?$/;
/** 平成23年4月1日の職員数351人を、5年後の平成28年4月1日には. */
const DATED_BEFORE = /\ue000(?:現在|時点)?の[^、。\d\ue000]{1,14}$/;
const THEN =
  /^(?:を|から)、?(?:\d{1,2}年後の)?\ue000+(?:末|現在|時点|当初)?(?:には?|までに|において)、?(?:約|概ね)?$/;
/** 現状の24.7％から全世代平均と同じ15％以下. */
const NOW_OF = /(?:現状|現在|策定時|\ue000)の\s*$/;
const FROM_NOW = /^から、?[^、。\d→\ue000]{1,16}$/;

/** Whether a figure is called the present one and から leads from it to another. */
export function leadsFromNow(lead: string, gap: string): boolean {
  return FROM_NOW.test(gap) && NOW_OF.test(lead);
}

/** 1,820億円の市債残高を、令和10年度末までに1,700億円程度とする. */
export const OF_THING_TO_YEAR =
  /^の[^、。\d\ue000→]{1,16}を、?\s*\ue000+(?:末|当初)?(?:までに|には?)、?(?:約|概ね)?$/;
/** から10％増の: the step from a start to its goal. */
const STEP =
  /(?:約|概ね)?\d[\d.,]*\s*(?:%|割|ポイント|[一-龠]{1,3}|k?g|t)?\s*(?:以上|程度)?の?(?:増加?|増や|減少?|減ら|削減|縮減|短縮|向上|上昇|アップ|ダウン)(?:となる|として|して|し|に当たる|の)?、?$/;
/** 26,400人（R5）の1割増. */
export const YEAR_THEN_CHANGE = /^\s*\(\ue000+[^()\d]*\)\s*(?:の|から|より)\s*$/;
const STEPS_FROM =
  /^\s*\)?\s*(?:から|より|の|に対して|に比べて?|と比較して)、?\s*(?:\ue000+(?:末|度)?(?:までに|に|で)?、?)?(?:おおむね)?$/;
/** 2008年に79％だったものを2020年までに95％に. */
const WAS_THEN =
  /^(?:だった|であった)(?:もの|[一-龠]{1,4})?を、?(?:\ue000+末?(?:までに|に)、?)?(?:約|概ね)?$/;

/** 58.8％から5年で60％. */
const SPAN_GAP = /^から、?\d{1,2}(?:か年|年間?)で、?(?:約|概ね)?$/;

/** Whether what stands between two figures is the time, or what was, from the one to the other. */
export function isSpanGap(gap: string): boolean {
  return SPAN_GAP.test(gap) || WAS_THEN.test(gap);
}

/** Whether what stands between two figures is the step from the one to the other. */
export function isStepGap(gap: string): boolean {
  return STEP.test(gap) && STEPS_FROM.test(gap.replace(STEP, ""));
}

/** Whether the words before a figure and those behind it say that it is the present or an earlier one of the same thing. */
export function isNowToThen(lead: string, gap: string): boolean {
  if (NAMED_NOW.test(lead) && NOW_TO_THEN.test(gap)) return true;
  return (DATED_BEFORE.test(lead) && THEN.test(gap)) || leadsFromNow(lead, gap);
}
