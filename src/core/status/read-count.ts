import type { StatusState } from "../plan/plan";

const UNIT =
  "(?:件|校|園|館|か所|ヶ所|箇所|施設|課|部署|項目|回|地区|団体|台|本|路線|業務|手続き?|棟|戸|名|人|社|区|町|事業)";
const FINISHED = "[^、。\\d]{0,6}?(?:完了|終了|達成|済|実施|整備|導入|開催|作成|策定|対応)";

/** 3件中2件完了, 全5校のうち4校で整備済. */
const OF_ALL = new RegExp(`(\\d+)${UNIT}(?:中|のうち)、?(\\d+)${UNIT}?${FINISHED}`);
/** 4/5校で整備済; without a unit it would be a date. */
const SHARE = new RegExp(`(?<!\\d)(\\d+)/(\\d+)${UNIT}${FINISHED}`);

/** A count of parts that are finished, with its words. */
export interface PartsDone {
  readonly state: StatusState;
  readonly words: string;
}

/**
 * Reads how many of how many parts are finished.
 *
 * @param text compact text
 * @returns undefined where the text counts no parts, or more than there are
 * @example readCount("3件中2件完了")?.state // "inProgress"
 */
export function readCount(text: string): PartsDone | undefined {
  const ofAll = OF_ALL.exec(text);
  const share = SHARE.exec(text);
  const match = ofAll ?? share;
  if (match === null) return undefined;
  const [all, done] = ofAll === null ? [match[2], match[1]] : [match[1], match[2]];
  if (Number(done) > Number(all) || Number(all) === 0) return undefined;
  const state = Number(done) === 0 ? "notStarted" : done === all ? "done" : "inProgress";
  return { state, words: match[0] };
}
