import { fiscalYearEnd } from "../calendar/fiscal-year";
import type { Plan } from "../plan/plan";
import { directionOf } from "../progress/compare-levels";
import type { Goal } from "../progress/resolve-goal";
import type { MeasuredIndicator } from "../review";
import type { TargetOp } from "../target/target";
import { dayLiteral, textLiteral } from "./formula-text";
import { indicatorStateText, NO_PERCENTAGE } from "./judgement-words";
import { SETTING_NAMES } from "./own-names";

const { asOf, planStart, planEnd } = SETTING_NAMES;

/** References to the columns of ours in the row. */
export interface IndicatorCells {
  readonly latest: string;
  readonly progress: string;
  readonly expected: string;
}

/** The figures that a goal speaks of, as expressions. */
export interface GoalExpressions {
  readonly from: string;
  readonly to: string;
}

/** A state as a formula writes it. */
export function stateLiteral(code: Parameters<typeof indicatorStateText>[0]): string {
  return textLiteral(indicatorStateText(code));
}

/** Whether an actual meets a level, as in `meetsLevel`; figures that differ by a rounding error are one. */
function meets(op: TargetOp, actual: string, level: string, isFalling: boolean): string {
  const difference = `ROUND(${actual}-${level},9)`;
  if (op === ">") return `${difference}>0`;
  if (op === "<") return `${difference}<0`;
  const sign = directionOf(op);
  return sign < 0 || (sign === 0 && isFalling) ? `${difference}<=0` : `${difference}>=0`;
}

/** The last day of the time that a target has, as an expression; `undefined` where nothing says so. */
export function lastDay({ indicator }: MeasuredIndicator, plan: Plan): string | undefined {
  const year = indicator.target?.fiscalYear ?? null;
  if (year !== null) return dayLiteral(fiscalYearEnd(year));
  return plan.endFiscalYear === null ? undefined : planEnd;
}

/** The share of the time that has passed on 基準日. */
export function expectedExpression(measured: MeasuredIndicator, plan: Plan): string {
  const last = lastDay(measured, plan);
  if (last === undefined) return textLiteral(NO_PERCENTAGE);
  const share =
    plan.startFiscalYear === null
      ? textLiteral(NO_PERCENTAGE)
      : `IF(${asOf}<=${planStart},0,(${asOf}-${planStart})/(${last}-${planStart}))`;
  return `IF(${asOf}>=${last},1,${share})`;
}

/** How an indicator with figures stands, as an expression. */
export function stateExpression(
  goal: Exclude<Goal, { kind: "none" }>,
  { from, to }: GoalExpressions,
  cells: IndicatorCells,
  last: string | undefined,
): string {
  const { latest, progress, expected } = cells;
  const achieved = stateLiteral("achieved");
  switch (goal.kind) {
    case "level": {
      const missed = goal.reason === "everyYear" ? stateLiteral("behind") : stateLiteral("regressed");
      return `IF(${meets(goal.op, latest, to, goal.level === 0)},${achieved},${missed})`;
    }
    case "direction": {
      const moved = `ROUND(${latest}-${from},9)${goal.sign > 0 ? "" : "*-1"}`;
      const back =
        goal.reason === "relative"
          ? `IF(${moved}<0,${stateLiteral("regressed")},${stateLiteral("behind")})`
          : stateLiteral("behind");
      return `IF(${moved}>0,${achieved},${back})`;
    }
    case "reach": {
      const open = stateLiteral("notComparable");
      const missed = last === undefined ? open : `IF(${asOf}>=${last},${stateLiteral("behind")},${open})`;
      return `IF(${meets(goal.op, latest, to, goal.to === 0)},${achieved},${missed})`;
    }
    case "way": {
      const isFalling = goal.from > goal.to;
      const onTheWay = `IF(ROUND(${progress}-N(${expected}),12)<0,${stateLiteral("behind")},${stateLiteral("onTrack")})`;
      return `IF(${meets(goal.op, latest, to, isFalling)},${achieved},IF(N(${progress})<0,${stateLiteral("regressed")},${onTheWay}))`;
    }
  }
}
