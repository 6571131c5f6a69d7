import type { SkipReason } from "../target";
import type { Stretch } from "./find-clauses";

/** 令和4年度の実績：, 【対象】, 予算額：: what a clause is about, where its figures set nothing. */
const HEADING =
  /^[\s・○●◯■◆□◇※(【[-]*(?:\ue000+(?:末|当初|時点)?の?)?(?:(実績値?|現状値?|結果)|((?:主な)?対象(?:者|施設|職員|地区|区域)?|会場|場所|日時|日程|時間|期間|期日|担当|連絡先|問い?合わ?せ先?|電話|講師|構成員?|根拠(?:法令)?)|((?:当初)?予算額?|事業費|経費|費用|財源|決算額?))[)】\]]?\s*[:\s](?!\s*→)/;
/** Behind one of these words, or another year, what follows is wanted all the same. */
const GOAL_WORD = /\ue000|目標|→|から|目指|とする|とします/;

/** 参考値：国の目標値 95％. */
const FOR_REFERENCE = /^[\s・○●◯■◆□◇(【[-]*参考(?:値|数値|指標)?[)】\]]?\s*[:\s]/;

/** Whether a clause only tells for reference what is so elsewhere. */
export function isForReference(masked: string, { start, end }: Stretch): boolean {
  const words = masked.slice(start, end);
  return FOR_REFERENCE.test(words) && !/実績|現状|基準|策定時/.test(words);
}

/**
 * What the heading of a clause says of its figures: that they tell, describe or are spent; null where it says nothing.
 *
 * @param masked the text with years blanked out
 */
export function findHeading(masked: string, { start, end }: Stretch): SkipReason | null {
  const words = masked.slice(start, end);
  const match = HEADING.exec(words);
  if (match === null || GOAL_WORD.test(words.slice(match[0].length))) return null;
  if (match[1] !== undefined) return "told";
  return match[2] === undefined ? "spent" : "describes";
}
