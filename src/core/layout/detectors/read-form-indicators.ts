import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { parseQuantity } from "../../target/parse-quantity";
import type { IndicatorField } from "../header-terms";
import { matchIndicatorField } from "../match-indicator-field";
import type { RawIndicator, RawValue } from "../raw-plan";
import { DEFAULT_ERA_OFFSET, isTimeHeading } from "../time-heading";
import { parseYearHeading } from "../year-heading";
import { filledCells } from "./filled-cells";

const LONGEST_LABEL = 20;
const FEWEST_YEARS = 2;
const PERCENT = /[%％]/u;

/** 項目 alone labels anything. */
const NAMES_INDICATOR = /指標|kpi|kgi/iu;

/** What is read of one indicator of a form, label by label. */
interface OpenIndicator {
  readonly name: Cell;
  unit: string | null;
  baseline: RawValue | null;
  goal: RawValue | null;
  readonly actuals: RawValue[];
}

function labelField(cell: Cell): IndicatorField | undefined {
  const text = cellText(cell);
  if (typeof cell.value !== "string" || text.length > LONGEST_LABEL) return undefined;
  const field = matchIndicatorField(text)?.field;
  return field === "indicatorName" && !NAMES_INDICATOR.test(text.normalize("NFKC")) ? undefined : field;
}

/** A level of an indicator: a figure, or a text with one. */
function isLevel({ value }: Cell): boolean {
  return typeof value === "number" || (typeof value === "string" && /[0-9０-９]/u.test(value));
}

function toValue(grid: Grid, cell: Cell, heading: string): RawValue {
  return {
    cell,
    at: grid.ref(cell.row, cell.column),
    fiscalYear: parseYearHeading(heading, DEFAULT_ERA_OFFSET) ?? null,
    headingUnit: PERCENT.test(heading) ? "%" : null,
  };
}

/** 実績値｜R4｜R5｜R6: the figures stand in the next row, below the years. */
function valuesBelow(grid: Grid, years: readonly Cell[], next: number | undefined): readonly RawValue[] {
  if (next === undefined) return [];
  return years.flatMap((year) => {
    const cell = grid.cellAt(next, year.column);
    return isFilled(cell) && isLevel(cell) ? [toValue(grid, cell, cellText(year))] : [];
  });
}

function take(open: OpenIndicator, field: IndicatorField, value: RawValue): void {
  const { cell } = value;
  if (field === "indicatorUnit") open.unit ??= cellText(cell).trim();
  if (cell === undefined || !isLevel(cell)) return;
  if (field === "baseline") open.baseline ??= value;
  if (field === "goal") open.goal = value;
  if (field === "actual" && parseQuantity(cellText(cell)) !== undefined) open.actuals.push(value);
}

/** Reads the labels of a row that tell of the open indicator; a label of a name opens the next. */
function readRow(grid: Grid, row: number, next: number | undefined, found: OpenIndicator[]): void {
  const cells = filledCells(grid, row);
  for (let index = 0; index + 1 < cells.length; index++) {
    const [label, value] = [cells[index], cells[index + 1]];
    const field = label === undefined ? undefined : labelField(label);
    if (label === undefined || value === undefined || field === undefined) continue;
    const open = found.at(-1);
    const rest = cells.slice(index + 1);
    const areYears = rest.length >= FEWEST_YEARS && rest.every((cell) => isTimeHeading(cellText(cell)));
    if (areYears) {
      if (field === "actual") open?.actuals.push(...valuesBelow(grid, rest, next));
      return;
    }
    if (labelField(value) !== undefined) continue;
    if (field === "indicatorName")
      found.push({ name: value, unit: null, baseline: null, goal: null, actuals: [] });
    else if (open !== undefined) take(open, field, toValue(grid, value, cellText(label)));
    index += 1;
  }
}

/**
 * The indicators that the labels of a form tell: 成果指標｜…, 基準値（R3）｜…, 目標値（R8）｜…, 実績値｜….
 *
 * @param rows the form's, without those of tables inside it
 * @returns those with a level to reach and one to start from or reached so far
 */
export function readFormIndicators(grid: Grid, rows: readonly number[]): readonly RawIndicator[] {
  const found: OpenIndicator[] = [];
  rows.forEach((row, index) => {
    readRow(grid, row, rows[index + 1], found);
  });
  return found
    .filter(({ baseline, goal, actuals }) => goal !== null && (baseline !== null || actuals.length > 0))
    .map(({ name, ...levels }) => ({
      name: cellText(name).trim(),
      at: grid.ref(name.row, name.column),
      ...levels,
    }));
}
