import type { SkipReason } from "../target";
import { endsTelling, isTold, weighWordsBehind, type Evidence } from "./goal-evidence";
import { tellsChange } from "./find-relative";
import { hasUnitInName } from "./pair-quantities";
import type { PlacedQuantity } from "./placed-quantity";

/** A unit alone that names places and times more often than amounts. */
const WEAK_UNIT =
  /^(?:|年|分|枚|課|部|区|町|局|月|秒|g|L|t|本|面|組|者|地区|地域|校|園|館|種類|グループ|組織|名)$/;
/** 2,000円を助成する: money that is given. */
const SPENT_AFTER =
  /^\s*(?:を|の[^、。\d]{1,12}?を|の)?(?:予算|事業費|経費|費用|助成|補助|支給|交付|給付|負担|計上|投資|支出|貸し?付)/;
/** 上限50万円, 事業費3億円: money that is spent, not earned or saved. */
const SPENT_BEFORE =
  /(?:上限額?|限度額?|補助額|助成額|補助金額|交付額|事業費|予算額?|単価|工事費|委託料?|経費)[\s:はがの]*$/;
const PRESENT =
  /(?:現在|これまで|これまでに|既に|すでに|昨年度|昨年|前回)(?:の[^、。]{0,10}(?:では|で))?[、はに]/;
/** 320人であった, 3億円を見込む: tells how things are, sets nothing. */
const TOLD =
  /^\s*(?:\([^()]*\)\s*)?(?:と(?:なった|なって(?:いる|い[まて]|おり)|なりました|見込)|で(?:あった|した|ある|す|あり|、)|だった|であり|を占め|を見込|にとどま|に(?:達し|のぼ|上)(?:た|り|っ|て)|と(?:推計|予測|見込)|に(?:達する|上る|のぼる|なる)(?:見込|と(?:見込|推計|予測|され|見ら))|が(?:あった|ありました|ある|あり|いる|い[まて]|参加し|利用し|受講し)|(?:の|が)(?:増加|減少|利用|参加|受講|応募|来場)(?:と|が)?(?:なった|なりました|あった|ありました|した))/;
/** 12か所の公民館で講座を開く, 人口10万人規模の都市: the figure counts where or with whom. */
const COUNTS_PLACES =
  /^\s*(?:規模|クラス)|^\s*を(?:対象|中心)|^\s*の(?:都市|自治体|市町村|まち)|^\s*の[^、。\n→\d]{1,14}?(?:(?<![まつい])で(?!き)|において|にて|と(?:連携|協働|協定|共同|協力)|を(?:対象|拠点|会場|中心|踏まえ))/;
/** 全12課, 所管する23施設: a set that is there already. */
const GIVEN_BEFORE =
  /(?:全|全国|県内|国内|市内|区内|町内|庁内|世界|所管する|所有する|保有する|管理する|既存の?|現在の|残る|当該|掲げる|定める|示す|構成する|満|地上|地下|延べ?床面積|面積)\s*$/;
/** 24校で導入する, with a year or 新たに before: so many more. */
const DONE_AT = /^で(?:実施|導入|策定|開催|整備|設置|運用|開設|展開|作成)/;
const NEWLY_BEFORE = /(?:まで(?:に|の)?|新たに|累計|延べ|計)[\s、]*$/;

const LASTS = /(?:である|です|[てで](?:いる|います|おり|おります|ある|あります))\s*$/;

/** 四半期に1回, 2か月に1回: how often, as a timetable tells it. */
const PER_SPAN = /(?:半期|か月|[^\d]月|週|週間|\d年)に\s*$/;

const FORECAST =
  /(?:推計|予測|想定|試算)(?:され(?:る|ます|ており|ている|ています)|する|します)\s*$|見込(?:まれ(?:る|ます|ている|ています)|みで(?:ある|す)|んで(?:いる|います))\s*$/;
/** 86人から半減させる: where a direction starts from. */
const FROM_WHICH = /^\s*から(?:半減|倍増)/;
/** 手続のうち500手続について: the part that is chosen. */
const CHOSEN_BEFORE = /のうち、?\s*$/;
/** 350円に改定することを検討する: nothing is decided. */
const UNDECIDED = /^[^、。]{0,30}?(?:こと|かどうか|可否|是非)(?:について|を|の)(?:も)?(?:検討|協議|研究)/;
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

/** 25分から15分, 22.5％から、令和10年度に30％, 6→10. */
function isChange(text: string, from: PlacedQuantity | undefined, to: PlacedQuantity | undefined): boolean {
  if (from === undefined || to === undefined || from.unit !== to.unit) return false;
  const gap = text.slice(from.end, to.start);
  if (gap.trim() === "" && from.unit === "" && hasUnitInName(text, from)) return true;
  return /→|^(?:\s|\([^()]*\))*(?:から|より)、?[\s\ue000に]*$|^[\s/・]*\ue000[\s\ue000末度:は]*$|^[\s、,/・【(]*目標(?:値|年度?)?[\s:()【】\ue000末度は]*$/.test(
    gap,
  );
}

interface Around {
  readonly previous: PlacedQuantity | undefined;
  readonly next: PlacedQuantity | undefined;
  readonly mood: Mood;
}

/** （約1,200人）に: a remark on the words before it, neither the goal's condition nor where it starts. */
function isRemark(text: string, quantity: PlacedQuantity, { previous, next }: Around): boolean {
  if (quantity.bracket === null || previous?.bracket === null) return false;
  if (quantity.op !== null) return isLimitInRemark(text.slice(quantity.end), quantity);
  // 実績（24件）の半分以下: where the change starts from.
  if (next !== undefined && next.change !== null) return false;
  const inside = text.slice(quantity.bracket, quantity.start);
  if (/年|月|毎|目標|現状|実績|基準|→|[\ue000:]/.test(inside)) return false;
  return /^[^()]*\)\s*[のにでとがはへを、][^\d]*$/.test(text.slice(quantity.end));
}

/** 基準（月30時間以内）を周知する, but not 研修（年2回以上）を実施する. */
function isLimitInRemark(rest: string, quantity: PlacedQuantity): boolean {
  const outside = /^[^()]*\)\s*([をのに].*)$/s.exec(rest)?.[1];
  if (outside === undefined || /\d/.test(outside)) return false;
  return !["reached", "done", "object"].includes(
    weighWordsBehind(outside, { op: null, unit: quantity.unit }),
  );
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
  if (UNDECIDED.test(rest)) return "describes";
  if (next === undefined && FROM_WHICH.test(rest)) return null;
  if (isChange(text, quantity, next) || isChange(text, previous, quantity)) return null;
  const isOutside = quantity.bracket === null;
  if (!isOutside && isRemark(text, quantity, around)) return "describes";
  const told = isOutside && isTold(rest, mood.endsTelling);
  if (quantity.change !== null) return told || mood.forecasts || tellsChange(rest) ? "told" : null;
  const evidence = weighWordsBehind(rest, quantity);
  if (quantity.op !== null) return isOutside ? objectToLimit(rest, quantity, evidence, mood) : null;
  const lead = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (told || mood.forecasts || (TOLD.test(rest) && !lead.includes("目標"))) return "told";
  if (quantity.unit === "円" && (SPENT_BEFORE.test(lead) || SPENT_AFTER.test(rest))) return "spent";
  if (COUNTS_PLACES.test(rest) || (quantity.unit === "回" && PER_SPAN.test(lead))) return "describes";
  return objectToPlain(rest, lead, quantity, evidence, mood);
}

/** A plain figure without a sign behind it counts only where its unit counts and nothing is told. */
function objectToPlain(
  rest: string,
  lead: string,
  { unit, bracket }: PlacedQuantity,
  evidence: Evidence,
  mood: Mood,
): SkipReason | null {
  if (evidence === "reached") return null;
  if (DONE_AT.test(rest)) return unit !== "" && NEWLY_BEFORE.test(lead) ? null : "describes";
  if (CHOSEN_BEFORE.test(lead) && /^について/.test(rest)) return null;
  if (GIVEN_BEFORE.test(lead) && evidence !== "none") return "describes";
  if (unit === "" || WEAK_UNIT.test(unit)) {
    const isAtEnd = evidence === "none" && /^\s*(?:$|[)→/])/.test(rest);
    return isAtEnd || /^\s*(?:の)?(?:実施|開催|実現|達成|維持|確保)/.test(rest) ? null : "noSign";
  }
  if (evidence === "done") return null;
  if (evidence === "describes" || evidence === "runsOn") return "describes";
  return mood.tellsPresent && bracket === null ? "told" : null;
}

/** A figure with a comparator is a goal unless it says which ones, until when, or what has been. */
function objectToLimit(
  rest: string,
  { unit }: PlacedQuantity,
  evidence: Evidence,
  mood: Mood,
): SkipReason | null {
  if (mood.forecasts) return "told";
  if (evidence === "reached") return null;
  if (evidence === "describes") return "describes";
  if (mood.tellsRule) return "told";
  // 1年以内に受講させる is a time limit of a procedure.
  return evidence === "runsOn" && /^(?:年|か月)$/.test(unit) && /^\s*に/.test(rest) ? "describes" : null;
}
