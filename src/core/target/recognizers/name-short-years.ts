import { toFiscalYear } from "../../calendar/fiscal-year";
import type { TargetContext } from "../target";
import type { StatedYear } from "./stated-year";

/** 36年度: a fiscal year whose era is left out. */
const SHORT_YEAR = /^([1-9]\d?)\s?年度?(?:末|当初)?$/;
/** 平成n年度 is 1988 + n, 令和n年度 2018 + n. */
const BEFORE_ERAS = [1988, 2018];
/** A plan tells of years that lie no further from it. */
const FURTHEST = 15;

/**
 * Years without an era in the era that brings them nearest to the plan; as they are where the plan's years are not known.
 *
 * @example nameShortYears("80%(36年度)", years, { planStart: 2015, planEnd: 2024 }) // 平成36年度: 2024
 */
export function nameShortYears(
  text: string,
  years: readonly StatedYear[],
  { planStart, planEnd }: TargetContext,
): readonly StatedYear[] {
  const first = planStart ?? null;
  const last = planEnd ?? first;
  if (first === null || last === null) return years;
  return years.map((stated) => {
    if (stated.year !== null || stated.kind !== "year") return stated;
    const number = SHORT_YEAR.exec(text.slice(stated.start, stated.end))?.[1];
    if (number === undefined) return stated;
    const [nearest] = BEFORE_ERAS.map((before) => before + Number(number))
      .map((year) => ({ year, away: Math.max(first - year, year - last, 0) }))
      .sort((a, b) => a.away - b.away);
    if (nearest === undefined || nearest.away > FURTHEST) return stated;
    return { ...stated, year: toFiscalYear(nearest.year) ?? null };
  });
}
