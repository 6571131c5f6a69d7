import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";

const WORD =
  /(年度の?(?:末|内|中|当初|初め|始め|はじめ|前半|後半)|年末(?!年始|調整)|年内|年明け(?!の?\s*\d))/y;
const BEGINNING =
  /(当初)(?!予算|計画|の計画|の予定|予定|見込|想定|案|設計|契約|登録|、?(?:令和|平成|20\d\d|[RH]\d|\d{1,2}月))/y;
const BEFORE_BEGINNING = /^$|[\s(、。・:①-⑳]/;

const WORDS: Readonly<Record<string, Moment>> = {
  年度末: momentOf({ edge: "end", yearUnit: "fiscal" }),
  年度内: momentOf({ edge: "within", yearUnit: "fiscal" }),
  年度中: momentOf({ edge: "within", yearUnit: "fiscal" }),
  年度当初: momentOf({ edge: "beginning", yearUnit: "fiscal" }),
  年度初め: momentOf({ edge: "beginning", yearUnit: "fiscal" }),
  年度始め: momentOf({ edge: "beginning", yearUnit: "fiscal" }),
  年度はじめ: momentOf({ edge: "beginning", yearUnit: "fiscal" }),
  年度前半: momentOf({ section: [4, 9], yearUnit: "fiscal" }),
  年度後半: momentOf({ section: [10, 3], yearUnit: "fiscal" }),
  年末: momentOf({ edge: "end", yearUnit: "calendar" }),
  年内: momentOf({ edge: "within", yearUnit: "calendar" }),
  // The first month of the calendar year that begins inside the fiscal year.
  年明け: momentOf({ month: 1, approx: true }),
  当初: momentOf({ edge: "beginning", yearUnit: "fiscal" }),
};

function readFiscalWord(text: string, at: number): Mention | undefined {
  const isFree = text.charAt(at) === "年" || BEFORE_BEGINNING.test(text.charAt(at - 1));
  const match = isFree ? matchAt(text.charAt(at) === "年" ? WORD : BEGINNING, text, at) : null;
  if (match?.[1] === undefined) return undefined;
  const moment = WORDS[match[1].replace("の", "")];
  return moment && dateMention(at, at + match[0].length, moment, "fiscalWord");
}

/** 年度末, 年度内, 年度当初, 当初, 年内, 年明け: inside the year that the text is about. */
export const fiscalWord: Recognizer = { triggers: "年当", read: readFiscalWord };
