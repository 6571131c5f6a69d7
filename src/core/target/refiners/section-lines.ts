import type { FiscalYear } from "../../calendar/fiscal-year";
import type { IndicatorTarget } from "../target";
import type { StatedYear } from "../recognizers/stated-year";
import { compareLevels } from "./judge-op";
import { traceBaseline } from "./trace-target";

/** A line that only heads the lines below it: 現状（令和5年度）, 【目標】, 令和7年度. */
export interface SectionHeading {
  readonly kind: "start" | "goal";
  readonly year: FiscalYear | null;
}

const HEADING =
  /^[\s・○●◯■◆□◇※<[(【]*(?:\ue000+(?:末|時点|まで|中)*の?)?(?:(現状値?|基準値?|実績値?|策定時)|((?:達成|到達|最終|数値)?目標値?)|(?<=\ue000(?:末|まで|中)?))[\s)】\]>]*[(:]?\s*(?:\ue000+(?:末|度|時点|まで)*)?\s*\)?\s*:?\s*$/;

/**
 * Reads a line without figures as the heading of those below it.
 *
 * @param line the line with years blanked out
 * @returns undefined where it is none
 */
export function readSectionHeading(
  line: string,
  years: readonly StatedYear[],
  planStart: FiscalYear | null,
): SectionHeading | undefined {
  const match = HEADING.exec(line);
  const year = years[0]?.year ?? null;
  if (match === null) return undefined;
  if (match[1] !== undefined) return { kind: "start", year };
  if (match[2] !== undefined) return { kind: "goal", year };
  return year === null
    ? undefined
    : { kind: planStart !== null && year < planStart ? "start" : "goal", year };
}

/** What a line below 現状 tells: a start. A goal of its own (50％以上) stays one. */
function toStart(read: IndicatorTarget, { year }: SectionHeading): IndicatorTarget {
  const { target } = read;
  if (target?.op !== "=" || read.baseline !== null || target.value === null) return read;
  const { value, unit, fiscalYear } = target;
  const { trace } = read;
  return {
    name: read.name,
    baseline: { value, unit, fiscalYear: fiscalYear ?? year },
    target: null,
    span: read.span,
    ...(trace === undefined ? {} : { trace: { ...trace, baseline: trace.figure, figure: null } }),
  };
}

/** A goal with the start of the same name and unit, taken from the lines above. */
function withStart(goal: IndicatorTarget, targets: IndicatorTarget[]): IndicatorTarget {
  const { target } = goal;
  if (target === null || target.value === null || goal.baseline !== null) return goal;
  const at = targets.findIndex(
    (one) => one.target === null && one.name === goal.name && one.baseline?.unit === target.unit,
  );
  const [start] = at < 0 ? [] : targets.splice(at, 1);
  if (start?.baseline?.value === undefined || start.baseline.value === null) return goal;
  const op = target.op === "=" ? compareLevels(start.baseline.value, target.value, "=") : target.op;
  const trace =
    start.trace &&
    traceBaseline(goal.trace, { baseline: start.trace.baseline, baselineYear: null }, op !== target.op);
  return { ...goal, baseline: start.baseline, target: { ...target, op }, ...(trace ? { trace } : {}) };
}

/** Reads what the lines of a section gave by its heading, from the place in `targets` on where they begin. */
export function applySection(section: SectionHeading, targets: IndicatorTarget[], from: number): void {
  for (const read of targets.splice(from)) {
    if (section.kind === "start") targets.push(toStart(read, section));
    else {
      const { target } = read;
      const goal =
        target === null || target.fiscalYear !== null
          ? read
          : { ...read, target: { ...target, fiscalYear: section.year } };
      targets.push(withStart(goal, targets));
    }
  }
}
