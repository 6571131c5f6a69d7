import type { CalendarDay } from "../calendar/calendar-day";
import type { RawIndicator } from "../layout/raw-plan";
import { baselineValue, knownActuals } from "../progress/compute-progress";
import { resolveGoal, type Goal } from "../progress/resolve-goal";
import type { MeasuredIndicator } from "../review";
import { agrees, figureExpression, previousActual, shownFigure, type FigureScale } from "./figure-expression";

/** What an indicator is to come to, by what is known on a day. */
export function goalOf({ indicator }: MeasuredIndicator, day: CalendarDay): Goal {
  const actuals = knownActuals(indicator, day);
  const agreeing = actuals.filter((actual) => agrees(actual, indicator)).at(-1);
  return resolveGoal(indicator.target, {
    baseline: baselineValue(indicator, actuals),
    baselineUnit: indicator.baseline?.unit ?? "",
    actualUnit: agreeing?.unit ?? "",
  });
}

/** The baseline as an expression: its cell, its number, the actual of the year that it names, or the year before. */
export function fromExpression(
  { indicator }: MeasuredIndicator,
  raw: RawIndicator,
  value: number,
  scale: FigureScale,
): string {
  const { baseline } = indicator;
  if (baseline === null) return previousActual(raw, indicator, scale);
  if (baseline.value !== null) {
    const cell = raw.baseline?.cell;
    return figureExpression(cell?.column === baseline.source.at.column ? cell : undefined, value, scale);
  }
  const named = raw.actuals.find(({ fiscalYear }) => fiscalYear === baseline.fiscalYear);
  return figureExpression(named?.cell, value, scale);
}

/** The level that a goal asks for, as an expression. */
export function toExpression(
  goal: Exclude<Goal, { kind: "none" | "direction" }>,
  { indicator }: MeasuredIndicator,
  raw: RawIndicator,
  from: string,
  baseline: number | null,
  scale: FigureScale,
): string {
  const level = goal.kind === "level" ? goal.level : goal.to;
  const op = indicator.target?.op;
  const isBaseline = indicator.target?.value === null || (op === ">=baseline" && baseline === level);
  if (isBaseline) return from;
  if (op === ">baseline" || op === "<baseline") {
    const step = shownFigure(level - (baseline ?? 0), scale);
    return `(${from}+${String(step)})`.replace("+-", "-");
  }
  return figureExpression(raw.goal?.cell, level, scale);
}
