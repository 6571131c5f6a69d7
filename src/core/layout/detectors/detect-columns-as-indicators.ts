import { cellText, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import type { IndicatorField } from "../header-terms";
import { matchIndicatorField } from "../match-indicator-field";
import { yearHeading } from "../time-heading";
import { detectIndicators, type DetectedIndicators } from "./detect-indicators";
import { filledCells } from "./filled-cells";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { transpose } from "./transpose";

const FEWEST_LABELS = 3;
const MOST_LABELS = 60;
const FEWEST_INDICATORS = 2;
const LONGEST_LABEL = 24;

interface LabelledRow {
  readonly row: number;
  readonly label: Cell;
  readonly values: readonly Cell[];
  readonly field: IndicatorField;
}

const LABELS: ReadonlySet<IndicatorField> = new Set<IndicatorField>([
  "baseline",
  "goal",
  "actual",
  "indicatorUnit",
]);

/** A row whose first cell says what the figures behind it are: 基準値（R3）, 目標値, R5実績. */
function labelledRow(grid: Grid, row: number): LabelledRow | undefined {
  const [label, ...values] = filledCells(grid, row);
  if (label === undefined || values.length === 0) return undefined;
  const text = cellText(label);
  if (text.length > LONGEST_LABEL) return undefined;
  const field = matchIndicatorField(text)?.field ?? (yearHeading(text) === undefined ? undefined : "actual");
  return field === undefined || !LABELS.has(field) ? undefined : { row, label, values, field };
}

/** The first run of such rows that tells where indicators stand, where they are to go and how far they came. */
function findRun(grid: Grid): readonly LabelledRow[] {
  let run: LabelledRow[] = [];
  for (const row of grid.rows) {
    const labelled = labelledRow(grid, row);
    const goesOn =
      labelled !== undefined && (run[0] === undefined || run[0].label.column === labelled.label.column);
    if (goesOn && run.length < MOST_LABELS) run.push(labelled);
    else if (isWhole(run)) break;
    else run = labelled === undefined ? [] : [labelled];
  }
  return isWhole(run) ? run : [];
}

function isWhole(run: readonly LabelledRow[]): boolean {
  const fields = new Set(run.map(({ field }) => field));
  return (
    run.length >= FEWEST_LABELS && fields.has("goal") && (fields.has("baseline") || fields.has("actual"))
  );
}

function toHeading(row: number, text: string, field: IndicatorField): ColumnHeading {
  return { column: row, path: [text], match: undefined, isMapped: false, indicator: { field } };
}

/**
 * A table with one indicator per column: 基準値, 目標値 and the years down the left, names above the figures.
 *
 * @returns `undefined` where a sheet is none
 */
export function detectColumnsAsIndicators(grid: Grid): DetectedIndicators | undefined {
  const run = findRun(grid);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const columns = new Set(run.flatMap(({ values }) => values.map(({ column }) => column)));
  const above = grid.rows.filter((row) => row < first.row).at(-1);
  const names =
    above === undefined ? [] : filledCells(grid, above).filter(({ column }) => columns.has(column));
  const areNamed = names.length === columns.size && names.every(({ value }) => typeof value === "string");
  if (above === undefined || !areNamed || columns.size < FEWEST_INDICATORS) return undefined;
  const header: HeaderBand = {
    top: first.label.column,
    bottom: first.label.column,
    columns: [
      toHeading(above, grid.textAt(above, first.label.column), "indicatorName"),
      ...run.map(({ row, label, field }) => toHeading(row, cellText(label), field)),
    ],
    span: { left: above, right: last.row },
  };
  const found = detectIndicators(transpose(grid), header, Math.max(...columns));
  return found === undefined
    ? undefined
    : { ...found, header: { top: above, bottom: above, columns: [], span: null }, lastRow: last.row };
}
