import { matchAt } from "../../period/mention";
import type { TargetOp } from "../target";

/** A figure with its unit and what stands directly around it, in units of the normalised text. */
export interface QuantityMention {
  /** With 約, 累計 before it. */
  readonly start: number;
  /** With comparator and 程度 after it. */
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly op: TargetOp | null;
  /** A rise or fall by the value (3ポイント向上), not a level. */
  readonly change: "up" | "down" | null;
  readonly approx: boolean;
  /** 維持, 台. */
  readonly maintain: boolean;
}

const LEAD = /(?:(?:累計|延べ|のべ|合計|総計|計|約|概ね|おおむね|およそ)\s*で?\s*)*/y;
const NUMBER = /([+-]?)(\d[\d,]*(?:\.\d+)?)\s*((?:[兆億万千百]\s*(?:\d[\d,]*(?:\.\d+)?\s*)?)*)/y;
const ZERO = /ゼロ(?!カーボン|エミ|から|ベース|ウェイ|エネ|予算|歳|トラスト)|皆無/y;
const SHARE = /(\d+(?:\.\d+)?)\s*割\s*(?:(\d)\s*分)?/y;
const HALF = /半数|半分/y;

const UNITS =
  /%(?:ポイント)?|パーセント|ポイント|pt(?![A-Za-z])|点|時間|か月|[ヶケヵカ箇]月|か所|[箇ヶケヵカ]所|か国|[ヶケヵカ箇]国|人(?:日|回)?|名|件|日|円|回|社|倍|業務|事業(?!所|者)|事業者|事業所|世帯|団体|施設|校|園|冊|種類|項目|講座|コース|路線|棟|戸|台|店舗?|品目|自治体|地区|地域|組織|組|枚|部署|部|課|所属|手続き?|システム|サービス|プロジェクト|メニュー|グループ|サークル|チーム|ヘクタール|ha|km2?|kg|(?:キロ)?グラム|リットル|(?:キロ)?メートル|kWh|MWh|kWh?|MW|m2|m3|t(?:-?CO2e?)?(?![A-Za-z])|トン|g(?![A-Za-z])|L(?![A-Za-z])|本|分(?!の|野|析)|秒|区画|箱|株|羽|頭|床|泊|議席|歳|食|歩|隻|便|軒|家庭|者|区|町|票|作品|基|面|両|館|局|年(?![度間])/y;
/** Any short noun counts as a unit where a comparator follows it: 60業務以上, 12教室以上. */
const OPEN_UNIT = /([一-龠ァ-ヶー]{1,5}?)(?=\s*(?:以上|以下|以内|未満|(?:\([^()]{0,20}\)\s*)?→))/y;
/** 18,200人/年: what the level is counted by. */
const RATE = /\s*\/\s*(?:年度?|月|週|日|人|回|校|世帯|か所|ha|km2?|m2|kWh)(?![\d一-龠])/y;
const UNIT_AFTER_ARROW = /((?!以[上下内]|未満|程度|前後|超)[一-龠ァ-ヶー]{1,5})(?=\s*(?:$|[、。\n()]))/y;
const ARROW_BEFORE = /→[\s\ue000約]*$/;
/** Ages, ordinals and shares per head count nothing. */
const NOT_COUNTED =
  /\s*(?:代|次|つ|級|号|条|階|型|種(?!類)|連続|期(?!間)|年生|番|版|周年|年ぶり|分の|対\d|人(?:1|一)台|回目|日目|人目|件目|年目|人\s*[1一]\s*組|日\s*(?:平均\s*)?(?=\d)|点満点|段階|(?:点|問|項目)中\s*\d|\/\s*\d{1,2}(?![\d.,])|月|年度|年(?:間|前|後|目|ごと|毎|おき|に)|(?:(?:人|世帯|件|か所|施設|校)\s*[1一])?\s*(?:人|件|回|日|週間?|年|時間|か月|世帯|団体|施設|校|km|m2)?\s*(?:当たり|あたり|につき|ごと|毎)|カ?年計画|次元|万都市)/y;
/** An age says who is meant, unless it is measured: 79.5歳, 80歳→81歳. */
const AGE = /\s*[歳才]/y;
const MEASURED_AGE = /\s*[歳才]\s*(?:\([^()]{0,20}\)\s*)?→/y;
/** Open day and night: says how, not how long. */
const ROUND_THE_CLOCK =
  /24\s*時間(?!\s*(?:以上|以下|以内|未満|→))(?:\s*、?\s*365\s*日)?|365\s*日(?=\s*(?:24\s*時間|対応|体制|受付|稼働|無休|、|の))/y;

const COMPARATOR =
  /\s*(?:の水準)?\s*(?:程度)?\s*(以上|以下|以内|未満|超(?!過|え)|を?超え(?:る|て)?|を上回(?:る|り)|を下回(?:る|り)|より(?:多|大)|より(?:少|小))/y;
const LIMIT = /\s*まで(?!に?(?:増|引き上|引上|拡|高|伸|向上|上昇|減|引き下|引下|縮|削|低))/y;
const ABOUT = /\s*(?:程度|前後|くらい|ぐらい|弱|強)/y;
const BAND = /\s*台(?=\s*(?:$|[をにの、。)]|以上|維持))/y;
const CHANGE_LINK = /\s*(?:以上|以内|程度)?\s*(?:の|分)?\s*/y;
const RISE = /(?:増(?!員数|進)|向上|上昇|アップ|UP|拡大|引き?上げ|改善|伸び|上乗せ|プラス)/iy;
const FALL = /(?:減|削減(?!効果|額|量|率)|縮減|低減|短縮|低下|ダウン|引き?下げ|抑制|圧縮|カット|マイナス)/y;
/** 2,000時間以上の業務時間を削減: what is cut stands between the figure and the verb. */
const FALL_OF =
  /\s*(?:以上|程度)?\s*の[^、。\d\n]{0,10}?(?:時間|量|額|数|費|コスト|作業|業務|残業|用紙|電力|面積)[をの](?:削減|縮減|低減|短縮|減|圧縮)/y;
const INTO_RISE = /\s*(?:以上)?(?:に|へ|まで)\s*(?:に)?\s*(?:増|向上|上昇|拡大|引き?上げ|高め|伸ば|アップ)/y;
const INTO_FALL =
  /\s*(?:以下|以内)?(?:に|へ|まで)\s*(?:に)?\s*(?:減|削減|縮減|低減|短縮|低下|引き?下げ|抑|縮小|圧縮)/y;
const MAINTAIN =
  /\s*(?:以上|以下|以内|台)?\s*(?:の水準|を確保・?)?\s*(?:を|の|に|で)?\s*(?:継続して)?\s*(?:維持|堅持|保つ|キープ)/y;

const OPS: readonly (readonly [RegExp, TargetOp])[] = [
  [/^以上/, ">="],
  [/^以[下内]/, "<="],
  [/^未満|下回|より[少小]/, "<"],
  [/^超|超え|上回|より[多大]/, ">"],
];

const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

function plainNumber(written: string): number {
  return Number(written.replaceAll(",", ""));
}

/**
 * A number with its myriads: 2億5千万 is 250,000,000.
 *
 * Each of 百 and 千 multiplies what stands before it; each of 万, 億, 兆 multiplies all that has gathered since the last.
 */
function readMyriads(first: number, rest: string): number {
  let total = 0;
  let group = 0;
  let current: number | null = first;
  for (const part of rest.match(/[兆億万千百]|\d[\d,]*(?:\.\d+)?/g) ?? []) {
    const multiplier = MULTIPLIERS[part];
    if (multiplier === undefined) current = plainNumber(part);
    else if (multiplier < 1e4) {
      group += (current ?? 1) * multiplier;
      current = null;
    } else {
      total += (group + (current ?? (group === 0 ? 1 : 0))) * multiplier;
      group = 0;
      current = null;
    }
  }
  // Floating point: 2.4億 must be 240,000,000 exactly.
  return Number((total + group + (current ?? 0)).toPrecision(15));
}

/** The unit as it is compared: one spelling for 箇所 and か所, 名 and 人. */
function canonicalUnit(written: string): string {
  if (/所$/.test(written) && /^[か箇ヶケヵカ]/.test(written)) return "か所";
  if (/月$/.test(written)) return "か月";
  if (/国$/.test(written)) return "か国";
  if (written === "名") return "人";
  if (written === "パーセント") return "%";
  if (written === "%ポイント" || written === "pt") return "ポイント";
  return written;
}

interface Figure {
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly isZeroWord: boolean;
}

function readFigure(text: string, at: number): Figure | undefined {
  const share = matchAt(SHARE, text, at);
  if (share?.[1] !== undefined) {
    const value = Number(share[1]) * 10 + Number(share[2] ?? 0);
    return { end: at + share[0].length, value, unit: "%", isZeroWord: false };
  }
  const word = matchAt(ZERO, text, at) ?? matchAt(HALF, text, at);
  if (word !== null) {
    const isZeroWord = !word[0].startsWith("半");
    return { end: at + word[0].length, value: isZeroWord ? 0 : 50, unit: isZeroWord ? "" : "%", isZeroWord };
  }
  if (matchAt(ROUND_THE_CLOCK, text, at) !== null) return undefined;
  const match = matchAt(NUMBER, text, at);
  if (match?.[2] === undefined) return undefined;
  let end = at + match[0].length;
  if (matchAt(NOT_COUNTED, text, end) !== null) return undefined;
  const isBehindArrow = ARROW_BEFORE.test(text.slice(Math.max(0, at - 16), at));
  const isMeasured = isBehindArrow || match[2].includes(".") || matchAt(MEASURED_AGE, text, end) !== null;
  if (!isMeasured && matchAt(AGE, text, end) !== null) return undefined;
  const sign = match[1] === "-" ? -1 : 1;
  const value = sign * readMyriads(plainNumber(match[2]), match[3] ?? "");
  const unit =
    matchAt(UNITS, text, end) ??
    matchAt(OPEN_UNIT, text, end) ??
    (isBehindArrow ? matchAt(UNIT_AFTER_ARROW, text, end) : null);
  end += unit?.[0].length ?? 0;
  if (unit !== null) end += matchAt(RATE, text, end)?.[0].length ?? 0;
  return { end, value, unit: canonicalUnit(unit?.[0] ?? ""), isZeroWord: false };
}

/**
 * Reads a figure at one place of the normalised text: 57.5%, 約2億5千万円, 1,234人以上, 3ポイント向上, ゼロ, 3割5分.
 */
export function readQuantityAt(text: string, at: number): QuantityMention | undefined {
  const lead = matchAt(LEAD, text, at)?.[0] ?? "";
  const figure = readFigure(text, at + lead.length);
  if (figure === undefined) return undefined;
  const { value, unit } = figure;
  let { end } = figure;
  let approx = /約|概ね|おおむね|およそ/.test(lead);
  const maintain = matchAt(MAINTAIN, text, end) !== null;
  const change = readChange(text, end, unit);
  if (change !== null)
    return { start: at, end: change.end, value, unit, op: null, change: change.direction, approx, maintain };
  let op: TargetOp | null = figure.isZeroWord ? "<=" : null;
  const comparator = matchAt(COMPARATOR, text, end);
  if (comparator?.[1] !== undefined) {
    const written = comparator[1].replace(/^を/, "");
    op = OPS.find(([pattern]) => pattern.test(written))?.[1] ?? null;
    end += comparator[0].length;
  } else if (matchAt(INTO_RISE, text, end) !== null) op = ">=";
  else if (matchAt(INTO_FALL, text, end) !== null) op = "<=";
  else {
    const band = matchAt(BAND, text, end);
    const limit = band === null ? matchAt(LIMIT, text, end) : null;
    if (band !== null) op = ">=";
    if (limit !== null) op = "<=";
    end += (band ?? limit)?.[0].length ?? 0;
  }
  const about = matchAt(ABOUT, text, end);
  if (about !== null) {
    approx = true;
    end += about[0].length;
  }
  return { start: at, end, value, unit, op, change: null, approx, maintain };
}

function readChange(
  text: string,
  at: number,
  unit: string,
): { readonly direction: "up" | "down"; readonly end: number } | null {
  if (unit === "倍") return null;
  const link = matchAt(CHANGE_LINK, text, at)?.[0] ?? "";
  const after = at + link.length;
  const rise = matchAt(RISE, text, after);
  if (rise !== null) return { direction: "up", end: after + rise[0].length };
  const fall = matchAt(FALL, text, after);
  if (fall !== null) return { direction: "down", end: after + fall[0].length };
  const fallOf = matchAt(FALL_OF, text, at);
  return fallOf === null ? null : { direction: "down", end: at + fallOf[0].length };
}
