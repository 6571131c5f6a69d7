import type { FiscalYear } from "../calendar/fiscal-year";
import { fiscalYearStart } from "../calendar/fiscal-year";
import type { RawIndicator } from "../layout/raw-plan";
import type { Actual, Indicator } from "../plan/plan";
import { canonicalUnit, unitsAgree } from "../progress/units";
import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";
import { dayLiteral, rowReference, textLiteral } from "./formula-text";
import { SETTING_NAMES } from "./own-names";

const SIGNIFICANT_DIGITS = 12;

/** How the figures of one row are brought together: percentages as fractions, all else as written. */
export interface FigureScale {
  readonly isPercent: boolean;
}

/** A figure of the core (80 for 80 %) as the columns show it (0.8). */
export function shownFigure(value: number, { isPercent }: FigureScale): number {
  return Number((isPercent ? value / 100 : value).toPrecision(SIGNIFICANT_DIGITS));
}

/** Whether the figures of an indicator are percentages. */
export function scaleOf({ target, baseline, actuals }: Indicator): FigureScale {
  const units = [target?.unit, baseline?.unit, ...actuals.map(({ unit }) => unit)];
  const [unit = ""] = units.flatMap((written) => (written === undefined || written === "" ? [] : [written]));
  return { isPercent: canonicalUnit(unit) === "%" };
}

/** By what the number in a cell must be multiplied to be the figure that was read from it. */
function factorOf(cell: Cell, figure: number, { isPercent }: FigureScale): 1 | 100 | 0.01 | undefined {
  if (typeof cell.value !== "number") return undefined;
  if (cell.value === 0) return isPercent && !isPercentFormat(cell.numberFormat) ? 0.01 : 1;
  const ratio = figure / cell.value;
  return ([1, 0.01, 100] as const).find((factor) => Math.abs(ratio / factor - 1) < 1e-6);
}

function scaled(reference: string, factor: 1 | 100 | 0.01): string {
  if (factor === 1) return reference;
  return factor === 100 ? `${reference}*100` : `${reference}/100`;
}

/**
 * A figure as an expression: its cell where that holds a number, else the number itself. Texts such as `90%以上` or
 * `57.5 %（R2）` stand as the number that was read.
 */
export function figureExpression(cell: Cell | undefined, value: number, scale: FigureScale): string {
  const figure = shownFigure(value, scale);
  const factor = cell === undefined ? undefined : factorOf(cell, figure, scale);
  return cell === undefined || factor === undefined
    ? String(figure)
    : scaled(rowReference(cell.row, cell.column), factor);
}

/** A cell that holds, or waits for, an actual. */
interface ActualCell {
  readonly fiscalYear: FiscalYear | null;
  /** When the cell tells something, as an expression. */
  readonly tells: string;
  /** What it tells. */
  readonly figure: string;
}

/** What stands where the unit of an actual is not that of its indicator. */
export const OTHER_UNIT = "単位違い";

function actualCells(raw: RawIndicator, indicator: Indicator, scale: FigureScale): readonly ActualCell[] {
  const readAt = new Map(indicator.actuals.map((actual) => [actual.source.at.column, actual]));
  const waitingFactor = isWrittenInPercent(raw, scale) ? 0.01 : 1;
  return raw.actuals
    .map(({ cell, at, fiscalYear }): ActualCell => {
      const reference = rowReference(cell?.row ?? at.row, cell?.column ?? at.column);
      const actual = readAt.get(at.column);
      if (actual === undefined || cell === undefined)
        return { fiscalYear, tells: `ISNUMBER(${reference})`, figure: scaled(reference, waitingFactor) };
      if (!agrees(actual, indicator))
        return { fiscalYear, tells: `${reference}<>""`, figure: textLiteral(OTHER_UNIT) };
      const figure = figureExpression(cell, actual.value, scale);
      return typeof cell.value === "string"
        ? { fiscalYear, tells: `EXACT(${reference},${textLiteral(cell.value)})`, figure }
        : { fiscalYear, tells: `ISNUMBER(${reference})`, figure };
    })
    .sort((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0));
}

/** Whether an actual can be compared with the target and the baseline. */
export function agrees(actual: Actual, { target, baseline }: Indicator): boolean {
  return unitsAgree([target?.unit ?? "", baseline?.unit ?? "", actual.unit]);
}

/** Whether staff write 80 for 80 % in this row: the heading says %, and no cell is formatted so. */
function isWrittenInPercent(
  { baseline, goal, actuals, unit }: RawIndicator,
  { isPercent }: FigureScale,
): boolean {
  const values = [baseline, goal, ...actuals].flatMap((value) => value ?? []);
  const isFormatted = values.some(({ cell }) => isPercentFormat(cell?.numberFormat));
  const isHeaded = values.some(({ headingUnit }) => headingUnit === "%") || canonicalUnit(unit ?? "") === "%";
  return isPercent && isHeaded && !isFormatted;
}

/** The latest of some actuals, oldest first: those of years that have begun on 基準日, else of any year. */
function latestOf(cells: readonly ActualCell[]): string {
  const later = (expression: string, { tells, figure }: ActualCell): string =>
    `IF(${tells},${figure},${expression})`;
  const knownLater = (expression: string, { fiscalYear, tells, figure }: ActualCell): string => {
    if (fiscalYear === null) return `IF(${tells},${figure},${expression})`;
    const begun = `${SETTING_NAMES.asOf}>=${dayLiteral(fiscalYearStart(fiscalYear))}`;
    return `IF(AND(${begun},${tells}),${figure},${expression})`;
  };
  return cells.reduce(knownLater, cells.reduce(later, '""'));
}

/** The actual that counts on 基準日, as an expression; an empty text where there is none. */
export function latestActual(raw: RawIndicator, indicator: Indicator, scale: FigureScale): string {
  return latestOf(actualCells(raw, indicator, scale));
}

/** The actual before the one that counts, for comparisons with the year before. */
export function previousActual(raw: RawIndicator, indicator: Indicator, scale: FigureScale): string {
  const cells = actualCells(raw, indicator, scale);
  return cells.reduce((expression, { fiscalYear, tells }, index) => {
    const begun =
      fiscalYear === null ? "TRUE" : `${SETTING_NAMES.asOf}>=${dayLiteral(fiscalYearStart(fiscalYear))}`;
    return `IF(AND(${begun},${tells}),${latestOf(cells.slice(0, index))},${expression})`;
  }, '""');
}
