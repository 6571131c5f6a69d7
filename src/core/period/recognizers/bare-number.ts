import { matchAt, type Mention, type Recognizer } from "../mention";

const NUMBER =
  /第?\s*(\d{1,2})(?![\d.]{0,3}\d)(?![^\s~\-・、,/とか及末\n。()→])(?!\s+(?:[年月日%点人名件円億万千百回時間社か箇ヶ台戸団t]|以[上下内]))/y;
const JOINED_BEFORE = /[~\-・、,/と第]\s*$/;
const JOINED_AFTER = /\s*(?:(?:~|-|・|、|,|\/|→)\s*第?\d|(?:と|及び|から)\s*第?\d)/y;

function readBareNumber(text: string, at: number): Mention | undefined {
  const match = matchAt(NUMBER, text, at);
  if (match?.[1] === undefined) return undefined;
  if (/[\d.,A-Za-z第]/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== ",") return undefined;
  const end = at + match[0].length;
  const joins =
    matchAt(JOINED_AFTER, text, end) !== null || JOINED_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  return joins ? { type: "number", start: at, end, value: Number(match[1]) } : undefined;
}

/** A number beside a range or list mark: the 7 in 7～9月, the 8 in R6-8. */
export const bareNumber: Recognizer = { triggers: "0123456789第", read: readBareNumber };
