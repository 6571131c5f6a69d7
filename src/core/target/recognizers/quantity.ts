import { matchAt } from "../../period/mention";
import type { TargetOp } from "../target";
import { readFigure, type Figure } from "./figure";

/** Where words stand, in units of the normalised text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A figure with its unit and what stands directly around it, in units of the normalised text. */
export interface QuantityMention {
  /** With 約, 累計 before it. */
  readonly start: number;
  /** With comparator and 程度 after it. */
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly unitAt: Place | null;
  /** true where the unit is a guess: any noun before a particle. */
  readonly isLoose: boolean;
  readonly op: TargetOp | null;
  /** The words that gave `op` or `change`; null where none did. */
  readonly opAt: Place | null;
  /** A rise or fall by the value (3ポイント向上), not a level. */
  readonly change: "up" | "down" | null;
  readonly approx: boolean;
  /** 維持. */
  readonly maintain: boolean;
  /** 15％台: at least that, or below its end where it is to fall. */
  readonly isBand: boolean;
}

const LEAD =
  /(?:(?:累計|延べ|のべ|合計|総計|計|最大|最長|最低|少なくとも|約|概ね|おおむね|およそ)\s*で?\s*)*/y;
const COMPARATOR =
  /\s*(?:の水準)?\s*(?:程度)?\s*(以上|以下|以内|未満|超(?!過|え)|を下回らない|を(?:上回ら|超え)ない|を?超え(?:る|て|た)?|を上回(?:る|り)|を下回(?:る|り)|より(?:多|大)|より(?:少|小))/y;
/** 99.4％（R5実績）以上: its own remark stands between a figure and its comparator. */
const BEHIND_BRACKET = /\s*\((?![^()]*\d)[^()]{1,16}\)\s*(以上|以下|以内|未満)/y;
const LIMIT =
  /\s*まで(?![^、。]{0,14}(?:できる|可能|認め)|に?(?:増|引き上|引上|拡|高|伸|向上|上昇|減|引き下|引下|縮|削|低))(?=\s*(?:$|[、。)にとのを\n]|[一-龠]{2,4}(?:する|します|し)))/y;
const ABOUT =
  /\s*(?:程度|規模(?=(?:に|へ|まで)(?:拡|増|縮|す|し|減)|を(?:維持|確保|目指))|前後|くらい|ぐらい|弱|強)/y;
const BAND = /\s*台(?=\s*(?:$|[をにのと、。)]|以上|維持))/y;
const CHANGE_LINK = /\s*(?:以上|以内|程度)?\s*(?:ずつ)?\s*(?:の|分)?\s*/y;
const RISE =
  /(?:増(?!員数|進)|向上|上昇|アップ|UP|拡大|引き?上げ|上げ|高め|改善|伸び|上乗せ|プラス|多く(?![のがは]))/iy;
const FALL =
  /(?:減|削減(?!効果|額|量|率)|縮減|低減|短縮|低下|ダウン|引き?下げ|下げ|抑制|圧縮|カット|マイナス|少なく)/y;
const CHANGE_BEHIND =
  /\s*(?:以上|程度)?\s*\([^()]{1,24}\)\s*の?(増|向上|拡大|引き?上げ|減|削減(?!効果|額|量|率)|縮減|低減|短縮|引き?下げ|抑制|圧縮)/y;
const RISES = /増|向上|拡大|上げ/;
const FALL_OF_BEHIND =
  /\s*(?:以上|程度)?\s*\([^()]{1,24}\)の[^、。\d\n]{0,10}?(?:時間|量|額|数|費|コスト|作業|業務)[をの](?:削減|縮減|低減|短縮|減|圧縮)/y;
/** 2,000時間以上の業務時間を削減: what is cut stands between the figure and the verb. */
const FALL_OF =
  /\s*(?:以上|程度)?\s*の[^、。\d\n]{0,10}?(?:時間|量|額|数|費|コスト|作業|業務|残業|用紙|電力|面積)[をの](?:削減|縮減|低減|短縮|減|圧縮)/y;
/** 入所者の4％以上を削減. */
const FALL_OF_SHARE = /\s*(?:以上|程度)?を(?:削減|縮減|低減|短縮|圧縮|減らす|減らし)/y;
const INTO_RISE =
  /\s*(?:の水準)?(?:以上|程度|前後|規模)?(?:に|へ|まで)\s*[にと]?\s*(?:倍?増|向上|上昇|拡[大充]|引き?上げ|高め|伸ば|アップ|回復|戻)/y;
const INTO_FALL =
  /\s*(?:以下|以内|程度|前後)?(?:に|へ|まで)\s*(?:に)?\s*(?:減|削減|縮減|低減|短縮|低下|引き?下げ|抑|縮小|圧縮)/y;
const MAINTAIN =
  /\s*(?:\([^()\d]{1,16}\))?\s*(?:以上|以下|以内|台)?\s*(?:の水準|を確保・?)?\s*(?:を|の|に|で)?\s*(?:継続して)?\s*(?:維持|堅持|保つ|キープ)/y;

const OPS: readonly (readonly [RegExp, TargetOp])[] = [
  [/^以上/, ">="],
  [/^以[下内]/, "<="],
  [/^下回らない/, ">="],
  [/^(?:上回ら|超え)ない/, "<="],
  [/^未満|下回|より[少小]/, "<"],
  [/^超|超え|上回|より[多大]/, ">"],
];

interface Comparison {
  readonly op: TargetOp | null;
  readonly change: "up" | "down" | null;
  readonly at: Place | null;
  /** Where the figure's own words end. */
  readonly end: number;
}

/** Up, down, a comparator or a limit right behind a figure. */
function readComparison(text: string, figure: Figure): Comparison {
  const { end, unit } = figure;
  const change = readChange(text, end, unit);
  if (change !== null)
    return { op: null, change: change.direction, at: { start: end, end: change.end }, end: change.end };
  const comparator = matchAt(COMPARATOR, text, end);
  if (comparator?.[1] !== undefined) {
    const written = comparator[1].replace(/^を/, "");
    const after = end + comparator[0].length;
    const op = OPS.find(([pattern]) => pattern.test(written))?.[1] ?? null;
    return { op, change: null, at: { start: after - comparator[1].length, end: after }, end: after };
  }
  const behind = matchAt(BEHIND_BRACKET, text, end);
  if (behind?.[1] !== undefined) {
    const after = end + behind[0].length;
    const op = OPS.find(([pattern]) => pattern.test(behind[1] ?? ""))?.[1] ?? null;
    return { op, change: null, at: { start: after - behind[1].length, end: after }, end };
  }
  const into = matchAt(INTO_RISE, text, end) ?? matchAt(INTO_FALL, text, end);
  if (into !== null) {
    const op = matchAt(INTO_RISE, text, end) === null ? "<=" : ">=";
    return { op, change: null, at: { start: end, end: end + into[0].length }, end };
  }
  const band = matchAt(BAND, text, end);
  const limit = band ?? matchAt(LIMIT, text, end);
  if (limit === null) return { op: null, change: null, at: null, end };
  const after = end + limit[0].length;
  return { op: band === null ? "<=" : ">=", change: null, at: { start: end, end: after }, end: after };
}

/** 最大15分, 少なくとも2回: the bound stands before the figure, where the figure ends its words. */
function readBound(lead: string, rest: string): TargetOp | null {
  if (/最低|少なくとも/.test(lead)) return ">=";
  if (!/^(?:\s*(?:$|[、。)\n])|\s+\S|と(?:する|し)|に(?:する|し))/.test(rest)) return null;
  return /最大|最長/.test(lead) ? "<=" : null;
}

/** 10~15件: at least the lower end, or at most the upper. */
function boundOf({ value, high }: Figure, op: TargetOp | null): number {
  return high !== null && (op === "<=" || op === "<") ? high : value;
}

/**
 * Reads a figure at one place of the normalised text: 57.5%, 約2億5千万円, 1,234人以上, 3ポイント向上, ゼロ, 3割5分.
 */
export function readQuantityAt(text: string, at: number): QuantityMention | undefined {
  const lead = matchAt(LEAD, text, at)?.[0] ?? "";
  const figure = readFigure(text, at + lead.length);
  if (figure === undefined) return undefined;
  const comparison = readComparison(text, figure);
  const { change } = comparison;
  const bound = readBound(lead, text.slice(figure.end, figure.end + 8));
  const implied = figure.isZeroWord ? "<=" : figure.high !== null ? ">=" : null;
  const op = change === null ? (comparison.op ?? implied ?? bound) : null;
  const about = change === null ? matchAt(ABOUT, text, comparison.end) : null;
  return {
    start: at,
    end: comparison.end + (about?.[0].length ?? 0),
    value: boundOf(figure, op),
    unit: figure.unit,
    unitAt: figure.unitAt,
    isLoose: figure.isLoose === true,
    op,
    opAt:
      comparison.at ??
      (bound === null || op !== bound ? null : { start: at, end: at + lead.length }) ??
      (figure.isZeroWord ? { start: at + lead.length, end: figure.end } : null),
    change,
    isBand: matchAt(BAND, text, figure.end) !== null,
    approx: about !== null || /約|概ね|おおむね|およそ/.test(lead),
    maintain: matchAt(MAINTAIN, text, figure.end) !== null,
  };
}

interface Change {
  readonly direction: "up" | "down";
  readonly end: number;
}

/** 以上 or 程度, with blanks, may stand before a bracket. */
const LONGEST_QUALIFIER = 6;

function readChange(text: string, at: number, unit: string): Change | null {
  if (unit === "倍") return null;
  const link = matchAt(CHANGE_LINK, text, at)?.[0] ?? "";
  const after = at + link.length;
  const rise = matchAt(RISE, text, after);
  // 1課1改善: a noun that is counted.
  if (rise?.[0] === "改善" && unit === "" && after === at) return null;
  if (rise !== null) return { direction: "up", end: after + rise[0].length };
  const fall = matchAt(FALL, text, after);
  if (fall !== null) return { direction: "down", end: after + fall[0].length };
  const share = unit === "%" || unit === "ポイント" ? matchAt(FALL_OF_SHARE, text, at) : null;
  if (share !== null) return { direction: "down", end: at + share[0].length };
  return readBehindBracket(text, at, unit) ?? readFallOf(text, at);
}

/** 1％（約5千万円）削減: the bracket keeps its own figures. */
function readBehindBracket(text: string, at: number, unit: string): Change | null {
  if (unit === "" || !text.slice(at, at + LONGEST_QUALIFIER).includes("(")) return null;
  const verb = matchAt(CHANGE_BEHIND, text, at)?.[1];
  if (verb !== undefined) return { direction: RISES.test(verb) ? "up" : "down", end: at };
  return matchAt(FALL_OF_BEHIND, text, at) === null ? null : { direction: "down", end: at };
}

function readFallOf(text: string, at: number): Change | null {
  const fallOf = matchAt(FALL_OF, text, at);
  return fallOf === null ? null : { direction: "down", end: at + fallOf[0].length };
}
