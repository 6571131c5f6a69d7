import type { FieldName, SourcedText } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { parseDirection } from "../../status/parse-direction";
import { SHARED_FIELDS } from "../column-map";
import type { HeadingMatcher } from "../match-heading";
import { isMeasureNumber } from "../measure-number";
import { normalizeLabel } from "../normalize-label";
import { chooseInnermostName, nameByContent, splitSpanningName } from "./choose-name";
import { findDivisionAbove } from "./division-above";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { findStatusColumns, findStatusInRemarks } from "./find-status-columns";
import { findTimes } from "./find-times";
import { sampleTexts, share } from "./sample-texts";
import { headingUnit, type HeadingUnit } from "./seen-text";
import type { TimeColumns } from "./schedule-steps";
import { findRatings } from "./find-ratings";
import { tellRowKinds } from "./indicator-row-kinds";
import { findUnnamedAreas } from "./unnamed-areas";
import { isSure } from "../match-field";

/** Which column of a list holds what. */
export interface ListColumns {
  readonly name: number;
  readonly number: number | undefined;
  /** 枝番: what tells apart the measures that share a number. */
  readonly branch: number | undefined;
  readonly subMeasure: number | undefined;
  /** Policy-area columns from the outermost to the innermost. */
  readonly areas: readonly number[];
  /** Every mapped column with its field, from left to right. */
  readonly fields: readonly (readonly [number, FieldName])[];
  readonly byField: ReadonlyMap<FieldName, readonly number[]>;
  /** Columns of a schedule that stand for a fiscal year, a quarter or a month each. */
  readonly times: TimeColumns;
  /** Tells rows of plans and rows of results apart. */
  readonly rowKinds: number | undefined;
  /** What headings add to plain figures: 80 under 進捗率（％）, 6 under 実施月. */
  readonly units: ReadonlyMap<number, HeadingUnit>;
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

const MOST = 0.6;

/** Chooses one column for each field: the surest heading, then the leftmost; 主担当 and 副担当, 部 and 課 go together. */
function chooseColumns(headings: readonly ColumnHeading[]): Map<number, FieldName> {
  const chosen = new Map<number, FieldName>();
  const best = new Map<FieldName, number>();
  for (const heading of headings) {
    if (heading.match === undefined) continue;
    const { field, confidence } = heading.match;
    if (SHARED_FIELDS.has(field)) {
      chosen.set(heading.column, field);
      continue;
    }
    const rival = best.get(field);
    const joins =
      field === "divisions" &&
      rival !== undefined &&
      isSure({ field, confidence: Math.min(rival, confidence) });
    if (joins) {
      chosen.set(heading.column, field);
      continue;
    }
    if (rival !== undefined && rival >= confidence) continue;
    for (const [column, mapped] of chosen) if (mapped === field) chosen.delete(column);
    best.set(field, confidence);
    chosen.set(heading.column, field);
  }
  return chosen;
}

/** Columns whose content tells more than their heading. */
function correctByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  for (const [column, field] of chosen) {
    if ((field !== "status" && field !== "policyArea") || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column);
    const taken = [...chosen.values()].includes("direction");
    if (!taken && share(texts, (text) => parseDirection(text) !== null) >= MOST)
      chosen.set(column, "direction");
  }
}

/** A column without a known heading that counts 1, 2, 3 to the left of the names. */
function findUnnamedNumbers(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const name = [...chosen].find(([, field]) => field === "name")?.[0];
  if (name === undefined || [...chosen.values()].includes("measureNumber") || grid.used === undefined) return;
  const left = header.span?.left ?? grid.used.left;
  for (let column = name - 1; column >= left; column--) {
    if (chosen.has(column) || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column);
    if (texts.length >= 2 && share(texts, isMeasureNumber) >= MOST) {
      chosen.set(column, "measureNumber");
      return;
    }
  }
}

function groupByField(fields: ListColumns["fields"]): ReadonlyMap<FieldName, readonly number[]> {
  const groups = new Map<FieldName, number[]>();
  for (const [column, field] of fields) groups.set(field, [...(groups.get(field) ?? []), column]);
  return groups;
}

const BRANCH = /^(?:枝番号?|枝|枝no|子番号?)$/u;

function findBranch({ columns }: HeaderBand): number | undefined {
  return columns.find(({ path, isMapped }) => !isMapped && BRANCH.test(normalizeLabel(path.at(-1) ?? "")))
    ?.column;
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
  splitSpanningName(grid, header, endRow, header.columns, chosen);
  findUnnamedNumbers(grid, header, endRow, chosen);
  correctByContent(grid, header, endRow, chosen);
  findUnnamedAreas(grid, header, endRow, chosen);
  findStatusInRemarks(grid, header, endRow, chosen);
  const statusColumns = findStatusColumns(grid, header, endRow, chosen);
  for (const [column, field] of chosen) if (field === "status") chosen.delete(column);
  for (const column of statusColumns) chosen.set(column, "status");
  const branch = findBranch(header);
  if (branch !== undefined && ![...chosen.values()].includes("measureNumber"))
    chosen.set(branch, "measureNumber");
  const stretches = findTimes(grid, header, endRow, chosen);
  const ratings = findRatings(grid, header, endRow, stretches, chosen);
  for (const column of ratings) chosen.set(column, "status");
  const times: TimeColumns = ratings.length === 0 ? stretches : new Map();
  for (const column of times.keys()) chosen.set(column, "schedule");
  const rowKinds = times.size === 0 ? undefined : findRowKinds(grid, header, endRow, times);
  if (rowKinds !== undefined) chosen.delete(rowKinds);
  const told = ratings.length === 0 ? statusColumns : ratings;
  const columnOf = (field: FieldName): number | undefined =>
    [...chosen].find(([, mapped]) => mapped === field)?.[0];
  const name = columnOf("name");
  const fields = [...chosen].sort(([a], [b]) => a - b);
  const kinds = new Set(chosen.values());
  if (name === undefined || !SUPPORTING.some((field) => kinds.has(field))) return undefined;
  const byField = groupByField(fields);
  const headed = header.columns.map((heading) => heading.column);
  return {
    name,
    number: columnOf("measureNumber"),
    branch: branch === columnOf("measureNumber") ? undefined : branch,
    subMeasure: columnOf("subMeasure"),
    areas: fields.filter(([, field]) => field === "policyArea").map(([column]) => column),
    fields,
    byField: told.length < 2 ? byField : new Map([...byField, ["status", told]]),
    times,
    rowKinds,
    units: findUnits(header, chosen),
    divisionAbove: kinds.has("divisions") ? undefined : findDivisionAbove(grid, header, matcher),
    headerBottom: header.bottom,
    left: Math.min(...headed, ...chosen.keys()),
    right: rightEdge(header, chosen),
  };
}
