import type { CalendarDay } from "../calendar/calendar-day";
import type { RawIndicator } from "../layout/raw-plan";
import type { Indicator, Plan } from "../plan/plan";
import { baselineValue, knownActuals } from "../progress/compute-progress";
import type { Goal } from "../progress/resolve-goal";
import type { MeasuredIndicator, ProgressReason } from "../review";
import type { CellContent } from "../sheet/edit";
import { formatUnit } from "../text/format-number";
import {
  agrees,
  latestActual,
  OTHER_UNIT,
  scaleOf,
  shownFigure,
  type FigureScale,
} from "./figure-expression";
import { textLiteral } from "./formula-text";
import { fromExpression, goalOf, toExpression } from "./goal-expression";
import { indicatorStateText, NO_PERCENTAGE } from "./judgement-words";
import { shortReason } from "./note-words";
import {
  expectedExpression,
  lastDay,
  stateExpression,
  stateLiteral,
  type IndicatorCells,
} from "./state-expression";

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

function reason(code: ProgressReason): string {
  return textLiteral(shortReason(code));
}

/** Why there is no percentage, of goals that have figures. */
function reasonOf(goal: Exclude<Goal, { kind: "none" }>): ProgressReason | null {
  if (goal.kind === "way") return null;
  return goal.kind === "reach" ? "noBaseline" : goal.reason;
}

const THOUSAND = 1_000;
const MOST_DECIMALS = 4;

/** Figures from a thousand on are grouped, with as many decimals as any of them has; smaller ones stay as written. */
function groupedFormat(figures: readonly number[]): string {
  if (figures.every((figure) => Math.abs(figure) < THOUSAND)) return "General";
  const decimals = Math.max(...figures.map((figure) => (String(figure).split(".")[1] ?? "").length));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(MOST_DECIMALS, decimals))}`;
}

/** Percentages with one decimal, all else as written with its unit. */
function formatOf({ target, baseline, actuals }: Indicator, { isPercent }: FigureScale): string | undefined {
  if (isPercent) return "0.0%";
  const quantities = [target, baseline, ...actuals].filter((quantity) => quantity !== null);
  const units = [target?.unit, baseline?.unit, actuals.at(-1)?.unit];
  const unit = units.find((written) => written !== undefined && written !== "")?.replaceAll('"', "") ?? "";
  const figures = groupedFormat(quantities.flatMap(({ value }) => value ?? []));
  if (unit === "") return figures === "General" ? undefined : figures;
  return `${figures}"${formatUnit(unit)}"`;
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
        stateLiteral("noData"),
        stateLiteral("notComparable"),
        stateExpression(goal, { from, to }, cells, lastDay(measured, plan)),
      ),
    },
    note: {
      value: measured.reason === null ? "" : shortReason(measured.reason),
      formula: unless(reason("noActual"), reason("unitsDiffer"), why === null ? '""' : reason(why)),
    },
  };
}
