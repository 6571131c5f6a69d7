import { dateMention, matchAt, type Mention, momentOf, type Recognizer } from "../mention";
import { readNumeral } from "../numeral";

const PLAN_YEAR =
  /第?(\d{1,2}|[一二三四五六七八九十])\s*(?:[かヶケヵカ箇]\s*)?年度?目(?=\s*(?:以[降後](?!の)|まで|から|より|[~\-(→]|:(?!\s*\d{1,2}\s*[月/])|に(?!入庁|採用|当た)|末|当初|$|\n)| (?!\d{1,2}\s*[月/]))/y;
/** 採用2年目の職員, 開設3年目に: somebody's or something's year is none of the plan. */
const BEFORE_YEAR = /^$|[\s、。,・/:(→~\-①-⑳]/;
const OF_PLAN_BEFORE = /計画(?:期間)?の?$/;
const LOOK_BACK = 6;

function readPlanYear(text: string, at: number): Mention | undefined {
  const match = matchAt(PLAN_YEAR, text, at);
  const count = readNumeral(match?.[1] ?? "") ?? 0;
  if (match === null || count < 1) return undefined;
  const isFree = BEFORE_YEAR.test(text.charAt(at - 1));
  if (!isFree && !OF_PLAN_BEFORE.test(text.slice(Math.max(0, at - LOOK_BACK), at))) return undefined;
  const relativeYear = count === 1 ? null : count - 1;
  return dateMention(at, at + match[0].length, momentOf({ planPart: "start", relativeYear }), "plan");
}

/** 2年目以降, 3年目：, 計画の1年目に: the years of the plan, counted. */
export const planYear: Recognizer = {
  triggers: "第0123456789一二三四五六七八九十",
  afterFigures: "年かヶケヵカ箇",
  read: readPlanYear,
};
