import type { SkipReason } from "../target";
import type { Mood } from "./find-mood";
import { DONE_TO, type Evidence } from "./goal-evidence";
import type { PlacedQuantity } from "./placed-quantity";

/** A unit alone that names places and times more often than amounts. */
const WEAK_UNIT =
  /^(?:|年|分|枚|課|部|区|町|局|月|秒|g|L|t|本|面|組|者|地区|地域|校|園|館|種類|グループ|組織|名)$/;
/** 8時間の研修を行う: how long it lasts, unless a span before it says that it is counted. */
const LASTS =
  /^の(?!(?:業務|作業|勤務|事務)?(?:時間)?(?:削減|縮減|短縮|効果|確保|創出|達成))[^、。\d休]{1,16}を/;
const COUNTED_TIME = /(?:年間?|月間?|週間?|毎[年月週]度?|延べ|累計|計|平均|当たり|\ue000)\s*$/;
/** 任期は2年とし: how long something is valid, not how long it may take. */
const VALID_BEFORE =
  /(?:任期|(?:有効|契約|計画|保存|募集|実施|事業|委託|指定|公開|掲載|縦覧|貸出|在任)期間)[\s:はを]*$/;
/** 平均年齢42.3歳: nobody sets that. */
const TOLD_BEFORE = /年齢[\s:はが]*$/;
/** Of these, places and bodies: something can be done to so many of them. */
const PLACE_UNIT = /^(?:課|部|区|町|局|地区|地域|校|園|館)$/;
/** 全12課, 所管する23施設: a set that is there already. */
const GIVEN_BEFORE =
  /(?:全|全国|世界|所管する|所有する|保有する|管理する|既存の?|現在の|残る|当該|掲げる|定める|示す|構成する|満|地上|地下|延べ?床面積|面積)\s*$/;
/** 市内12か所を巡る: within bounds there is what there is, unless something is done to it. */
const WITHIN_BEFORE = /(?:県|国|市|区|町|村|庁|院|校|館|圏域)内(?:の|に)?\s*$/;
/** 24校で導入する, with a year or 新たに before: so many more. */
const DONE_AT = /^で(?:モデル|先行|試行的に)?(?:実施|導入|策定|開催|整備|設置|運用|開設|展開|作成)/;
const NEWLY_BEFORE = /(?:まで(?:に|の)?|新たに|累計|延べ|計)[\s、]*$|を$|年間?$|\ue000(?:中?に)?$/;

const AT_START = /(?:^|\n)\s*$/;

/** 手続のうち500手続について: the part that is chosen. */
const CHOSEN_BEFORE = /のうち、?\s*$/;
/** 年間10施設を点検する: so many a year are looked at. */
const LOOKED_AT = /^(?:の[^、。\d]{1,16})?を[^、。\d]{0,8}(?:調査|点検|検証|評価|分析|確認|診断|精査)/;
/** What is measured in bare numbers, or nothing before the number at all. */
const MEASURE_BEFORE =
  /(?:^|\n|[①-⑳]|[数率額量値度比]|(?<![重論視争要観])点|スコア|平均|評価|リスク|目標|実績|→|\ue000[末度]?)[\s:をはに=(【】)約]*$/;
/** 利用課を15課、削減割合を45％以上とします: both figures are set by the verb behind the second. */
const SET_TOGETHER =
  /^、[^。\n]{1,40}?を約?\d[\d,.]*[^、。\d]{1,8}?(?:以[上下内])?と(?:する|し|します)(?=\s*(?:$|[。、]))/;
const AT_END = /^\s*(?:$|[)→/])/;
const AT_END_OR_REMARK = /^\s*(?:\([^()]*\)\s*)?(?:$|[)→/])/;
/** 毎年度2路線以上のバス路線について, with 見直しを行う behind: so many each year. */
const COUNTED_BEFORE = /(?:\ue000|年間|毎月|新たに)\s*$/;

/** 3駅のバリアフリー化を行う: what is worked on is counted. */
const WORK_ON =
  /^の(?!全)(?:[^、。\d\s]{0,12}?(?:(?<!強)化|改修|更新|修繕|建て?替え?|架け?替え?|補強|増築|改築|新設|舗装|撤去|除却|解体)(?:工事)?)を(?:行|実施|完了|終え|進め|図)/;

/** 4市の連携を進める: の tells whose; a time or a count before or behind it tells how many. */
function isActedOn(rest: string, lead: string, unit: string): boolean {
  return (
    !rest.startsWith("の") ||
    (WORK_ON.test(rest) && !/^[市町村県国区部課局]/.test(unit)) ||
    NEWLY_BEFORE.test(lead) ||
    /\ue000[^、。]{0,4}までに/.test(rest.slice(0, 32))
  );
}

/** A bare number is measured where it has decimals, or what it is given for can be: 指数 98, but not 資料3 and 内線 3456. */
function isMeasured(lead: string, { value }: PlacedQuantity): boolean {
  return !Number.isInteger(value) || MEASURE_BEFORE.test(lead);
}

/** A plain figure without a sign behind it counts only where its unit counts and nothing is told. */
export function objectToPlain(
  rest: string,
  lead: string,
  quantity: PlacedQuantity,
  evidence: Evidence,
  mood: Mood,
): SkipReason | null {
  const { unit, bracket, isLoose } = quantity;
  // 全5区に配置する: where, not how many.
  if (/^[にへ]/.test(rest) && GIVEN_BEFORE.test(lead)) return "describes";
  if (/^(?:年|か月|日)$/.test(unit) && VALID_BEFORE.test(lead)) return "describes";
  if (unit === "日" && /毎月\s*$/.test(lead)) return "notCounted";
  if (unit.endsWith("歳") && TOLD_BEFORE.test(lead)) return "told";
  if (evidence === "reached") return null;
  if (/^(?:時間|分|日)$/.test(unit) && LASTS.test(rest) && !COUNTED_TIME.test(lead)) return "describes";
  if ((bracket !== null && /[全各]\s*$/.test(lead)) || (isLoose && /全\s*$/.test(lead))) return "describes";
  if (COUNTED_BEFORE.test(lead) && (DONE_TO.test(rest) || LOOKED_AT.test(rest))) return null;
  if (DONE_AT.test(rest))
    return unit !== "" && (NEWLY_BEFORE.test(lead) || AT_START.test(lead)) ? null : "describes";
  if (CHOSEN_BEFORE.test(lead) && /^について/.test(rest)) return null;
  if (evidence !== "none" && GIVEN_BEFORE.test(lead)) return "describes";
  if (evidence !== "none" && evidence !== "done" && WITHIN_BEFORE.test(lead)) return "describes";
  if (evidence === "done" && (isLoose || PLACE_UNIT.test(unit)) && isActedOn(rest, lead, unit)) return null;
  if (unit !== "" && /を\s*$/.test(lead) && SET_TOGETHER.test(rest)) return null;
  if (unit === "" || isLoose || WEAK_UNIT.test(unit)) {
    const isAtEnd =
      evidence === "none" &&
      (unit === "" ? AT_END.test(rest) && isMeasured(lead, quantity) : AT_END_OR_REMARK.test(rest));
    return isAtEnd || /^\s*(?:の)?(?:実施|開催|実現|達成|維持|確保)/.test(rest) ? null : "noSign";
  }
  if (evidence === "done") return null;
  if (evidence === "describes" || evidence === "runsOn") return "describes";
  return mood.tellsPresent && bracket === null ? "told" : null;
}

/** 100％以上となっており、: how things stand. */
const STANDS_AT =
  /^\s*(?:[とに]な(?:って(?:い|お)|った|りました)|であ(?:り|った|る(?:が|ため|ことから))|を(?:占め|(?:維持|確保|達成)して(?:い(?!く|き)|お)|達成し[たま]))/;

/** A figure with a comparator is a goal unless it says which ones, until when, or what has been. */
export function objectToLimit(
  rest: string,
  lead: string,
  { unit }: PlacedQuantity,
  evidence: Evidence,
  mood: Mood,
): SkipReason | null {
  if (mood.forecasts || STANDS_AT.test(rest)) return "told";
  if (evidence === "reached") return null;
  if (evidence === "describes") return COUNTED_BEFORE.test(lead) && DONE_TO.test(rest) ? null : "describes";
  if (mood.tellsRule) return "told";
  // 1年以内に受講させる is a time limit of a procedure.
  return evidence === "runsOn" && /^(?:年|か月)$/.test(unit) && /^\s*に/.test(rest) ? "describes" : null;
}
