import type { FiscalYear } from "../../calendar/fiscal-year";
import type { IndicatorTarget } from "../target";
import type { Clause } from "./target-text";

/** What may stand between the two ends of a band. */
const BAND_GAP = /^[\s、,~]*(?:かつ)?\s*$/;

/**
 * The lower end of a band (40％以上60％以下（令和10年）) with the year that is written behind the upper one.
 *
 * @param gap what stands between the two figures
 * @returns undefined where the two are no band or the lower end has a year of its own
 */
export function shareYear(
  lower: IndicatorTarget | undefined,
  upper: IndicatorTarget,
  gap: string,
): IndicatorTarget | undefined {
  const [low, high] = [lower?.target, upper.target];
  if (lower === undefined || !low || !high || !BAND_GAP.test(gap)) return undefined;
  if (low.op !== ">=" || !(high.op === "<=" || high.op === "<") || low.unit !== high.unit) return undefined;
  if (low.fiscalYear !== null || high.fiscalYear === null) return undefined;
  return {
    ...lower,
    target: { ...low, fiscalYear: high.fiscalYear },
    ...(lower.trace && upper.trace
      ? { trace: { ...lower.trace, year: upper.trace.year, yearFrom: upper.trace.yearFrom } }
      : {}),
  };
}

/** （いずれも令和8年度）. */
const FOR_ALL = /\((?:いずれも|ともに|共に|すべて|全て|各)[^()\d\ue000]{0,6}\ue000+[^()\d]*\)\s*$/;

/** The targets of a clause with the year that the bracket at its end gives to all of them. */
export function shareYearBehind(
  { masked, start, end, years }: Clause,
  targets: readonly IndicatorTarget[],
): readonly IndicatorTarget[] {
  const year = years.at(-1)?.year ?? null;
  if (targets.length < 2 || year === null || !FOR_ALL.test(masked.slice(start, end))) return targets;
  return targets.map((one) => withYear(one, year));
}

/** A last line of its own for the year of what stands above it. */
const YEAR_LINE = /\n\s*\(?\s*(?:目標:?)?\s*\ue000[\ue000~]*(?:末|まで|時点|目標)*\s*\)?\s*$/;

/** The year that the last line of a clause gives to all lines above it; null where it gives none. */
export function findYearOfLines({ masked, start, end, years }: Clause): FiscalYear | null {
  const year = years.at(-1)?.year ?? null;
  return year !== null && YEAR_LINE.test(masked.slice(start, end)) ? year : null;
}

/** A target with a year, where it has none of its own. */
export function withYear(one: IndicatorTarget, year: FiscalYear): IndicatorTarget {
  const { target } = one;
  if (target === null || target.fiscalYear !== null || target.everyYear) return one;
  return { ...one, target: { ...target, fiscalYear: year } };
}
