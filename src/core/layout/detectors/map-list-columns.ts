import type { FieldName, SourcedText } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import type { HeadingMatcher } from "../match-heading";
import { innermostLabel } from "../innermost-label";
import { columnOf } from "./column-of";
import { chooseInnermostName } from "./choose-innermost-name";
import { nameByContent, splitSpanningName } from "./choose-name";
import { findYearColumn } from "./find-year-column";
import { findNumberLevels } from "./find-number-levels";
import { findMonthsBeside, type MonthColumns } from "./find-months-beside";
import { findDirectionColumn } from "./find-direction-column";
import { findMarkedValues, type MarkedValues } from "./find-marked-values";
import { findDivisionAbove } from "./division-above";
import { chooseColumns, correctByContent, findUnnamedNumbers } from "./choose-columns";
import type { HeaderBand } from "./find-headers";
import { findStatusColumns, findStatusInOutcome, findStatusInRemarks } from "./find-status-columns";
import { findTimes } from "./find-times";
import { areTagged } from "./name-tag";
import { nameBehindNumbers } from "./name-behind-numbers";
import { sampleTexts } from "./sample-texts";
import { headingUnit, type HeadingUnit } from "./seen-text";
import type { TimeColumns } from "./schedule-steps";
import { findPartColumn } from "./find-part-column";
import { findRatings } from "./find-ratings";
import { tellRowKinds } from "./indicator-row-kinds";
import { findUnnamedAreas } from "./unnamed-areas";

/** Which column of a list holds what. */
export interface ListColumns {
  readonly name: number;
  readonly number: number | undefined;
  /** 枝番: what tells apart the measures that share a number. */
  readonly branch: number | undefined;
  /** Columns of figures that the numbers count on within (大｜中 before 小), from the outermost inwards. */
  readonly levels: readonly number[];
  readonly subMeasure: number | undefined;
  /** Whether names bear a tag that says where their measure goes: （新）, （継）. */
  readonly areTagged: boolean;
  /** Policy-area columns from the outermost to the innermost. */
  readonly areas: readonly number[];
  /** Every mapped column with its field, from left to right. */
  readonly fields: readonly (readonly [number, FieldName])[];
  readonly byField: ReadonlyMap<FieldName, readonly number[]>;
  /** Columns of a schedule that stand for a fiscal year, a quarter or a month each. */
  readonly times: TimeColumns;
  /** Tells which year a row of a measure is about. */
  readonly years: number | undefined;
  /** Tells rows of plans and rows of results apart. */
  readonly rowKinds: number | undefined;
  /** What headings add to plain figures: 80 under 進捗率（％）, 6 under 実施月. */
  readonly units: ReadonlyMap<number, HeadingUnit>;
  /** Columns of years with those of their months. */
  readonly months: MonthColumns;
  /** Columns in which a mark says what their heading says. */
  readonly marked: MarkedValues;
  /** The division that stands above the table, where no column tells one. */
  readonly divisionAbove: SourcedText | undefined;
  /** Last row of the header. */
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
}

/** A table of measures says more of them than a name. */
const SUPPORTING: readonly FieldName[] = [
  "divisions",
  "period",
  "status",
  "schedule",
  "content",
  "target",
  "direction",
  "due",
  "start",
  "purpose",
  "measureNumber",
];

function groupByField(fields: ListColumns["fields"]): ReadonlyMap<FieldName, readonly number[]> {
  const groups = new Map<FieldName, number[]>();
  for (const [column, field] of fields) groups.set(field, [...(groups.get(field) ?? []), column]);
  return groups;
}

const BRANCH = /^(?:枝番号?|枝|枝no|子番号?)$/u;

function findBranch({ columns }: HeaderBand): number | undefined {
  return columns.find(({ path, isMapped }) => !isMapped && BRANCH.test(innermostLabel(path)))?.column;
}

/** Fields whose plain figures mean what their heading says. */
const WITH_UNITS: ReadonlySet<FieldName> = new Set<FieldName>(["status", "period", "start", "due"]);

function findUnits(
  { columns }: HeaderBand,
  chosen: ReadonlyMap<number, FieldName>,
): ReadonlyMap<number, HeadingUnit> {
  return new Map(
    columns.flatMap(({ column, path }) => {
      const field = chosen.get(column);
      const unit = field !== undefined && WITH_UNITS.has(field) ? headingUnit(path) : undefined;
      return unit === undefined || (unit === "%") !== (field === "status") ? [] : [[column, unit] as const];
    }),
  );
}

/** The column between the measures and their months that says 計画 and 実績 in turn. */
function findRowKinds(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  times: TimeColumns,
): number | undefined {
  const first = Math.min(...times.keys());
  for (let column = header.columns[0]?.column ?? 0; column < first; column++)
    if (tellRowKinds(sampleTexts(grid, header, endRow, column))) return column;
  return undefined;
}

/** The last column of the table: headings that mean nothing beyond a blank column belong to what stands beside it. */
function rightEdge(header: HeaderBand, chosen: ReadonlyMap<number, FieldName>): number {
  const known = Math.max(...chosen.keys());
  return header.columns.reduce(
    (right, { column }) => (column <= Math.max(known, right + 1) ? Math.max(right, column) : right),
    known,
  );
}

/**
 * Maps the columns under a header; `undefined` where it is not the header of a list of measures.
 */
export function mapListColumns(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  matcher: HeadingMatcher,
): ListColumns | undefined {
  const chosen = chooseColumns(header.columns);
  nameByContent(grid, header, endRow, chosen);
  chooseInnermostName(grid, header, endRow, chosen);
  nameBehindNumbers(grid, header, endRow, chosen);
  splitSpanningName(grid, header, endRow, header.columns, chosen);
  findUnnamedNumbers(grid, header, endRow, chosen);
  correctByContent(grid, header, endRow, chosen);
  findUnnamedAreas(grid, header, endRow, chosen);
  findStatusInOutcome(grid, header, endRow, chosen);
  findStatusInRemarks(grid, header, endRow, chosen);
  const statusColumns = findStatusColumns(grid, header, endRow, chosen);
  for (const [column, field] of chosen) if (field === "status") chosen.delete(column);
  for (const column of statusColumns) chosen.set(column, "status");
  const direction = findDirectionColumn(grid, header, endRow, chosen);
  if (direction !== undefined) {
    for (const [column, field] of chosen) if (field === "direction") chosen.delete(column);
    chosen.set(direction, "direction");
  }
  const marked = findMarkedValues(grid, header, endRow, chosen);
  const branch = findBranch(header);
  if (branch !== undefined && columnOf(chosen, "measureNumber") === undefined)
    chosen.set(branch, "measureNumber");
  const levels = findNumberLevels(grid, header, endRow, chosen);
  const months = findMonthsBeside(grid, header, endRow, chosen);
  for (const { column } of months.values()) chosen.delete(column);
  const years = findYearColumn(grid, header, endRow, chosen);
  const stretches = findTimes(grid, header, endRow, chosen);
  const ratings = findRatings(grid, header, endRow, stretches, chosen);
  for (const column of ratings) chosen.set(column, "status");
  const times: TimeColumns = ratings.length === 0 ? stretches : new Map();
  for (const column of times.keys()) chosen.set(column, "schedule");
  const rowKinds = times.size === 0 ? undefined : findRowKinds(grid, header, endRow, times);
  if (rowKinds !== undefined) chosen.delete(rowKinds);
  const marksStatus = [...marked.keys()].some((column) => chosen.get(column) === "status");
  const told = ratings.length > 0 ? ratings : marksStatus ? [] : statusColumns;
  const name = columnOf(chosen, "name");
  const fields = [...chosen].sort(([a], [b]) => a - b);
  const kinds = new Set(chosen.values());
  if (name === undefined || !SUPPORTING.some((field) => kinds.has(field))) return undefined;
  const byField = groupByField(fields);
  const headed = header.columns.map((heading) => heading.column);
  return {
    name,
    number: columnOf(chosen, "measureNumber"),
    branch: branch === columnOf(chosen, "measureNumber") ? undefined : branch,
    levels,
    subMeasure: columnOf(chosen, "subMeasure") ?? findPartColumn(grid, header, endRow, chosen),
    areTagged: !kinds.has("direction") && areTagged(sampleTexts(grid, header, endRow, name)),
    areas: fields.filter(([, field]) => field === "policyArea").map(([column]) => column),
    fields,
    byField: told.length < 2 ? byField : new Map([...byField, ["status", told]]),
    times,
    years,
    rowKinds,
    units: findUnits(header, chosen),
    months,
    marked,
    divisionAbove: kinds.has("divisions") ? undefined : findDivisionAbove(grid, header, matcher),
    headerBottom: header.bottom,
    left: Math.min(...headed, ...chosen.keys()),
    right: rightEdge(header, chosen),
  };
}
