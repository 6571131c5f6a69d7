import type { FieldName, SourcedText } from "../../plan/plan";
import { cellText, firstRowBelow, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import type { IndicatorField } from "../header-terms";
import { isNote, isTotalLabel } from "../line-kinds";
import { isSure, matchField } from "../match-field";
import { isMeasureNumber } from "../measure-number";
import { normalizeLabel } from "../normalize-label";
import type { RawIndicator, RawValue } from "../raw-plan";
import { eraOffsetOf, parseYearHeading } from "../year-heading";
import { cellsUnder, type ColumnHeading, type HeaderBand } from "./find-headers";
import { DEFAULT_ERA_OFFSET } from "../time-heading";
import { readIndicatorLines } from "./read-indicator-lines";

/** A table with one indicator per row: name, baseline, target, actuals. */
export interface DetectedIndicators {
  readonly header: HeaderBand;
  readonly indicators: readonly RawIndicator[];
  readonly notes: readonly SourcedText[];
  readonly lastRow: number;
}

interface IndicatorColumn {
  readonly column: number;
  readonly field: IndicatorField;
  readonly path: readonly string[];
}

const GAP_THAT_ENDS_A_TABLE = 8;
const PERCENT_HEADING = /[%％]/u;

function* textsAbove(grid: Grid, row: number): Iterable<string> {
  for (const above of grid.rows) {
    if (above >= row) return;
    yield* grid.cellsOfRow(above).map(cellText);
  }
}

/** Era for headings that write only "3年度": the one that other headings or the title name. */
function eraOffset(grid: Grid, header: HeaderBand): number {
  const offsets = header.columns.flatMap(({ path }) => path.flatMap((text) => eraOffsetOf(text) ?? []));
  if (offsets[0] !== undefined) return offsets[0];
  for (const text of textsAbove(grid, header.top)) {
    const offset = eraOffsetOf(text);
    if (offset !== undefined) return offset;
  }
  return DEFAULT_ERA_OFFSET;
}

/** A year alone under 実績, or beside a column of actuals, is a column of actuals too. */
function meaningOf(heading: ColumnHeading, offset: number): IndicatorField | undefined {
  if (heading.indicator !== undefined) return heading.indicator.field;
  return heading.path.some((text) => parseYearHeading(text, offset) !== undefined) ? "actual" : undefined;
}

/** Headings that merge over several columns name the first of them; the others are parts of the same name. */
function mapColumns(header: HeaderBand, offset: number): readonly IndicatorColumn[] | undefined {
  const columns = header.columns.flatMap((heading): readonly IndicatorColumn[] => {
    const field = meaningOf(heading, offset);
    return field === undefined ? [] : [{ column: heading.column, field, path: heading.path }];
  });
  const has = (field: IndicatorField): boolean => columns.some((column) => column.field === field);
  const comparable = has("goal") && (has("baseline") || has("actual"));
  return comparable && (has("indicatorName") || has("indicatorNumber")) ? columns : undefined;
}

/** The columns of a table whose cells hold several indicators each: 指標 beside 目標 or 区分, and no column of figures. */
interface LineColumns {
  readonly lines: number;
  /** What the indicators of a row belong to, from the outermost to the innermost. */
  readonly subjects: readonly number[];
}

function mapLineColumns(header: HeaderBand): LineColumns | undefined {
  const columns = header.columns.filter(({ match }) => match?.field !== "measureNumber");
  const lines = columns.find(({ path }) => path.some((text) => normalizeLabel(text).endsWith("指標")));
  if (lines === undefined || columns.some(({ match }) => match?.field === "name")) return undefined;
  if (columns.some(({ indicator }) => indicator?.field === "baseline" || indicator?.field === "actual"))
    return undefined;
  const subjects = columns.filter(
    ({ column, match }) => column < lines.column && match?.field === "policyArea",
  );
  return { lines: lines.column, subjects: subjects.map(({ column }) => column) };
}

/** Reads a table whose cells list indicators as lines of text; `undefined` where no line holds a figure. */
export function detectIndicatorLines(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
): DetectedIndicators | undefined {
  const columns = mapLineColumns(header);
  if (columns === undefined) return undefined;
  const indicators: RawIndicator[] = [];
  let lastRow = header.bottom;
  for (let next = firstRowBelow(grid, header.bottom); next < grid.rows.length; next++) {
    const row = grid.rows[next] ?? endRow + 1;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const cell = grid.cellAt(row, columns.lines);
    if (!isFilled(cell) || isNote(cellText(cell))) continue;
    lastRow = row;
    const subjects = columns.subjects.map((column) => grid.textAt(row, column).trim());
    const subject = subjects.filter((text) => text !== "").at(-1) ?? "";
    indicators.push(...readIndicatorLines({ cell, at: grid.ref(row, columns.lines), subject }));
  }
  return indicators.length === 0 ? undefined : { header, indicators, notes: [], lastRow };
}

function toValue(grid: Grid, row: number, column: IndicatorColumn, offset: number): RawValue {
  const years = [...column.path].reverse().map((text) => parseYearHeading(text, offset));
  return {
    cell: grid.cellThrough(row, column.column),
    at: grid.ref(row, column.column),
    fiscalYear: years.find((year) => year !== undefined) ?? null,
    headingUnit: column.path.some((text) => PERCENT_HEADING.test(text)) ? "%" : null,
  };
}

/** Parts of a name over several columns, each once, from the outermost to the innermost; numbers left out. */
function nameParts(grid: Grid, row: number, columns: readonly IndicatorColumn[]): readonly Cell[] {
  const parts: Cell[] = [];
  for (const { column, field } of columns) {
    if (field !== "indicatorName") continue;
    const cell = grid.cellThrough(row, column);
    if (!isFilled(cell) || parts.includes(cell)) continue;
    if (parts.length === 0 && isMeasureNumber(cellText(cell))) continue;
    parts.push(cell);
  }
  return parts;
}

function joinName(parts: readonly Cell[]): string {
  const [outer, ...inner] = parts.map((cell) =>
    cellText(cell)
      .trim()
      .replaceAll(/\s*\n\s*/gu, ""),
  );
  return inner.length === 0 ? (outer ?? "") : `${outer ?? ""}（${inner.join("・")}）`;
}

/** Reads the rows under a header into indicators; `undefined` where the header is not that of an indicator table. */
export function detectIndicators(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
): DetectedIndicators | undefined {
  const offset = eraOffset(grid, header);
  const columns = mapColumns(header, offset);
  if (columns === undefined) return undefined;
  const of = (field: IndicatorField): readonly IndicatorColumn[] =>
    columns.filter((column) => column.field === field);
  const [baselineColumn] = of("baseline");
  const goalColumns = of("goal");
  const goalColumn = goalColumns.at(-1);
  const unitColumn = of("indicatorUnit")[0];
  const indicators: RawIndicator[] = [];
  const notes: SourcedText[] = [];
  let lastRow = header.bottom;
  for (let next = firstRowBelow(grid, header.bottom); next < grid.rows.length; next++) {
    const row = grid.rows[next] ?? endRow + 1;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const own = cellsUnder(grid, header, row);
    if (own.length === 0) continue;
    if (isFormLabel(own)) break;
    lastRow = row;
    const parts = nameParts(grid, row, columns);
    const nameCell = parts.at(-1);
    const values = own.filter((cell) =>
      columns.some(({ column, field }) => column === cell.column && isValueField(field)),
    );
    const remarks = own.filter((cell) => isNote(cellText(cell)));
    notes.push(...remarks.map((cell) => ({ text: cellText(cell), at: grid.ref(row, cell.column) })));
    if (nameCell === undefined || isNote(cellText(nameCell)) || isTotalLabel(cellText(nameCell))) continue;
    const measured = values.filter((cell) => !remarks.includes(cell));
    if (measured.length === 0 && (nameCell.row !== row || goalColumn === undefined || remarks.length > 0))
      continue;
    if (measured.length === 0 && grid.mergeAt(row, nameCell.column) !== undefined && own.length === 1)
      continue;
    const unit = unitColumn === undefined ? "" : grid.textAt(row, unitColumn.column).trim();
    indicators.push({
      name: joinName(parts),
      at: grid.ref(nameCell.row, nameCell.column),
      unit: unit === "" ? null : unit,
      baseline: baselineColumn === undefined ? null : toValue(grid, row, baselineColumn, offset),
      goal: goalColumn === undefined ? null : toValue(grid, row, goalColumn, offset),
      actuals: of("actual").map((column) => toValue(grid, row, column, offset)),
    });
  }
  return indicators.length === 0 ? undefined : { header, indicators, notes, lastRow };
}

const FEWEST_CELLS = 2;
const MOST_CELLS_OF_A_LABEL = 4;

/** A label with its value (今後の方向性｜継続) below a table: the form around it goes on. */
function isFormLabel(cells: readonly Cell[]): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < FEWEST_CELLS || cells.length > MOST_CELLS_OF_A_LABEL)
    return false;
  if (typeof first.value !== "string" || cells.some(({ value }) => typeof value === "number")) return false;
  const match = matchField(first.value);
  return isSure(match) && !NAMES_IN_TABLES.has(match.field);
}

/** Words that also stand as the first cell of an indicator's row. */
const NAMES_IN_TABLES: ReadonlySet<FieldName> = new Set<FieldName>(["measureNumber", "target", "policyArea"]);

function isValueField(field: IndicatorField): boolean {
  return field === "baseline" || field === "goal" || field === "actual";
}
