import { formatFiscalYear, type Language } from "../calendar/era";
import { formatQuantity } from "../text/format-number";
import type { Quantity, TargetCondition, TargetOp } from "./target";

const JAPANESE: Readonly<Record<TargetOp, (figure: string) => string>> = {
  ">=": (figure) => `${figure}以上`,
  "<=": (figure) => `${figure === "" ? "基準" : figure}以下`,
  "<": (figure) => `${figure}未満`,
  ">": (figure) => `${figure}を超える`,
  "=": (figure) => (figure === "" ? "基準と同じ水準" : figure),
  ">baseline": (figure) => (figure === "" ? "基準より増やす" : `基準より${figure}以上増やす`),
  "<baseline": (figure) => (figure === "" ? "基準より減らす" : `基準より${figure}以上減らす`),
  ">=baseline": () => "基準値以上",
};

const ENGLISH: Readonly<Record<TargetOp, (figure: string) => string>> = {
  ">=": (figure) => `at least ${figure}`,
  "<=": (figure) => `at most ${figure === "" ? "the baseline" : figure}`,
  "<": (figure) => `below ${figure}`,
  ">": (figure) => `above ${figure}`,
  "=": (figure) => (figure === "" ? "the level of the baseline" : figure),
  ">baseline": (figure) => (figure === "" ? "above the baseline" : `above the baseline by ${figure}`),
  "<baseline": (figure) => (figure === "" ? "below the baseline" : `below the baseline by ${figure}`),
  ">=baseline": () => "at least the baseline",
};

function figureOf({ value, unit }: Quantity): string {
  return value === null ? "" : formatQuantity(value, unit);
}

function withYear(text: string, { fiscalYear }: Quantity, language: Language): string {
  if (fiscalYear === null) return text;
  const year = formatFiscalYear(fiscalYear, language);
  return language === "ja" ? `${text}（${year}）` : `${text} (${year})`.trimStart();
}

/**
 * A baseline in a few words.
 *
 * @example formatBaseline({ value: 57.5, unit: "%", fiscalYear: null }, "ja") // "57.5%"
 */
export function formatBaseline(baseline: Quantity, language: Language): string {
  return withYear(figureOf(baseline), baseline, language);
}

/**
 * What a target asks for in a few words.
 *
 * @example formatTarget(target, "ja") // "毎年度 65点以上"
 */
export function formatTarget(target: TargetCondition, language: Language): string {
  const figure = figureOf(target);
  const about = figure === "" || !target.approx ? figure : `${language === "ja" ? "約" : "about "}${figure}`;
  const phrase = (language === "ja" ? JAPANESE : ENGLISH)[target.op](about);
  const everyYear = language === "ja" ? `毎年度 ${phrase}` : `${phrase} every year`;
  return withYear(target.everyYear ? everyYear : phrase, target, language);
}
