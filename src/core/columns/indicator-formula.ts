import { fiscalYearEnd } from "../calendar/fiscal-year";
import type { RawIndicator } from "../layout/raw-plan";
import type { Indicator, Plan } from "../plan/plan";
import { directionOf } from "../progress/compare-levels";
import { baselineValue, knownActuals } from "../progress/compute-progress";
import { resolveGoal, type Goal } from "../progress/resolve-goal";
import type { CalendarDay } from "../calendar/calendar-day";
import type { MeasuredIndicator, ProgressReason } from "../review";
import type { CellContent } from "../sheet/edit";
import type { TargetOp } from "../target/target";
import {
  agrees,
  figureExpression,
  latestActual,
  OTHER_UNIT,
  previousActual,
  scaleOf,
  shownFigure,
  type FigureScale,
} from "./figure-expression";
import { dayLiteral, textLiteral } from "./formula-text";
import { indicatorStateText, NO_PERCENTAGE } from "./judgement-words";
import { SETTING_NAMES } from "./own-names";
import { shortReason } from "./note-words";

const { asOf, planStart, planEnd } = SETTING_NAMES;
const NOTHING = textLiteral(NO_PERCENTAGE);

/** What the columns beside an indicator hold. */
export interface IndicatorContents {
  /** Whether its figures are percentages, which stand as fractions. */
  readonly isPercent: boolean;
  /** How its figures are shown. */
  readonly figureFormat: string | undefined;
  readonly latest: CellContent;
  readonly progress: CellContent;
  readonly expected: CellContent;
  readonly state: CellContent;
  readonly note: CellContent;
}

/** References to the columns of ours in the row. */
export interface IndicatorCells {
  readonly latest: string;
  readonly progress: string;
  readonly expected: string;
}

/** The figures that a goal speaks of, as expressions. */
interface GoalExpressions {
  readonly from: string;
  readonly to: string;
}

function reason(code: ProgressReason): string {
  return textLiteral(shortReason(code));
}

function state(code: Parameters<typeof indicatorStateText>[0]): string {
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
function lastDay({ indicator }: MeasuredIndicator, plan: Plan): string | undefined {
  const year = indicator.target?.fiscalYear ?? null;
  if (year !== null) return dayLiteral(fiscalYearEnd(year));
  return plan.endFiscalYear === null ? undefined : planEnd;
}

/** The share of the time that has passed on 基準日. */
function expectedExpression(measured: MeasuredIndicator, plan: Plan): string {
  const last = lastDay(measured, plan);
  if (last === undefined) return NOTHING;
  const share =
    plan.startFiscalYear === null
      ? NOTHING
      : `IF(${asOf}<=${planStart},0,(${asOf}-${planStart})/(${last}-${planStart}))`;
  return `IF(${asOf}>=${last},1,${share})`;
}

function stateExpression(
  goal: Exclude<Goal, { kind: "none" }>,
  { from, to }: GoalExpressions,
  cells: IndicatorCells,
  last: string | undefined,
): string {
  const { latest, progress, expected } = cells;
  const achieved = state("achieved");
  switch (goal.kind) {
    case "level": {
      const missed = goal.reason === "everyYear" ? state("behind") : state("regressed");
      return `IF(${meets(goal.op, latest, to, goal.level === 0)},${achieved},${missed})`;
    }
    case "direction": {
      const moved = `ROUND(${latest}-${from},9)${goal.sign > 0 ? "" : "*-1"}`;
      const back =
        goal.reason === "relative"
          ? `IF(${moved}<0,${state("regressed")},${state("behind")})`
          : state("behind");
      return `IF(${moved}>0,${achieved},${back})`;
    }
    case "reach": {
      const open = state("notComparable");
      const missed = last === undefined ? open : `IF(${asOf}>=${last},${state("behind")},${open})`;
      return `IF(${meets(goal.op, latest, to, goal.to === 0)},${achieved},${missed})`;
    }
    case "way": {
      const isFalling = goal.from > goal.to;
      const onTheWay = `IF(ROUND(${progress}-N(${expected}),12)<0,${state("behind")},${state("onTrack")})`;
      return `IF(${meets(goal.op, latest, to, isFalling)},${achieved},IF(N(${progress})<0,${state("regressed")},${onTheWay}))`;
    }
  }
}

/** Why there is no percentage, of goals that have figures. */
function reasonOf(goal: Exclude<Goal, { kind: "none" }>): ProgressReason | null {
  if (goal.kind === "way") return null;
  return goal.kind === "reach" ? "noBaseline" : goal.reason;
}

function goalOf({ indicator }: MeasuredIndicator, day: CalendarDay): Goal {
  const actuals = knownActuals(indicator, day);
  const agreeing = actuals.filter((actual) => agrees(actual, indicator)).at(-1);
  return resolveGoal(indicator.target, {
    baseline: baselineValue(indicator, actuals),
    baselineUnit: indicator.baseline?.unit ?? "",
    actualUnit: agreeing?.unit ?? "",
  });
}

/** The baseline as an expression: its cell, its number, the actual of the year that it names, or the year before. */
function fromExpression(
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
function toExpression(
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

/** Percentages with one decimal, all else as written with its unit. */
function formatOf({ target, baseline, actuals }: Indicator, { isPercent }: FigureScale): string | undefined {
  if (isPercent) return "0.0%";
  const units = [target?.unit, baseline?.unit, actuals.at(-1)?.unit];
  const unit = units.find((written) => written !== undefined && written !== "")?.replaceAll('"', "");
  return unit === undefined || unit === "" ? undefined : `General"${unit}"`;
}

/**
 * What the columns beside an indicator hold, as formulas on the figures of its row and on 基準日: what `computeProgress`
 * says, for any 基準日. Where there is no percentage a dash stands, and the note says why.
 */
export function buildIndicatorContents(
  measured: MeasuredIndicator,
  raw: RawIndicator,
  cells: IndicatorCells,
  { plan, asOf: day }: { readonly plan: Plan; readonly asOf: CalendarDay },
): IndicatorContents {
  const { indicator } = measured;
  const scale = scaleOf(indicator);
  const goal = goalOf(measured, day);
  const actual = knownActuals(indicator, day).at(-1);
  const isComparable = actual === undefined || agrees(actual, indicator);
  const latest: CellContent = {
    value: actual === undefined ? "" : isComparable ? shownFigure(actual.value, scale) : OTHER_UNIT,
    formula: `=${latestActual(raw, indicator, scale)}`,
  };
  const figureFormat = formatOf(indicator, scale);
  const stateValue = indicatorStateText(measured.state);
  if (goal.kind === "none") {
    const dash: CellContent = { value: NO_PERCENTAGE };
    return {
      isPercent: scale.isPercent,
      figureFormat,
      latest,
      progress: dash,
      expected: dash,
      state: { value: stateValue },
      note: { value: shortReason(goal.reason) },
    };
  }
  const baseline = baselineValue(indicator, knownActuals(indicator, day));
  const from = baseline === null ? NOTHING : fromExpression(measured, raw, baseline, scale);
  const to = goal.kind === "direction" ? from : toExpression(goal, measured, raw, from, baseline, scale);
  const isWay = goal.kind === "way";
  const figure = cells.latest;
  const unless = (missing: string, differs: string, known: string): string =>
    `=IF(${figure}="",${missing},IF(ISTEXT(${figure}),${differs},${known}))`;
  const unlessOtherUnit = (expression: string): string =>
    indicator.actuals.every((each) => agrees(each, indicator))
      ? expression
      : `IF(AND(${figure}<>"",ISTEXT(${figure})),${NOTHING},${expression})`;
  const why = reasonOf(goal);
  const share = (value: number | null): string | number => value ?? NO_PERCENTAGE;
  return {
    isPercent: scale.isPercent,
    figureFormat,
    latest,
    progress: isWay
      ? {
          value: share(measured.progress),
          formula: unless(
            NOTHING,
            NOTHING,
            `IF(ROUND(${figure}-${from},9)=0,0,IFERROR((${figure}-${from})/(${to}-${from}),${NOTHING}))`,
          ),
        }
      : { value: NO_PERCENTAGE },
    expected: isWay
      ? {
          value: share(measured.expected),
          formula: `=${unlessOtherUnit(expectedExpression(measured, plan))}`,
        }
      : { value: NO_PERCENTAGE },
    state: {
      value: stateValue,
      formula: unless(
        state("noData"),
        state("notComparable"),
        stateExpression(goal, { from, to }, cells, lastDay(measured, plan)),
      ),
    },
    note: {
      value: measured.reason === null ? "" : shortReason(measured.reason),
      formula: unless(reason("noActual"), reason("unitsDiffer"), why === null ? '""' : reason(why)),
    },
  };
}
