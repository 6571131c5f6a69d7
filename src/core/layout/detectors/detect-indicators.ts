import type { FieldName, SourcedText } from "../../plan/plan";
import { cellText, firstRowBelow, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import type { IndicatorField } from "../header-terms";
import { isNote, isTotalLabel, sectionStyle } from "../line-kinds";
import { isSure, matchField } from "../match-field";
import { parseQuantity } from "../../target/parse-quantity";
import type { RawIndicator, RawValue } from "../raw-plan";
import { parseYearHeading } from "../year-heading";
import { cellsUnder, type HeaderBand } from "./find-headers";
import { findUnitBeside } from "./find-unit-beside";
import { joinName, nameParts } from "./indicator-names";
import { readRowKind } from "./indicator-row-kinds";
import { mapIndicatorColumns, type IndicatorColumn, type IndicatorColumns } from "./map-indicator-columns";
import { readWantedDirection } from "./read-wanted-direction";

/** A table with one indicator per row: name, baseline, target, actuals. */
export interface DetectedIndicators {
  readonly header: HeaderBand;
  readonly indicators: readonly RawIndicator[];
  readonly notes: readonly SourcedText[];
  readonly lastRow: number;
}

const GAP_THAT_ENDS_A_TABLE = 8;
const PERCENT_HEADING = /[%％]/u;

/** The year that stands in a cell of its own beside a value: R3, 令和3年度, 2021. */
function yearBeside(
  grid: Grid,
  row: number,
  { yearColumn }: IndicatorColumn,
  offset: number,
): RawValue["fiscalYear"] {
  if (yearColumn === undefined) return null;
  const text = grid.textAt(row, yearColumn);
  return (
    parseYearHeading(text, offset) ??
    (/^\d{1,2}$/u.test(text) ? (parseYearHeading(`${text}年度`, offset) ?? null) : null)
  );
}

function toValue(grid: Grid, row: number, column: IndicatorColumn, offset: number): RawValue {
  const years = [...column.path].reverse().map((text) => parseYearHeading(text, offset));
  return {
    cell: grid.cellThrough(row, column.column),
    at: grid.ref(row, column.column),
    fiscalYear: yearBeside(grid, row, column, offset) ?? years.find((year) => year !== undefined) ?? null,
    headingUnit: column.path.some((text) => PERCENT_HEADING.test(text)) ? "%" : null,
  };
}

/** The target that counts is the last year's. */
function lastGoal(goals: readonly RawValue[]): RawValue | null {
  const filled = goals.filter(({ cell }) => isFilled(cell));
  const years = filled.map(({ fiscalYear }) => fiscalYear ?? 0);
  return (
    filled.filter(({ fiscalYear }) => (fiscalYear ?? 0) === Math.max(...years)).at(-1) ?? goals.at(-1) ?? null
  );
}

const IN_BRACKETS = /[(（]([^()（）]{1,6})[)）]\s*$/u;

/** A dash or なし says that what is counted has no unit. */
const NO_UNIT = /^(?:[-－ー―—–‐]+|なし|無し?)$/u;

/** The unit that stands in brackets behind a name: 職員数（人）; none where the brackets hold anything else. */
function unitInName(name: string): string {
  const inner = IN_BRACKETS.exec(name)?.[1]?.trim() ?? "";
  return inner !== "" && parseQuantity(`1${inner}`)?.unit === inner ? inner : "";
}

function toIndicator(
  grid: Grid,
  row: number,
  parts: readonly Cell[],
  { columns, wanted, eraOffset }: IndicatorColumns,
  unitBeside: string,
): RawIndicator {
  const valuesOf = (field: IndicatorField): readonly RawValue[] =>
    columns.filter((column) => column.field === field).map((column) => toValue(grid, row, column, eraOffset));
  const unitColumn = columns.find(({ field }) => field === "indicatorUnit");
  const written =
    unitColumn === undefined ? "" : grid.textAt(row, unitColumn.column).trim().replace(NO_UNIT, "");
  const name = parts.at(-1);
  const unit = written === "" ? unitInName(cellText(name)) || unitBeside : written;
  return {
    name: joinName(parts),
    at: grid.ref(name?.row ?? row, name?.column ?? 0),
    unit: unit === "" ? null : unit,
    wanted: wanted === undefined ? null : readWantedDirection(grid.textAt(row, wanted)),
    baseline: valuesOf("baseline")[0] ?? null,
    goal: lastGoal(valuesOf("goal")),
    actuals: valuesOf("actual"),
  };
}

/** Takes a row of targets or results into the indicator whose rows these are. */
function takeRow(found: RawIndicator[], own: RawIndicator, kind: ReturnType<typeof readRowKind>): void {
  const before = found.at(-1);
  const isSame = before !== undefined && before.at.row === own.at.row && before.name === own.name;
  const open: RawIndicator = isSame ? before : { ...own, goal: null, actuals: [] };
  const taken: RawIndicator =
    kind === "goal"
      ? { ...open, goal: lastGoal(own.actuals) }
      : kind === "actual"
        ? { ...open, actuals: own.actuals }
        : open;
  found.splice(isSame ? -1 : found.length, isSame ? 1 : 0, taken);
}

/** Reads the rows under a header into indicators; `undefined` where the header is not that of an indicator table. */
export function detectIndicators(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
): DetectedIndicators | undefined {
  const mapped = mapIndicatorColumns(grid, header, endRow);
  if (mapped === undefined) return undefined;
  const { columns, rowKinds } = mapped;
  const unitBeside = findUnitBeside(grid, header, endRow);
  const hasGoals = columns.some(({ field }) => field === "goal");
  const indicators: RawIndicator[] = [];
  const notes: SourcedText[] = [];
  let lastRow = header.bottom;
  let open: readonly Cell[] = [];
  for (let next = firstRowBelow(grid, header.bottom); next < grid.rows.length; next++) {
    const row = grid.rows[next] ?? endRow + 1;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const own = cellsUnder(grid, header, row);
    if (own.length === 0) continue;
    if (isFormLabel(own)) break;
    lastRow = row;
    const written = nameParts(grid, row, columns);
    const kind = rowKinds === undefined ? null : readRowKind(grid.textAt(row, rowKinds));
    const parts = written.length === 0 && kind !== null ? open : written;
    open = parts;
    const nameCell = parts.at(-1);
    const values = own.filter((cell) =>
      columns.some(({ column, field }) => column === cell.column && isValueField(field)),
    );
    const remarks = own.filter((cell) => isNote(cellText(cell)));
    notes.push(...remarks.map((cell) => ({ text: cellText(cell), at: grid.ref(row, cell.column) })));
    if (nameCell === undefined || isNote(cellText(nameCell)) || isTotalLabel(cellText(nameCell))) continue;
    const measured = values.filter((cell) => !remarks.includes(cell));
    if (measured.length === 0 && (nameCell.row !== row || !hasGoals || remarks.length > 0)) continue;
    if (measured.length === 0 && own.length === 1 && isHeadingCell(grid, nameCell)) continue;
    const indicator = toIndicator(grid, row, parts, mapped, unitBeside);
    if (rowKinds === undefined) indicators.push(indicator);
    else takeRow(indicators, indicator, kind);
  }
  return indicators.length === 0 ? undefined : { header, indicators, notes, lastRow };
}

/** A cell alone in its row that heads what stands below: merged, or numbered or framed as headings are. */
function isHeadingCell(grid: Grid, cell: Cell): boolean {
  return grid.mergeAt(cell.row, cell.column) !== undefined || sectionStyle(cellText(cell)) !== undefined;
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
