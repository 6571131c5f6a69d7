import type { StatedYear } from "../recognizers/stated-year";
import { ANOTHER_NAME } from "./goal-evidence";
import { OF_THING_TO_YEAR } from "./gap-between";
import type { PlacedQuantity } from "./placed-quantity";

/** 10日以上の職員の割合: the figure says which, the next one says how many. */
const ATTRIBUTIVE =
  /^\s*(?:の|で|を|が)?\s*(?:(?<!\s)平均|研修|講座|会議|体制|計画|勤務|規模|相当|コース|超[のは過]|を?超える|継続|経過|である|ある|となる|となった(?=[一-龠])|取得|受講した|参加した|利用した|した|する(?=[一-龠])|の(?!削減|増加|減|増|向上|確保|達成|維持|水準|実施|開催|収入|歳入|効果))/;
/** 6か月以上の休業を取得する職員を支援, 10人以上の団体に補助, 72時間稼働する設備: which ones are meant. */
const WHICH =
  /^\s*[のを][^、。\d\n]{1,16}?(?:する|した|できた|している|がある|にある|を有する|を持つ|である)(?:職員|者|人|世帯|家庭|市民|児童|生徒|企業|団体|施設)|^\s*[にで][^、。\d\n]{1,16}?(?:する|できる|される|[しっれきい]た)[^、。\d\n]{0,6}?(?:割合|率|件数|人数|者数)|^\s*の(?:団体|事業者|企業|世帯|者|職員|家庭|グループ|子ども|児童|市民|方)(?:に|へ|を対象|を支援|による)/;
const LENGTH_OF = /^\s*[一-龠]{2}(?:する|できる|した|可能な)(?=[一-龠ァ-ヶ])/;
const TIME_UNIT = /^(?:時間|分|日|年|か月|秒)$/;
/** 3年以内離職率: the comparator belongs to the name. */
const JOINED_NOUN = /^(?!確保|実施|達成|維持|開催|整備|設置|増|減|向上|削減|縮減|程度)[一-龠]/;
/** 週1回以上の実施率（65％）: the share that the figure belongs to stands in brackets. */
const SHARE_NAME = /^\s*の[^、。\d\n()]{1,20}(?:率|割合)[\s、:をがは(]/;
/** スポーツ実施率（週1回以上） 48.2％: the remark behind the name says what is counted. */
export function isInName(
  text: string,
  quantity: PlacedQuantity,
  earlier: number,
  next: PlacedQuantity | undefined,
): boolean {
  if (quantity.bracket === null || earlier > 0 || next === undefined) return false;
  // 加入率（R4：62.5%）を2ポイント高める.
  const isDated = /\ue000|現[状在]|実績/.test(text.slice(quantity.bracket, quantity.start));
  if (isDated && next.change !== null) return false;
  const isBaseline = /^\s*\)\s*(?:から|より|[と対に]?比|に対し|→|の\s*$)/.test(
    text.slice(quantity.end, next.start),
  );
  return (
    !isBaseline &&
    next.bracket === null &&
    next.unit !== quantity.unit &&
    /^[^(]*\)/.test(text.slice(quantity.end, next.start))
  );
}

/** 10％以上の留保資金を確保し、: it is set by a verb of its own. */
const SET_BY_VERB =
  /^\s*の[^、。\d\n]{1,20}を(?:確保|維持|達成|創出|実現|開催|実施|整備|設置|採用|育成|目指|めざ)(?:し|する)?(?:、|とともに、?|つつ、?|ほか、?)/;

/** 1日2回以上ほぼ毎日食べている人の割合 57.7％. */
const NAMES_MEASURE = /^[^\s、。\d()をはが/→][^\s、。\d()→]{2,30}(?:割合|率|[者人件回]数)[\s:]+\d/;

/** Whether a figure says which things are meant, before the one that says how many. */
export function isAttributive(
  text: string,
  quantity: PlacedQuantity,
  later: readonly PlacedQuantity[],
): boolean {
  const rest = text.slice(quantity.end, quantity.end + 12);
  if (/^(?:平均|\s*超[のは過])/.test(rest) || (quantity.op === ">" && /^[のはが一-龠]/.test(rest)))
    return true;
  // 月45時間、年360時間を超える職員.
  if (
    quantity.op === null &&
    /^、(?:年間?|月間?|1?か月)?\d[\d,]*時間(?:を?超え?[のる]|以上[のを])/.test(
      text.slice(quantity.end, quantity.end + 20),
    )
  )
    return true;
  // 3時間以内で70％, 10日以上を100％取得: within what the figure behind it is measured.
  if (/^か?年$/.test(quantity.unit) && /^で、?(?:約|概ね)?\d/.test(rest)) return true;
  if (quantity.op !== null && /^(?:で約?\d|を約?\d[\d.]*(?:%|割))/.test(rest)) return true;
  if (quantity.change === null && WHICH.test(text.slice(quantity.end, quantity.end + 30))) return true;
  if (quantity.op === null && TIME_UNIT.test(quantity.unit) && LENGTH_OF.test(rest)) return true;
  if (SET_BY_VERB.test(text.slice(quantity.end, quantity.end + 40))) return false;
  if (
    quantity.op !== null &&
    quantity.change === null &&
    NAMES_MEASURE.test(text.slice(quantity.end, quantity.end + 48))
  )
    return later.length > 0;
  const isJoined = quantity.op !== null && JOINED_NOUN.test(rest);
  const isOfNext = ATTRIBUTIVE.test(rest) && !ANOTHER_NAME.test(text.slice(quantity.end, quantity.end + 40));
  if (quantity.change !== null || !(isJoined || isOfNext)) return false;
  const [next] = later;
  const goesOn = next?.unit === quantity.unit && OF_THING_TO_YEAR.test(text.slice(quantity.end, next.start));
  if (goesOn) return false;
  const namesShare = SHARE_NAME.test(text.slice(quantity.end, quantity.end + 30));
  return later.some((other) => other.bracket === null || (namesShare && other.unit === "%"));
}

/** 10人増やし30人とする: the change leads to the level that is wanted. */
export function isStepToLevel(
  text: string,
  quantity: PlacedQuantity,
  next: PlacedQuantity | undefined,
): boolean {
  if (quantity.change === null || next === undefined || next.change !== null) return false;
  // 20％増の540億円とする: the level that the change comes to.
  if (/^(?:の|とな[るり]、?|に(?:当|あ)たる)$/.test(text.slice(quantity.end, next.start))) return true;
  // 15％削減し、令和8年度に850トン.
  if (/^(?:し|して|させ)、?\ue000+(?:末|まで)*に(?:は)?、?$/.test(text.slice(quantity.end, next.start)))
    return true;
  // おおむね30％減らし9.7以下に.
  if (/^(?:らし|やし)て?、?$/.test(text.slice(quantity.end, next.start))) return true;
  return (
    quantity.unit === next.unit &&
    /^(?:[員加額設強]|や|ら|し|させ|て|で|、)*$/.test(text.slice(quantity.end, next.start))
  );
}

/** 8人×5年＝40人: what the figure behind the equals sign, or nothing, is worked out from. */
export function isInSum(text: string, { start, end }: PlacedQuantity): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (!/[×*+]/.test(before) && !/[×*+]/.test(text.slice(end, end + 3))) return false;
  const isBeforeSign = /^\s*[×*+]\s*[年月週]?\d/.test(text.slice(end, end + 6));
  const isBehindSign = /[×*+]\s*[年月週]?$/.test(before);
  const isWorkedOut = /^[^=、。\n]{0,24}=/.test(text.slice(end, end + 26));
  if (isWorkedOut) return isBeforeSign || isBehindSign;
  // 1日8枠×週3日, but of 年10回×3会場 the first is wanted.
  return (
    /×\s*[年月週]?$/.test(before) ||
    (/^\s*×/.test(text.slice(end, end + 3)) && !/[年月週毎]間?$/.test(before))
  );
}

/** 5か所（令和6年度2か所、令和8年度3か所）: the addends of the figure before the bracket. */
export function isInBreakdown(quantity: PlacedQuantity, found: readonly PlacedQuantity[]): boolean {
  const { bracket } = quantity;
  if (bracket === null) return false;
  const parts = found.filter((one) => one.bracket === bracket && one.unit === quantity.unit);
  const whole = found.filter(({ end, unit }) => end <= bracket && unit === quantity.unit).at(-1);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return parts.length > 1 && whole?.bracket === null && Math.abs(sum - whole.value) < 1e-6;
}

const YEARLY = /^\((?:各?年度?|年間|[1一]年(?:当たり|あたり|に)|単年度)約?\s*$/;
const WHOLE_BEFORE = /(?:\d\s*(?:か年|年間?)で|累計|合計|総計|延べ|計)[\s、で約]*$/;

/** 5年間で12施設（年2~3施設）: the yearly part of the sum before the bracket. */
export function isYearlyPart(
  text: string,
  previous: PlacedQuantity | undefined,
  { bracket, start, unit }: PlacedQuantity,
  years: readonly StatedYear[],
): boolean {
  if (bracket === null || previous?.bracket !== null || previous.unit !== unit) return false;
  const isYearly =
    YEARLY.test(text.slice(bracket, start)) ||
    years.some((year) => year.kind === "everyYear" && year.start > bracket && year.end <= start);
  if (!isYearly) return false;
  return WHOLE_BEFORE.test(text.slice(Math.max(0, previous.start - 8), previous.start));
}

const OWN_SPAN =
  /(?:\ue000\s*~\s*|(?:^|\n|(?:事業|計画|実施|取組|推進|契約|設置|試行|募集|開催)期間|任期|工期)[\s:】)は]*)\ue000+(?:末|まで)?\s*$/;
const LENGTH_UNIT = /^(?:か月|年|日|週間?)$/;

/** 令和6年4月~令和9年3月（36か月）: how long the time before the bracket lasts. */
export function isLengthOfTime(text: string, quantity: PlacedQuantity, count: number): boolean {
  const { bracket, start, end, unit, op } = quantity;
  if (bracket === null || op !== null || count > 1 || !LENGTH_UNIT.test(unit)) return false;
  if (!/^\((?:約|計)?\s*$/.test(text.slice(bracket, start)) || text.charAt(end) !== ")") return false;
  return OWN_SPAN.test(text.slice(Math.max(0, bracket - 40), bracket));
}

/** 年10回（うち若手向け3回）, 10業務のうち5業務: a part, and the whole that a part is taken of. */
export function isPartOfWhole(text: string, quantity: PlacedQuantity): boolean {
  if (/^\s*(?:\([^()]*\))?\s*の(?:うち|中で)/.test(text.slice(quantity.end, quantity.end + 40))) return true;
  if (/^中\s*\d/.test(text.slice(quantity.end, quantity.end + 4))) return true;
  const lead = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (quantity.bracket !== null && /\d[^\d()]{0,4}中\s*$/.test(lead)) return true;
  return quantity.bracket !== null
    ? /\((?:[^()]*、)?\s*(?:うち|内)[^()]*$/.test(lead)
    : /[、\s]うち[^、。]*$/.test(lead);
}

/** 面談実施率100％（年2回）: how often, beside the share that is wanted. */
export function isFrequencyBeside(
  text: string,
  previous: PlacedQuantity | undefined,
  { bracket, start, end, unit, op }: PlacedQuantity,
): boolean {
  if (bracket === null || previous === undefined || op !== null || unit !== "回") return false;
  if (previous.unit !== "%" || previous.bracket !== null) return false;
  return /^\([年月週]間?に?\s*$/.test(text.slice(bracket, start)) && text.startsWith(")", end);
}
