import type { FiscalYear } from "../calendar/fiscal-year";
import type { RawIndicator, RawValue } from "../layout/raw-plan";
import { cellText } from "../sheet/grid";
import { isPercentFormat } from "../sheet/number-format";
import { isCellError, type Cell } from "../sheet/snapshot";
import { parseQuantity } from "../target/parse-quantity";
import { parseTargets } from "../target/parse-target";
import type { Quantity, TargetCondition, TargetContext, TargetOp } from "../target/target";
import { normalizeText } from "../text/normalize-text";
import type { Actual, Indicator, SourcedText } from "./plan";

/** A figure read from a cell, with how sure its unit is. */
interface Figure {
  readonly value: number;
  readonly unit: string;
  /** Whether the cell itself says the unit: in its text or its number format. */
  readonly ownUnit: boolean;
  readonly formattedAsPercent: boolean;
}

const SIGNIFICANT_DIGITS = 12;

/** 0.575 × 100 without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function readFigure(raw: RawValue | null, rowUnit: string | null): Figure | undefined {
  const cell = raw?.cell;
  if (raw === null || cell === undefined || isCellError(cell.value) || typeof cell.value === "boolean")
    return undefined;
  if (typeof cell.value === "number") {
    const formattedAsPercent = isPercentFormat(cell.numberFormat);
    return formattedAsPercent
      ? { value: round(cell.value * 100), unit: "%", ownUnit: true, formattedAsPercent }
      : {
          value: cell.value,
          unit: raw.headingUnit ?? rowUnit ?? "",
          ownUnit: raw.headingUnit !== null,
          formattedAsPercent,
        };
  }
  const quantity = parseQuantity(cell.value);
  if (quantity === undefined) return undefined;
  const unit = quantity.unit === "" ? (raw.headingUnit ?? rowUnit ?? "") : quantity.unit;
  return { value: quantity.value, unit, ownUnit: quantity.unit !== "", formattedAsPercent: false };
}

function sourced(raw: RawValue): SourcedText {
  return { text: cellText(raw.cell), at: raw.at };
}

/** How far apart two figures of one indicator may be before a slipped percent scale explains them better. */
const IMPLAUSIBLE_RATIO = 20;

function distance(value: number, reference: number): number {
  if (value === 0 || reference === 0) return value === reference ? 0 : 1;
  return Math.abs(Math.log(Math.abs(value / reference)));
}

/**
 * By what a figure must be multiplied to make sense beside the others of its indicator: 1, or 100 for a fraction that was
 * left without a % format, or 0.01 for a percentage typed as 80 into a cell formatted as %.
 */
function percentScale(figure: Figure, reference: number | undefined): number {
  if (reference === undefined || figure.value === 0) return 1;
  const candidate = figure.formattedAsPercent ? 0.01 : figure.ownUnit ? 1 : 100;
  if (candidate === 1 || (candidate === 100 && Math.abs(figure.value) > 1)) return 1;
  const isFar = distance(figure.value, reference) > Math.log(IMPLAUSIBLE_RATIO);
  const isNear = distance(figure.value * candidate, reference) < Math.log(IMPLAUSIBLE_RATIO) / 2;
  return isFar && isNear ? candidate : 1;
}

function directionOp(value: number, baseline: number | undefined, wanted: RawIndicator["wanted"]): TargetOp {
  if (wanted === "up") return ">=";
  if (wanted === "down") return "<=";
  if (baseline === undefined || value === baseline) return "=";
  return value > baseline ? ">=" : "<=";
}

function rescale(figure: Figure, reference: number | undefined): Figure {
  const scale = percentScale(figure, reference);
  return scale === 1 ? figure : { ...figure, value: round(figure.value * scale), unit: "%", ownUnit: true };
}

interface Goal {
  readonly target: TargetCondition;
  /** A baseline that the target's own text gives (82.4 % → 90 %). */
  readonly baseline: Quantity | null;
}

function readGoal(
  raw: RawValue,
  baseline: Figure | undefined,
  rowUnit: string | null,
  wanted: RawIndicator["wanted"],
  context: TargetContext,
): Goal | undefined {
  const cell: Cell | undefined = raw.cell;
  if (cell === undefined) return undefined;
  if (typeof cell.value === "string") {
    const reading = raw.reading ?? parseTargets(cell.value, context).targets[0];
    if (reading?.target !== undefined && reading.target !== null) {
      const own = reading.baseline?.value ?? baseline?.value;
      const { op, value, unit, fiscalYear } = reading.target;
      const risesToNought = op === "<=" && value === 0 && own !== undefined && own !== null && own < 0;
      const directed =
        (op === "=" || risesToNought) && value !== null && reading.target.maintain !== true
          ? directionOp(value, own, wanted)
          : op;
      const inherited =
        unit === "" && value !== null ? (raw.headingUnit ?? rowUnit ?? baseline?.unit ?? "") : unit;
      return {
        target: {
          ...reading.target,
          op: directed,
          unit: inherited,
          fiscalYear: raw.fiscalYear ?? fiscalYear,
        },
        baseline: reading.baseline,
      };
    }
  }
  const written = readFigure(raw, rowUnit);
  if (written === undefined) return undefined;
  const figure = rescale(written, baseline?.value);
  const unit = figure.unit === "" ? (baseline?.unit ?? "") : figure.unit;
  return {
    baseline: null,
    target: {
      op: directionOp(figure.value, baseline?.value, wanted),
      value: figure.value,
      unit,
      fiscalYear: raw.fiscalYear,
      everyYear: false,
      approx: false,
    },
  };
}

function readActual(
  raw: RawValue,
  unit: string,
  rowUnit: string | null,
  reference: number | undefined,
): Actual | undefined {
  const figure = readFigure(raw, rowUnit);
  if (figure === undefined) return undefined;
  const scale = unit === "%" ? percentScale(figure, reference) : 1;
  return {
    fiscalYear: raw.fiscalYear,
    value: scale === 1 ? figure.value : round(figure.value * scale),
    unit: figure.unit === "" || scale !== 1 ? unit : figure.unit,
    scale,
    source: sourced(raw),
  };
}

function yearOrder(
  a: { readonly fiscalYear: FiscalYear | null },
  b: { readonly fiscalYear: FiscalYear | null },
): number {
  return (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0);
}

/** Builds one indicator from a row of an indicator table. */
export function buildIndicator(id: number, raw: RawIndicator, context: TargetContext): Indicator {
  const rowUnit = raw.unit === null ? null : normalizeText(raw.unit).text.trim();
  const written = readFigure(raw.baseline, rowUnit);
  const goalFigure = raw.goal === null ? undefined : readFigure(raw.goal, rowUnit);
  const baseline =
    written === undefined
      ? undefined
      : rescale(written, goalFigure?.ownUnit === true ? goalFigure.value : undefined);
  const goal = raw.goal === null ? undefined : readGoal(raw.goal, baseline, rowUnit, raw.wanted, context);
  const unit = goal?.target.unit || baseline?.unit || "";
  const ownBaseline: Quantity | null =
    baseline === undefined
      ? (goal?.baseline ?? null)
      : {
          value: baseline.value,
          unit: baseline.unit === "" ? unit : baseline.unit,
          fiscalYear: raw.baseline?.fiscalYear ?? null,
        };
  const reference = goal?.target.value ?? ownBaseline?.value ?? undefined;
  const goalSource = raw.goal === null ? null : sourced(raw.goal);
  const baselineSource = raw.baseline === null || baseline === undefined ? goalSource : sourced(raw.baseline);
  return {
    id,
    name: raw.name,
    at: raw.at,
    baseline:
      ownBaseline === null || baselineSource === null ? null : { ...ownBaseline, source: baselineSource },
    target: goal === undefined || goalSource === null ? null : { ...goal.target, source: goalSource },
    targetText: goalSource === null || goalSource.text.trim() === "" ? null : goalSource,
    actuals: raw.actuals
      .flatMap((actual) => readActual(actual, unit, rowUnit, reference) ?? [])
      .sort(yearOrder),
    actualCells: raw.actuals.map(({ fiscalYear, at }) => ({ fiscalYear, at })),
  };
}
