import type { IndicatorTarget } from "../target";

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
