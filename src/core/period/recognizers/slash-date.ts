import { matchAt, toMoment, type Mention, type Recognizer } from "../mention";

const SLASH =
  /(\d{1,2})\/(\d{1,2})(?![\d/.,%]|\s*(?:月|以上|以下|以内|程度|補助|に縮減|に削減|に減|を補助|を負担|の額|回|人|名|件|点|頁|ページ))/y;

function readSlashDate(text: string, at: number): Mention | undefined {
  const match = matchAt(SLASH, text, at);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  if (/[\d./,A-Za-z年第]/.test(text.charAt(at - 1))) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    type: "date",
    start: at,
    end: at + match[0].length,
    moment: toMoment({ month, day }),
    form: "slash",
  };
}

/** 6/15. */
export const slashDate: Recognizer = { triggers: "0123456789", read: readSlashDate };
