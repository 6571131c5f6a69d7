import { endsTelling } from "./goal-evidence";

const PRESENT =
  /(?:現在|これまで|これまでに|既に|すでに|昨年度|昨年|前回)(?:の[^、。]{0,10}(?:では|で))?[、はに]/;
const LASTS = /(?:である|です|[てで](?:いる|います|おり|おります|ある|あります))\s*$/;

const FORECAST =
  /(?:推計|予測|予想|想定|試算)(?:され(?:る|ます|ており|ている|ています)|する|します)\s*$|見込(?:まれ(?:る|ます|ている|ています)|みで(?:ある|す)|んで(?:いる|います))\s*$/;
const RULE_OR_PAST =
  /(?:した|れた|った|ました|でした|と(?:され|なって|定められ|規定され)て?(?:いる|います|おり))\s*$/;

/** How the sentence that a figure stands in speaks. */
export interface Mood {
  /** …した, …しています. */
  readonly endsTelling: boolean;
  /** これまでに…, 現在、…である: tells how things are. */
  readonly tellsPresent: boolean;
  /** …した, …こととされています: not even a limit is a goal. */
  readonly tellsRule: boolean;
  /** …と推計されています. */
  readonly forecasts: boolean;
}

/** Finds the mood of a sentence. */
export function findMood(sentence: string): Mood {
  return {
    endsTelling: endsTelling(sentence),
    tellsPresent: PRESENT.test(sentence) || LASTS.test(sentence) || endsTelling(sentence),
    tellsRule: RULE_OR_PAST.test(sentence),
    forecasts: FORECAST.test(sentence),
  };
}
