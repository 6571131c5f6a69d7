import type { FiscalYear } from "../../calendar/fiscal-year";
import { cellText, type Grid } from "../../sheet/grid";
import { isSentence } from "../line-kinds";
import { matchIndicatorField } from "../match-indicator-field";
import type { RawStep } from "../raw-plan";
import { isTimeHeading } from "../time-heading";
import { filledCells } from "./filled-cells";
import type { FormLabel } from "./find-labels";
import { isFigureText, isPlannedHeading, tellsResults } from "./find-times";
import { readYearColumns, stepsOfRow, type TimeColumns } from "./schedule-steps";

const FEWEST_STRETCHES = 2;

/** 実績値｜R4｜R5｜R6 heads figures of an indicator. */
function tellsFigures(label: string): boolean {
  return tellsResults(label) || matchIndicatorField(label) !== undefined;
}

/**
 * The columns of time that a row of a form heads without being labelled as a schedule: years, halves or months behind a
 * blank or a word of no meaning (区分｜前期｜後期).
 */
export function readTimeHeadings(
  grid: Grid,
  row: number,
  sheetYear: FiscalYear | undefined,
): TimeColumns | undefined {
  const cells = filledCells(grid, row);
  const first = cells.findIndex((cell) => isTimeHeading(cellText(cell)));
  const heads = cells.slice(Math.max(first, 0));
  if (first === 1 && tellsFigures(cellText(cells[0]))) return undefined;
  if (first < 0 || first > 1 || !heads.every((cell) => isTimeHeading(cellText(cell)))) return undefined;
  const times = readYearColumns(grid, row, heads[0]?.column ?? 0, sheetYear);
  return new Set([...times.values()].map((span) => span.first)).size < FEWEST_STRETCHES ? undefined : times;
}

/** Whether a row under columns of time tells what is planned, by what stands before them and in them. */
function tellsPlan(grid: Grid, row: number, open: FormLabel, times: TimeColumns): boolean {
  const columns = [...times.keys()];
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const before = new Set<string>();
  for (let column = open.column; column < from; column++) before.add(grid.textAt(row, column).trim());
  const labels = [...before].filter((text) => text !== "" && text !== open.text.trim());
  if (labels.some(isPlannedHeading)) return true;
  if (labels.some(tellsResults)) return false;
  if (labels.length === 0) return true;
  const texts = filledCells(grid, row).filter(({ column }) => from <= column && column <= to);
  if (texts.every((cell) => isFigureText(cellText(cell)))) return false;
  const spansAll = (grid.mergeAt(row, from)?.right ?? from) >= to;
  return !(spansAll && isSentence(grid.textAt(row, from)));
}

/** The bars of a row of a form under columns of time; none where the row tells results. */
export function formSteps(grid: Grid, row: number, open: FormLabel, times: TimeColumns): readonly RawStep[] {
  return times.size > 0 && tellsPlan(grid, row, open, times) ? stepsOfRow(grid, row, times) : [];
}
