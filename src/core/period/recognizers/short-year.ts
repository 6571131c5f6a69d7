import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";

const SHORT_YEAR =
  /(元|\d{1,2})\s*(年度|年(?!間|目|以|前|後|生|度|ぶり|計画|経過|未満|程度|毎|ごと|おき|に\s*\d|連続|保存|先|分))(?:\(\d{4}年?度?\))?/y;

function readShortYear(text: string, at: number): Mention | undefined {
  const match = matchAt(SHORT_YEAR, text, at);
  if (match?.[1] === undefined) return undefined;
  const before = text.charAt(at - 1);
  if (/[\d.,/A-Za-z第]/.test(before)) return undefined;
  const yearUnit = match[2] === "年度" ? "fiscal" : "calendar";
  // 3年 alone is a length of time; after a range or list mark it takes the era before it.
  if (yearUnit === "calendar" && !/[~\-・、,らりと]\s*$/.test(text.slice(Math.max(0, at - 3), at)))
    return undefined;
  const moment: Moment = momentOf({ shortYear: match[1] === "元" ? 1 : Number(match[1]), yearUnit });
  return dateMention(at, at + match[0].length, moment, "era");
}

/** The 8年度 in 令和6～8年度: takes its era from the date before it. */
export const shortYear: Recognizer = {
  triggers: "0123456789元",
  afterFigures: "年",
  read: readShortYear,
};
