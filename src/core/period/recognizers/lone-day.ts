import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";
import { isOf, unitClass } from "../unit-class";
import { afterWeekday, daysOf } from "./month-date";

const LONE_DAY =
  /(?:同月\s*)?(\d{1,2})\s*日(?!間|程|数|以|前|後|目|当|あたり|につき|平均|ごと|毎|分|常|々|本|\d)(?:付け?)?/y;

const PART_OF_NUMBER = unitClass("0123456789.,/");

/** 同月末日: the last day of the month before it. */
const SAME_MONTH_END = /同月末日?/y;

function readLoneDay(text: string, at: number): Mention | undefined {
  const last = text.charAt(at) === "同" ? matchAt(SAME_MONTH_END, text, at) : null;
  if (last !== null)
    return dateMention(at, at + last[0].length, momentOf({ days: [1, 31], edge: "end" }), "month");
  const match = matchAt(LONE_DAY, text, at);
  if (match?.[1] === undefined || isOf(PART_OF_NUMBER, text, at - 1)) return undefined;
  const end = at + match[0].length;
  return dateMention(at, afterWeekday(text, end), momentOf({ day: Number(match[1]) }), "month");
}

/** The 10日 in 4月1日～10日, 同月10日, 同月末: borrows its month. */
export const loneDay: Recognizer = {
  triggers: "同0123456789",
  afterFigures: "日",
  read: readLoneDay,
};

const LONE_THIRD = /(上|初|中|下)旬/y;
const ENDS_THIRD = unitClass("旬");

function readLoneThird(text: string, at: number): Mention | undefined {
  const match = isOf(ENDS_THIRD, text, at + 1) ? matchAt(LONE_THIRD, text, at) : null;
  if (match === null) return undefined;
  const moment: Moment = momentOf({ days: daysOf(match[1]) });
  return dateMention(at, at + match[0].length, moment, "month");
}

/** The 中旬 in 4月上旬から中旬: borrows its month. */
export const loneThird: Recognizer = { triggers: "上初中下", read: readLoneThird };
