import { dateMention, matchAt, type Mention, momentOf, type Recognizer } from "../mention";
import { afterWeekday } from "./month-date";

const SLASH =
  /(\d{1,2})\/(\d{1,2})(?![\d/.,%]|\s*(?:月|以上|以下|以内|程度|補助|に縮減|に削減|に減|を補助|を負担|の額|回|人|名|件|点|頁|ページ))/y;
/** 補助率1/2, 国1/3: a share of something, not a day. */
const SHARE_BEFORE =
  /(?:率|割合|補助|負担|助成|国|[都道府県市町村]|費|額|約)\s*(?:は|:|が|を|の|で)?\s*\(?\s*$/;
const LARGEST_SHARE = 10;

function readSlashDate(text: string, at: number): Mention | undefined {
  const match = matchAt(SLASH, text, at);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  if (/[\d./,A-Za-z年第]/.test(text.charAt(at - 1))) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (month < day && day <= LARGEST_SHARE && SHARE_BEFORE.test(text.slice(Math.max(0, at - 8), at)))
    return undefined;
  return dateMention(at, afterWeekday(text, at + match[0].length), momentOf({ month, day }), "slash");
}

/** 6/15. */
export const slashDate: Recognizer = { triggers: "0123456789", afterFigures: "/", read: readSlashDate };
