import { cellText, type Grid } from "../../sheet/grid";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import type { RawMeasure } from "../raw-plan";
import type { DetectedForms } from "./detect-forms";
import { detectList } from "./detect-list";
import { filledCells } from "./filled-cells";
import { findHeaders } from "./find-headers";
import { transpose } from "./transpose";

const FEWEST_LABELS = 4;
const FEWEST_MEASURES = 2;

interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly values: readonly number[];
}

/** Rows that begin with a label, each with the columns that its values stand in. */
function labelledRows(grid: Grid, matcher: HeadingMatcher): readonly LabelledRow[] {
  return grid.rows.flatMap((row) => {
    const [first, ...others] = filledCells(grid, row);
    if (first === undefined || first.column !== grid.used?.left) return [];
    if (!isSure(matcher.matchText(cellText(first)))) return [];
    if (others.some((cell) => isSure(matcher.matchText(cellText(cell))))) return [];
    return [{ row, label: cellText(first), values: others.map(({ column }) => column) }];
  });
}

/** Whether every label comes once, and most rows are filled under each of the names. */
function standInColumns(rows: readonly LabelledRow[], matcher: HeadingMatcher): boolean {
  const names = rows.find(({ label }) => matcher.matchText(label)?.field === "name");
  const isUnique = new Set(rows.map(({ label }) => label)).size === rows.length;
  if (names === undefined || !isUnique || rows.length < FEWEST_LABELS) return false;
  const columns = new Set(names.values);
  if (columns.size < FEWEST_MEASURES) return false;
  const filled = rows.reduce(
    (sum, { values }) => sum + values.filter((column) => columns.has(column)).length,
    0,
  );
  const stray = rows.some(({ values }) => values.some((column) => !columns.has(column)));
  return !stray && filled * 4 >= rows.length * columns.size * 3;
}

/** A table with one measure per column: labels down the left, values to the right; `undefined` where a sheet is none. */
export function detectColumnsAsMeasures(grid: Grid, matcher: HeadingMatcher): DetectedForms | undefined {
  const rows = labelledRows(grid, matcher);
  if (!standInColumns(rows, matcher)) return undefined;
  const turned = transpose(grid);
  const [header] = findHeaders(turned, matcher);
  if (header === undefined) return undefined;
  const place = { endRow: Number.POSITIVE_INFINITY, lastPageEnd: Number.POSITIVE_INFINITY };
  const list = detectList(turned, header, { ...place, earlier: [], headings: [] }, matcher);
  if (list === undefined) return undefined;
  const lastRow = rows.at(-1)?.row ?? 0;
  const taken = new Set(rows.map(({ row }) => row));
  return {
    layout: "cards",
    measures: list.measures.map((measure) => standingIn(measure, lastRow)),
    notes: grid.rows
      .filter((row) => !taken.has(row))
      .flatMap((row) =>
        filledCells(grid, row).map((cell) => ({ text: cellText(cell), at: grid.ref(row, cell.column) })),
      ),
    fields: new Set(list.columns.byField.keys()),
    nameLabels: rows
      .filter(({ label }) => matcher.matchText(label)?.field === "name")
      .map(({ label }) => label),
    labels: [],
    indicators: [],
  };
}

/** The measure with its rows as the sheet counts them. */
function standingIn(measure: RawMeasure, lastRow: number): RawMeasure {
  return {
    anchor: measure.anchor,
    name: measure.name,
    number: measure.number,
    parent: measure.parent,
    area: measure.area,
    steps: measure.steps,
    lastRow,
    texts: (field) => measure.texts(field),
    place: (field) => measure.place(field),
  };
}
