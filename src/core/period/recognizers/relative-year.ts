import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";
import { isOf, unitClass } from "../unit-class";

const RELATIVE =
  /(翌々|翌|次|来|今|本|当該|当|同|前々|前|昨|最終|初)(年度|年(?!間|齢|代|次|中(?!に|を目|$|[\s、。)])|少|金|配|功|賀|末年始|休|報|来|以上|々|寄)|(?=\d{1,2}\s*月))/y;
const PART_OF_WORD = /[一-龠]/;
const OFFSETS: Readonly<Record<string, number>> = {
  翌々: 2,
  翌: 1,
  次: 1,
  来: 1,
  今: 0,
  本: 0,
  当該: 0,
  当: 0,
  同: 0,
  前: -1,
  昨: -1,
  前々: -2,
};

/** Seen from where the text was written; 翌, 次, 同 and 前 are seen from the date before. */
const FROM_TODAY = /^[今本来昨]$/;
/** What stands second in the pattern: a look at it spares most places the pattern. */
const SECONDS = unitClass("年々該終0123456789");

function readRelativeYear(text: string, at: number): Mention | undefined {
  if (!isOf(SECONDS, text, at + 1)) return undefined;
  const match = matchAt(RELATIVE, text, at);
  if (match?.[1] === undefined) return undefined;
  const before = at > 0 ? text.charAt(at - 1) : "";
  if (PART_OF_WORD.test(before) && !/[月末日は期間画]/.test(before)) return undefined;
  const end = at + match[0].length;
  if (match[1] === "最終" || match[1] === "初") {
    if (match[2] !== "年度") return undefined;
    const moment: Moment = momentOf({ planPart: match[1] === "初" ? "start" : "end" });
    return dateMention(at, end, moment, "plan");
  }
  if (match[2] === "" && match[1] !== "翌") return undefined;
  const yearUnit = match[2] === "年度" ? "fiscal" : "calendar";
  const fromToday = FROM_TODAY.test(match[1]);
  const moment: Moment = momentOf({ relativeYear: OFFSETS[match[1]] ?? null, fromToday, yearUnit });
  return dateMention(at, end, moment, "relative");
}

/** 翌年, 来年度, 今年度, 翌3月, 最終年度. */
export const relativeYear: Recognizer = { triggers: "翌次来今本当同前昨最初", read: readRelativeYear };
