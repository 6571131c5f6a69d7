import type { SkipReason } from "../target";
import { isTold, weighWordsBehind } from "./goal-evidence";
import type { Mood } from "./find-mood";
import { tellsChange } from "./find-relative";
import { isOfOthers, OF_OTHERS_BEFORE, isRemark } from "./is-remark";
import { objectToLimit, objectToPlain } from "./object-to-figure";
import { countsOtherSpan, hasUnitInName } from "./pair-quantities";
import {
  isJoint,
  isSpanGap,
  isStepGap,
  leadsFromNow,
  OF_THING_TO_YEAR,
  YEAR_THEN_CHANGE,
} from "./gap-between";
import type { PlacedQuantity } from "./placed-quantity";

/** 2,000円を助成する: money that is given. */
const SPENT_AFTER =
  /^\s*(?:を|の[^、。\d]{1,12}?を|の)?(?:予算|事業費|経費|費用|助成|補助|支給|交付|給付|負担|計上|投資|支出|貸し?付)/;
/** 上限50万円, 事業費3億円: money that is spent, not earned or saved. */
const SPENT_BEFORE =
  /(?:上限額?|限度額?|(?:給[料与]|手当)(?:月額|年額|額)?|補助額|助成額|補助金額|交付額|事業費|予算(?:要求|見積|計上)?額?|単価|時給|日[給当額]|謝[礼金]|報酬|工事費|委託料?|経費)[\s:はがの]*$/;
/** 補助 1kW当たり4万円: money that is handed out by the piece. */
const GRANT_BEFORE =
  /(?:補助|助成|支給|給付|交付|奨励金|手当|報償)(?:金|費|額)?[\s:はがの]*(?:\d\S{0,5}(?:当たり|あたり|につき)|月額|年額|最大)\s*$/;
/** 320人であった, 3億円を見込む: tells how things are, sets nothing. */
const TOLD =
  /^\s*(?:\([^()]*\)\s*)?(?:と(?:なった|なって(?:いる|い[まて]|おり)|なりました|見込)|で(?:あった|した|ある|す|あり|、)|だった|であり|を占め|を見込|にとどま|に(?:達し|のぼ|上)(?:た|り|っ|て)|と(?:推計|予測|見込)|に(?:達する|上る|のぼる|なる)(?:見込|と(?:見込|推計|予測|され|見ら))|が(?:あった|ありました|ある|あり|いる|い[まて]|参加し|利用し|受講し)|(?:の|が)(?:増加|減少|利用|参加|受講|応募|来場)(?:と|が)?(?:なった|なりました|あった|ありました|した))/;
/** 1,008人に減少しています: what it has come to. */
const CHANGED_TO =
  /^\s*(?:に|へ|まで)(?:で|まで)?(?:減少|増加|低下|上昇|縮小|拡大|改善|回復|到達|達)し?(?:て(?:い|お)|た|まし)/;
/** 12か所の公民館で講座を開く, 人口10万人規模の都市: the figure counts where or with whom. */
const COUNTS_PLACES =
  /^\s*(?:規模|クラス)|^\s*を(?:対象|中心)|^\s*の(?:都市|自治体|市町村|まち)|^\s*の[^、。\n→\d]{1,14}?(?:(?<![まつい])で(?!き)|において|にて|と(?:連携|協働|協定|共同|協力)|を(?:対象|拠点|会場|中心|踏まえ))/;
/** 四半期に1回, 2か月に1回: how often, as a timetable tells it. */
const PER_SPAN = /(?:半期|か月|[^\d]月|週|週間|\d年)に\s*$/;

/** 令和8年度までに3億円の収入を見込む: with a due year, what is counted on. */
const EXPECTED = /^(?:の[^、。\d]{1,16})?を見込(?:む|みます)\s*。?$/;
const DUE_BEFORE = /\ue000[^、。\d]{0,4}までに、?[^。\d]{0,8}$/;
/** 86人から半減させる: where a direction starts from. */
const FROM_WHICH =
  /^\s*(?:\(\ue000+[^()]*\))?\s*\)?\s*(?:から(?:半減|倍増)|より(?:も|さらに|更に)?(?:短縮|縮減|削減|減|低|抑|増|伸|高|向上|上昇|改善|拡大))/;
/** 350円に改定することを検討する: nothing is decided. */
const UNDECIDED =
  /^[^、。]{0,30}?(?:こと|かどうか|可否|是非|計画|案|可能性)(?:について|を|の)(?:も)?(?:検討|協議|研究)/;
/** 目標定員は275名としています: so it has been set. */
const SET_SO = /^\s*[とに](?:して|定めて|設定して|掲げて)い(?:る|ます)/;

/** 50％を超えている; 1,300万人を超え、推移している: a verb left open takes the mood of the sentence's end. */
function tellsExcess(text: string, { start, end }: PlacedQuantity, told: boolean): boolean {
  const words = text.slice(start, end);
  return /超えて$/.test(words) ? /^い[るたま]/.test(text.slice(end)) : told && /(?:超え|上回り)$/.test(words);
}

/** 25分から15分, 22.5％から、令和10年度に30％, 6→10. */
function isChange(text: string, from: PlacedQuantity | undefined, to: PlacedQuantity | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const gap = text.slice(from.end, to.start);
  // 3→4か所: the unit stands once.
  if (from.unit === "" && to.unit !== "" && from.op === null && /^\s*→\s*$/.test(gap)) return true;
  // 18分から3割短縮.
  if (to.change !== null && YEAR_THEN_CHANGE.test(gap)) return true;
  if (to.change !== null && from.op === null && /^\s*(?:から|より)、?[\s\ue000]*$/.test(gap)) return true;
  if (from.unit !== to.unit || countsOtherSpan(text, from, to)) return false;
  if (gap.trim() === "" && (from.unit !== "" || hasUnitInName(text, from))) return true;
  if ((from.unit !== "" || hasUnitInName(text, from)) && isStepGap(gap)) return true;
  if (from.unit !== "" && isSpanGap(gap)) return true;
  if (leadsFromNow(text.slice(Math.max(0, from.start - 12), from.start), gap)) return true;
  if (from.unit !== "" && OF_THING_TO_YEAR.test(gap)) return true;
  if (from.unit !== "" && isJoint(gap) && !/[、にをへ]/.test(gap)) return true;
  return /→|^(?:\s|\([^()]*\))*(?:から|より|として|を)、?[\s\ue000に末度は年月週間全約おいて]*$|^\s*\(\ue000+[^()]*\)\s*$|^[\s/・、,]*\ue000[\s\ue000末度:は]*$|^[\s、,/・【(]*目標(?:値|年度?)?[\s:()【】\ue000末度は]*$/.test(
    gap,
  );
}

/** 別添資料1~3: which, not how many. */
const NUMBERED_BEFORE =
  /(?:資料|別[紙表添記]|様式|参考|図表?|[付附]録|(?:重点|基本|取組)(?:項目|目標|施策))\s*$/;

interface Around {
  readonly previous: PlacedQuantity | undefined;
  readonly next: PlacedQuantity | undefined;
  readonly mood: Mood;
}

/**
 * What speaks against a figure as something to be reached, by the words around it; null where it is a goal.
 *
 * A comparator (以上) or a change (3ポイント向上) makes it likely and takes signs against it; a plain figure with a unit
 * that counts needs that nothing speaks against it; one without such a unit needs a sign for it.
 */
export function findObjection(text: string, quantity: PlacedQuantity, around: Around): SkipReason | null {
  const { previous, next, mood } = around;
  const rest = text.slice(quantity.end);
  if (CHANGED_TO.test(rest)) return "told";
  if (UNDECIDED.test(rest) || isOfOthers(text, quantity)) return "describes";
  const lead = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (quantity.unit === "" && NUMBERED_BEFORE.test(lead)) return "notCounted";
  if (OF_OTHERS_BEFORE.test(lead)) return "describes";
  if (EXPECTED.test(rest) && DUE_BEFORE.test(text.slice(Math.max(0, quantity.start - 24), quantity.start)))
    return null;
  if (next === undefined && FROM_WHICH.test(rest)) return null;
  if (next !== undefined && isChange(text, quantity, next) && CHANGED_TO.test(text.slice(next.end)))
    return "told";
  if (isChange(text, quantity, next) || isChange(text, previous, quantity)) return null;
  const isOutside = quantity.bracket === null;
  if (!isOutside && isRemark(text, quantity, previous, next)) return "describes";
  const told = isOutside && isTold(rest, mood.endsTelling) && !(lead.includes("目標") && SET_SO.test(rest));
  const isYearly = !isOutside && mood.endsTelling && /\ue000度?(?:同[期月])?比\s*[+▲△-]?\s*$/.test(lead);
  if (quantity.change !== null && isYearly) return "told";
  if (quantity.change !== null) return told || mood.forecasts || tellsChange(rest) ? "told" : null;
  if (quantity.op !== null && told && /^(?:の[^、。\d]{1,24})?が/.test(rest)) return "told";
  if (quantity.op === ">" && tellsExcess(text, quantity, told)) return "told";
  const evidence = weighWordsBehind(rest, quantity);
  if (quantity.op !== null) return isOutside ? objectToLimit(rest, lead, quantity, evidence, mood) : null;
  if (told || mood.forecasts || (TOLD.test(rest) && !lead.includes("目標"))) return "told";
  if (quantity.unit === "円" && (SPENT_BEFORE.test(lead) || SPENT_AFTER.test(rest))) return "spent";
  if (quantity.unit === "円" && evidence === "none" && GRANT_BEFORE.test(lead)) return "spent";
  if (COUNTS_PLACES.test(rest) || (quantity.unit === "回" && PER_SPAN.test(lead))) return "describes";
  return objectToPlain(rest, lead, quantity, evidence, mood);
}
