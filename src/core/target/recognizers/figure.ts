import { matchAt } from "../../period/mention";
import {
  AGE,
  ARROW_BEFORE,
  EACH,
  LOOSE_UNIT,
  MEASURED_AGE,
  NOT_COUNTED,
  OPEN_UNIT,
  RANGE_END,
  RATE,
  ROUND_THE_CLOCK,
  UNITS,
} from "./units";

const NUMBER = /([+▲△-]?)(\d[\d,]*(?:\.\d+)?)\s*((?:[兆億万千百]\s*(?:\d[\d,]*(?:\.\d+)?\s*)?)*)/y;
const ZERO =
  /ゼロ(?!カーボン|エミ|から|ベース|ウェイ|エネ|予算|歳|トラスト)|皆無|(?<=→\s{0,2})(?:なし|無し)/y;
const SHARE = /(\d+(?:\.\d+)?)\s*割\s*(?:(\d)\s*分)?/y;
const DURATION = /(\d{1,4})\s*(時間|分)\s*(\d{1,2})\s*(?:分|秒)(?!の)/y;
/** 12/40施設: so many of so many. */
const OF_ALL = /\s*\/\s*\d[\d,]*\s*(?=施設|校|園|団体|地区|事業|件|業務|手続|か所|課|社)/y;
const HALF = /半数|半分/y;

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
  if (written === "h") return "時間";
  if (written === "パーセント") return "%";
  if (written === "%ポイント" || written === "pt") return "ポイント";
  return written;
}

/** A number with its unit, in units of the normalised text. */
export interface Figure {
  readonly end: number;
  readonly value: number;
  /** The upper end of a range (10~15件); null for one number. */
  readonly high: number | null;
  /** In one spelling: 名 is 人, 割 is %. */
  readonly unit: string;
  /** Where the unit stands; null where there is none. */
  readonly unitAt: { readonly start: number; readonly end: number } | null;
  /** true where any noun behind the number was taken for its unit. */
  readonly isLoose?: boolean;
  readonly isZeroWord: boolean;
}

function readWord(text: string, at: number): Figure | undefined {
  const share = matchAt(SHARE, text, at);
  if (share?.[1] !== undefined) {
    const end = at + share[0].length;
    const value = Number(share[1]) * 10 + Number(share[2] ?? 0);
    const unitAt = { start: at + share[1].length, end };
    return { end, value, high: null, unit: "%", unitAt, isZeroWord: false };
  }
  const word = matchAt(ZERO, text, at) ?? matchAt(HALF, text, at);
  if (word === null) return undefined;
  const end = at + word[0].length;
  return word[0].startsWith("半")
    ? { end, value: 50, high: null, unit: "%", unitAt: null, isZeroWord: false }
    : { end, value: 0, high: null, unit: "", unitAt: null, isZeroWord: true };
}

/** The upper end of a range, where its unit does not contradict the one in its middle (10件~15件). */
function readRangeEnd(text: string, at: number): { readonly end: number; readonly high: number } | undefined {
  const match = matchAt(RANGE_END, text, at);
  if (match?.[2] === undefined) return undefined;
  const end = at + match[0].length;
  const isOneUnit = match[1] === "" || text.startsWith(match[1] ?? "", end);
  return isOneUnit ? { end, high: plainNumber(match[2]) } : undefined;
}

/** 15（件）: the unit in brackets of its own. */
function readUnitInBrackets(text: string, at: number): Pick<Figure, "end" | "unit" | "unitAt"> | undefined {
  if (text.charAt(at) !== "(") return undefined;
  const unit = matchAt(UNITS, text, at + 1)?.[0];
  if (unit === undefined || text.charAt(at + 1 + unit.length) !== ")") return undefined;
  const unitAt = { start: at + 1, end: at + 1 + unit.length };
  return { end: unitAt.end + 1, unit: canonicalUnit(unit), unitAt };
}

/** 2分30秒 in the smaller of its units, as one level. */
function readDuration(text: string, at: number): Figure | undefined {
  const match = matchAt(DURATION, text, at);
  if (match?.[1] === undefined || match[3] === undefined) return undefined;
  const end = at + match[0].length;
  const unit = match[2] === "分" ? "秒" : "分";
  const value = Number(match[1]) * 60 + Number(match[3]);
  return { end, value, high: null, unit, unitAt: { start: end - 1, end }, isZeroWord: false };
}

/** Reads a number with its unit at one place; `undefined` where it counts nothing: an age, an ordinal, a share. */
export function readFigure(text: string, at: number): Figure | undefined {
  const word = readWord(text, at) ?? readDuration(text, at);
  if (word !== undefined) return word;
  if (matchAt(ROUND_THE_CLOCK, text, at) !== null) return undefined;
  const match = matchAt(NUMBER, text, at);
  if (match?.[2] === undefined) return undefined;
  const low = plainNumber(match[2]);
  const range = readRangeEnd(text, at + match[0].length);
  const ownEnd = range?.end ?? at + match[0].length;
  const numberEnd = ownEnd + (matchAt(OF_ALL, text, ownEnd)?.[0].length ?? 0);
  if (matchAt(NOT_COUNTED, text, numberEnd) !== null) return undefined;
  if (match[0] === "1" && matchAt(EACH, text, numberEnd) !== null) return undefined;
  const isBehindArrow = ARROW_BEFORE.test(text.slice(Math.max(0, at - 16), at));
  const isMeasured =
    isBehindArrow || match[2].includes(".") || matchAt(MEASURED_AGE, text, numberEnd) !== null;
  if (!isMeasured && matchAt(AGE, text, numberEnd) !== null) return undefined;
  const known = matchAt(UNITS, text, numberEnd) ?? matchAt(OPEN_UNIT, text, numberEnd);
  const unit = known ?? matchAt(LOOSE_UNIT, text, numberEnd);
  const unitEnd = numberEnd + (unit?.[0].length ?? 0);
  const apart = unit === null ? readUnitInBrackets(text, numberEnd) : undefined;
  if (apart !== undefined) return { ...apart, value: low, high: range?.high ?? null, isZeroWord: false };
  return {
    end: unit === null ? unitEnd : unitEnd + (matchAt(RATE, text, unitEnd)?.[0].length ?? 0),
    value: (/[▲△-]/.test(match[1] ?? "") ? -1 : 1) * readMyriads(low, match[3] ?? ""),
    high: range?.high ?? null,
    unit: canonicalUnit(unit?.[0] ?? ""),
    unitAt: unit === null ? null : { start: numberEnd, end: unitEnd },
    isLoose: known === null && unit !== null,
    isZeroWord: false,
  };
}
