import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";
import { isOf, unitAt, unitClass } from "../unit-class";

const PLAN_SPAN =
  /(?:本|全)?計画(?:の)?(?:期間(の?(?:最終年度|終了|満了|末|終期))?|(最終年度))(?:中|内|を通じて?|を通して|全体)?/y;
const FREE_SPAN = /^(?:\s*(?:$|[\n、。,)/(])|まで|の間|にわた|に(?!お)|で(?:の)?)/;
/** 前期計画期間, 第2次計画期間: the years of a part of the plan, or of another one. */
const OTHER_PLAN = /[期次]/;
const PLAN_START = /(?:計画)?(?:期間)?(?:の)?(?:初年度|開始年度)/y;

/** What follows 計画 in the patterns: most plans that a text names are something else. */
const BEHIND_PLAN = unitClass("期の初開最");
const PLAN = "計画";

function mayBePlanSpan(text: string, at: number): boolean {
  const plan = unitAt(text, at) === PLAN.charCodeAt(0) ? at : at + 1;
  return text.startsWith(PLAN, plan) && isOf(BEHIND_PLAN, text, plan + PLAN.length);
}

function readPlanSpan(text: string, at: number): Mention | undefined {
  if (!mayBePlanSpan(text, at)) return undefined;
  const start = matchAt(PLAN_START, text, at);
  if (start !== null && start[0].startsWith("計画")) {
    return dateMention(at, at + start[0].length, momentOf({ planPart: "start" }), "plan");
  }
  const match = matchAt(PLAN_SPAN, text, at);
  if (match === null || OTHER_PLAN.test(text.charAt(at - 1))) return undefined;
  const end = at + match[0].length;
  const isEnd = match[1] !== undefined || match[2] !== undefined;
  // 計画期間とする, 計画期間は: the plan's years themselves, not when something is done in them.
  if (!isEnd && match[0].endsWith("期間") && !FREE_SPAN.test(text.slice(end, end + 4))) return undefined;
  const isLastYear = /最終年度$/.test(match[0]);
  const moment: Moment = momentOf({
    planPart: isEnd ? "end" : "whole",
    edge: isEnd && !isLastYear ? "end" : null,
  });
  return dateMention(at, end, moment, "plan");
}

/** 計画期間中, 計画期間の終了(まで), 計画最終年度. */
export const planSpan: Recognizer = { triggers: "計本全", read: readPlanSpan };
