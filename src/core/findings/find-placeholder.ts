import { textClue } from "../text/text-clue";
import type { WantedText } from "./pick-field-texts";

const SIGN = "[〇○◯●]";
const COUNTER =
  "(?:年度?|月|日|回(?!答|収)|件(?!数)|人|名(?!簿|称)|社|団体|か所|箇所|校|世帯|組|台|[%％]|(?:千|百?万|億)?円)";
/** What a counter may be followed by where a figure stands before it, and a word does not go on. */
const NO_WORD = "(?:(?=[以未程前超末頃])|(?!\\p{Script=Han}))";
/** Where the sign of a line stands (●人材の確保, 1.○月次点検), or a nought (二〇二五年), which are none. */
const NOT_LEADING = "(?<=[^\\s　・、。:：.．）)（(「『一二三四五六七八九十〇])";
/** Words that a figure follows: behind them a sign stands for one, whatever comes next (年●回開催). */
const BEFORE_FIGURE = "(?<=[年月週第約計べ均和成間\\d～〜])";
const BOUNDARY = `(?=$|[\\s　、。）)]|以[上下内]|未満|程度|${SIGN})`;

/** Each way in which staff mark what is still to be written. 調整中, 未定 and 仮称 are answers; 確認中 alone is none. */
const FORMS: readonly string[] = [
  `${SIGN}{2,}`,
  "[×✕]{2,}",
  "[＊*]{2,}",
  "[XＸ]{2,}(?![A-Za-zＡ-Ｚ])",
  "[？?]{2,}",
  "要確認|要入力|要記入|要調整",
  "(?:ここに|別途)?(?:記入|入力)して(?:ください|下さい)",
  "^[（(【[]?(?:記入例|入力例|サンプル|ダミー)(?:[）)】\\]：:\\s　]|$)",
  "(?:後日|追って)(?:記[入載]|追記|入力)",
  "^[（(【[]?(?:確認|照会|記入|入力)中[）)】\\]]?$",
  // 年●回, 令和○年○月: a sign in place of a figure.
  `${BEFORE_FIGURE}${SIGN}${COUNTER}`,
  `${NOT_LEADING}${SIGN}${COUNTER}${NO_WORD}`,
  `${SIGN}${COUNTER}${BOUNDARY}`,
];

/** Signs put where something is still to be written, and requests to write it; the clue has a character of each. */
export const PLACEHOLDER: WantedText = {
  pattern: new RegExp(FORMS.join("|"), "u"),
  clue: textClue("〇○◯●×✕＊*XＸ？?要記入サダ確照"),
};

/**
 * The sign or request in a text that was to be replaced; `undefined` where there is none.
 *
 * @example findPlaceholder("相談件数　年●件") // "●件"
 */
export function findPlaceholder(text: string): string | undefined {
  return PLACEHOLDER.pattern.exec(text)?.[0];
}
