import { readQuantityAt, type QuantityMention } from "../recognizers/quantity";
import type { Stretch } from "./find-clauses";

/** A figure with the brackets that it stands in. */
export interface PlacedQuantity extends QuantityMention {
  /** Where its bracket opens; null outside brackets. */
  readonly bracket: number | null;
}

const FIRST_CHARACTER = /[\d累延の合総計約概お半ゼ皆]/g;
/** Part of a name, code, grade or share: No.15, A4, 第3, 震度6, 1人1台, 1/2, 10分の10. */
const NAME_BEFORE =
  /[A-Za-z第#築]$|(?:震度|レベル|ステージ|フェーズ|標高|[国県市]道|分の)\s*$|No\.?\s*$|[A-Za-z]-$|[1一]\s*人\s*$|(?<![\d.,]\d?)\d\/$/;
/** 10日以上の職員の割合: the figure says which, the next one says how many. */
const ATTRIBUTIVE =
  /^\s*(?:の|で|を|が)?\s*(?:平均|研修|講座|会議|体制|計画|勤務|規模|相当|コース|超[のは過]|を?超える|継続|経過|である|ある|となる|取得|受講した|参加した|利用した|した|する(?=[一-龠])|の(?!削減|増加|減|増|向上|確保|達成|維持|水準|実施|開催|収入|歳入|効果))/;
/** 6か月以上の休業を取得する職員を支援, 10人以上の団体に補助, 72時間稼働する設備: which ones are meant. */
const WHICH =
  /^\s*の[^、。\d\n]{1,16}?(?:する|した|がある|にある|を有する|を持つ|である)(?:職員|者|人|世帯|家庭|市民|児童|生徒|企業|団体|施設)|^\s*の(?:団体|事業者|企業|世帯|者|職員|家庭|グループ|子ども|児童|市民|方)(?:に|へ|を対象|を支援|による)/;
const LENGTH_OF = /^\s*[一-龠]{2}(?:する|できる|した|可能な)(?=[一-龠ァ-ヶ])/;
const TIME_UNIT = /^(?:時間|分|日|年|か月|秒)$/;
/** 3年以内離職率: the comparator belongs to the name. */
const JOINED_NOUN = /^(?!確保|実施|達成|維持|開催|整備|設置|増|減|向上|削減|縮減|程度)[一-龠]/;
/** A unit alone that names places and times more often than amounts. */
const WEAK_UNIT =
  /^(?:|年|分|枚|課|部|区|町|局|月|秒|g|L|t|本|面|組|者|地区|地域|校|園|館|種類|グループ|組織|名)$/;
/** 2,000円を助成する: money that is given. */
const SPENT_AFTER =
  /^\s*(?:を|の)?(?:予算|事業費|経費|費用|助成|補助|支給|交付|給付|負担|計上|投資|支出|貸し?付)/;
const STATED =
  /^\s*(?:と(?:する|し)|に(?:する|し|増|減)|を(?:目指|めざ|目標|達成|維持|確保)|$|[)→/]|へ|まで|実施|開催|の(?:実施|開催))/;
const PRESENT_STATE =
  /(?:現在|これまで|既に|すでに)[、は]|(?:で(?:ある|あった|した)|(?:となって|して|されて|いって|んで)(?:いる|います|きた|きました)|(?:し|され|があ|とな|くな|まし)(?:った|た))\s*$/;
/** 320人であった, 3億円を見込む: tells how things are, sets nothing. */
const TOLD =
  /^\s*(?:\([^()]*\)\s*)?(?:と(?:なった|なって(?:いる|い[まて]|おり)|なりました|見込)|で(?:あった|した|ある|す|あり|、)|だった|であり|を占め|を見込|にとどま|に(?:達し|のぼ|上)(?:た|り|っ|て)|と(?:推計|予測|見込)|に(?:達する|上る|のぼる|なる)(?:見込|と(?:見込|推計|予測|され|見ら))|が(?:あった|ありました|ある|あり|いる|い[まて]|参加し|利用し|受講し)|(?:の|が)(?:増加|減少|利用|参加|受講|応募|来場)(?:と|が)?(?:なった|なりました|あった|ありました|した))/;
/** 12か所の公民館で講座を開く, 人口10万人規模の都市: the figure counts where or with whom. */
const COUNTS_PLACES =
  /^\s*(?:規模|クラス)|^\s*を(?:対象|中心)|^\s*の(?:都市|自治体|市町村|まち)|^\s*の[^、。\n→\d]{1,14}?(?:(?<![まつい])で(?!き)|において|にて|と(?:連携|協働|協定|共同|協力)|を(?:対象|拠点|会場|中心|踏まえ))/;
/** 上限50万円, 事業費3億円: money that is spent, not earned or saved. */
const SPENT_BEFORE =
  /(?:上限額?|限度額?|補助額|助成額|補助金額|交付額|事業費|予算額?|単価|工事費|委託料?|経費)[\s:はがの]*$/;

/** Finds the figures of a clause that can be a level, a limit or a change. */
export function findQuantities(masked: string, clause: Stretch): PlacedQuantity[] {
  const text = masked.slice(0, clause.end);
  const found: PlacedQuantity[] = [];
  let bracket: number | null = null;
  let looked = clause.start;
  FIRST_CHARACTER.lastIndex = clause.start;
  for (let hit = FIRST_CHARACTER.exec(text); hit !== null; hit = FIRST_CHARACTER.exec(text)) {
    const at = hit.index;
    for (; looked < at; looked += 1) {
      if (text.charAt(looked) === "(") bracket = looked;
      else if (text.charAt(looked) === ")") bracket = null;
    }
    const quantity = NAME_BEFORE.test(text.slice(Math.max(0, at - 5), at))
      ? undefined
      : readQuantityAt(text, at);
    if (quantity === undefined) {
      FIRST_CHARACTER.lastIndex = at + Math.max(1, /^[\d,.]+/.exec(text.slice(at, at + 24))?.[0].length ?? 1);
      continue;
    }
    found.push({ ...quantity, bracket });
    FIRST_CHARACTER.lastIndex = quantity.end;
  }
  const kept = found.filter(
    (quantity, index) =>
      !isAttributive(text, quantity, found.slice(index + 1)) &&
      !isInName(text, quantity, index, found[index + 1]),
  );
  const describesPresent = PRESENT_STATE.test(text.slice(clause.start));
  return kept.filter((quantity, index) =>
    isStated(text, quantity, kept[index - 1], kept[index + 1], describesPresent),
  );
}

/** 25分から15分, 6→10. */
function isChange(text: string, from: PlacedQuantity | undefined, to: PlacedQuantity | undefined): boolean {
  if (from === undefined || to === undefined || from.unit !== to.unit) return false;
  return /→|^\s*(?:から|より)\s*$/.test(text.slice(from.end, to.start));
}

/** スポーツ実施率（週1回以上） 48.2％: the remark behind the name says what is counted. */
function isInName(
  text: string,
  quantity: PlacedQuantity,
  earlier: number,
  next: PlacedQuantity | undefined,
): boolean {
  if (quantity.bracket === null || earlier > 0 || next === undefined) return false;
  return (
    next.bracket === null &&
    next.unit !== quantity.unit &&
    /^[^(]*\)/.test(text.slice(quantity.end, next.start))
  );
}

function isAttributive(text: string, quantity: PlacedQuantity, later: readonly PlacedQuantity[]): boolean {
  const rest = text.slice(quantity.end, quantity.end + 12);
  if (/^\s*(?:平均|超[のは過])/.test(rest) || (quantity.op === ">" && /^[のはが一-龠]/.test(rest)))
    return true;
  if (quantity.change === null && WHICH.test(text.slice(quantity.end, quantity.end + 30))) return true;
  if (quantity.op === null && TIME_UNIT.test(quantity.unit) && LENGTH_OF.test(rest)) return true;
  const isJoined = quantity.op !== null && JOINED_NOUN.test(rest);
  if (quantity.change !== null || !(isJoined || ATTRIBUTIVE.test(rest))) return false;
  return later.some((other) => other.bracket === null);
}

function isStated(
  text: string,
  quantity: PlacedQuantity,
  previous: PlacedQuantity | undefined,
  next: PlacedQuantity | undefined,
  describesPresent: boolean,
): boolean {
  if (quantity.op !== null || quantity.change !== null) return true;
  const rest = text.slice(quantity.end, quantity.end + 24);
  const lead = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (COUNTS_PLACES.test(rest) || (TOLD.test(rest) && !lead.includes("目標"))) return false;
  if (quantity.unit === "円" && (SPENT_BEFORE.test(lead) || SPENT_AFTER.test(rest))) return false;
  if (quantity.unit !== "" && !WEAK_UNIT.test(quantity.unit))
    return !describesPresent || quantity.bracket !== null || next?.unit === quantity.unit;
  const isPaired = isChange(text, quantity, next) || isChange(text, previous, quantity);
  return isPaired || STATED.test(text.slice(quantity.end, quantity.end + 6));
}
