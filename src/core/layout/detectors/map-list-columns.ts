import type { FiscalYear } from "../../calendar/fiscal-year";
import type { FieldName } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { parseDirection } from "../../status/parse-direction";
import { parseStatus } from "../../status/parse-status";
import { isMeasureNumber } from "../measure-number";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { DEFAULT_ERA_OFFSET, timeHeading, type TimeSpan } from "../time-heading";
import { parseYearHeading } from "../year-heading";
import type { TimeColumns } from "./schedule-steps";

/** Which column of a list holds what. */
export interface ListColumns {
  readonly name: number;
  readonly number: number | undefined;
  readonly subMeasure: number | undefined;
  /** Policy-area columns from the outermost to the innermost. */
  readonly areas: readonly number[];
  /** Every mapped column with its field, from left to right. */
  readonly fields: readonly (readonly [number, FieldName])[];
  readonly byField: ReadonlyMap<FieldName, readonly number[]>;
  /** Columns of a schedule that stand for a fiscal year, a quarter or a month each. */
  readonly times: TimeColumns;
  readonly left: number;
  readonly right: number;
}

/** Fields that several columns may share: 若手・職場・総合力 under 重点, year columns under スケジュール, 大項目・中項目. */
const SHARED: ReadonlySet<FieldName> = new Set<FieldName>(["emphasis", "schedule", "policyArea"]);
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
const SAMPLE_ROWS = 40;
const FEWEST_STATES = 2;

function sampleTexts(grid: Grid, header: HeaderBand, endRow: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (const row of grid.rows) {
    if (row <= header.bottom) continue;
    if (row > endRow || texts.length >= SAMPLE_ROWS) break;
    const cell = grid.cellAt(row, column);
    const merge = grid.mergeAt(row, column);
    const isSectionRow = merge !== undefined && merge.right > merge.left;
    const text = cellText(cell).trim();
    if (text !== "" && !isSectionRow) texts.push(text);
  }
  return texts;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

const MOST = 0.6;
/** Fields that tell when; columns of years beside them hold something else. */
const DATED: ReadonlySet<FieldName> = new Set<FieldName>(["period", "start", "due"]);
const FIGURE = /^[-△▲]?[0-9０-９][0-9０-９,，.．]*[%％]?$/u;

/** Chooses one column for each field: the surest heading, then the leftmost. */
function chooseColumns(headings: readonly ColumnHeading[]): Map<number, FieldName> {
  const chosen = new Map<number, FieldName>();
  const best = new Map<FieldName, number>();
  for (const heading of headings) {
    if (heading.match === undefined) continue;
    const { field, confidence } = heading.match;
    if (SHARED.has(field)) {
      chosen.set(heading.column, field);
      continue;
    }
    const rival = best.get(field);
    if (rival !== undefined && rival >= confidence) continue;
    for (const [column, mapped] of chosen) if (mapped === field) chosen.delete(column);
    best.set(field, confidence);
    chosen.set(heading.column, field);
  }
  return chosen;
}

/** A heading that spans two columns covers the numbers and the names (アクションプラン over "(1)" and its name). */
function splitSpanningName(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  headings: readonly ColumnHeading[],
  chosen: Map<number, FieldName>,
): void {
  const name = [...chosen].find(([, field]) => field === "name")?.[0];
  if (name === undefined) return;
  const heading = headings.find((candidate) => candidate.column === name);
  const spanned = headings.filter((candidate) => candidate.path.join("\n") === heading?.path.join("\n"));
  if (spanned.length < 2) return;
  const numbers = spanned.find(
    (candidate) => share(sampleTexts(grid, header, endRow, candidate.column), isMeasureNumber) >= MOST,
  );
  const rest = spanned.filter((candidate) => candidate !== numbers);
  const longest = rest
    .map((candidate) => ({
      column: candidate.column,
      texts: sampleTexts(grid, header, endRow, candidate.column),
    }))
    .sort((a, b) => b.texts.join("").length - a.texts.join("").length)[0];
  if (longest === undefined) return;
  for (const candidate of spanned) chosen.delete(candidate.column);
  chosen.set(longest.column, "name");
  const hasNumbers = [...chosen.values()].includes("measureNumber");
  if (numbers !== undefined && !hasNumbers) chosen.set(numbers.column, "measureNumber");
}

/** Columns whose content tells more than their heading. */
function correctByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  for (const [column, field] of chosen) {
    if (field !== "status" && field !== "policyArea") continue;
    const texts = sampleTexts(grid, header, endRow, column);
    const taken = [...chosen.values()].includes("direction");
    if (!taken && share(texts, (text) => parseDirection(text) !== null) >= MOST)
      chosen.set(column, "direction");
  }
}

const LONGEST_STATUS_WORD = 12;

/** 完了, 実施中…: a text that says how far a measure is and nothing else. */
function isStatusWord(text: string): boolean {
  if (text.length > LONGEST_STATUS_WORD || parseDirection(text) !== null) return false;
  return parseStatus(text, []).state !== null;
}

/** Where a sheet has no column for it, staff write 完了 among the remarks: then the remarks are the status. */
function findStatusInRemarks(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  if ([...chosen.values()].includes("status")) return;
  const remarks = [...chosen].find(([, field]) => field === "remarks")?.[0];
  if (remarks === undefined) return;
  const texts = sampleTexts(grid, header, endRow, remarks);
  if (texts.length >= FEWEST_STATES && share(texts, isStatusWord) >= MOST) chosen.set(remarks, "status");
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
    if (chosen.has(column)) continue;
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

/** The year that the sheet's name or title gives to months and quarters that stand under no year. */
function yearOfSheet(grid: Grid, header: HeaderBand): FiscalYear | undefined {
  const titles = grid.rows
    .filter((row) => row < header.top)
    .flatMap((row) => grid.cellsOfRow(row).map(cellText))
    .filter((text) => text.includes("年度"));
  return [...titles, grid.sheet.name]
    .map((text) => parseYearHeading(text, DEFAULT_ERA_OFFSET))
    .find((year) => year !== undefined);
}

/** 令和6年 over the months from April to March means the fiscal year, though it does not say so. */
function asFiscalYears(path: readonly string[]): readonly string[] {
  return path.map((text) => text.replace(/年\s*$/u, "年度"));
}

const FEWEST_TIMES = 2;

/**
 * Columns that stand for years, quarters or months: those under スケジュール, or, where no other column tells when, those
 * that hold anything but figures (budgets and counts stand under years too).
 */
function findTimes(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): TimeColumns {
  const sheetYear = yearOfSheet(grid, header);
  const told = [...chosen.values()];
  const hasDates = told.some((field) => DATED.has(field));
  const times: (readonly [number, TimeSpan])[] = [];
  for (const { column, path } of header.columns) {
    const field = chosen.get(column);
    const mayBeTime = field === "schedule" || (field === undefined && !hasDates);
    const time = mayBeTime ? timeHeading(path, sheetYear) : undefined;
    if (time === undefined) continue;
    const previous = times.at(-1)?.[1];
    const fallsBack = previous !== undefined && time.first < previous.first;
    times.push([column, (fallsBack ? timeHeading(asFiscalYears(path), sheetYear) : undefined) ?? time]);
  }
  if (told.includes("schedule")) return new Map(times);
  const texts = times.flatMap(([column]) => sampleTexts(grid, header, endRow, column));
  const isSchedule = times.length >= FEWEST_TIMES && share(texts, (text) => FIGURE.test(text)) < MOST;
  return isSchedule ? new Map(times) : new Map();
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
export function mapListColumns(grid: Grid, header: HeaderBand, endRow: number): ListColumns | undefined {
  const chosen = chooseColumns(header.columns);
  splitSpanningName(grid, header, endRow, header.columns, chosen);
  findUnnamedNumbers(grid, header, endRow, chosen);
  correctByContent(grid, header, endRow, chosen);
  findStatusInRemarks(grid, header, endRow, chosen);
  const times = findTimes(grid, header, endRow, chosen);
  for (const column of times.keys()) chosen.set(column, "schedule");
  const columnOf = (field: FieldName): number | undefined =>
    [...chosen].find(([, mapped]) => mapped === field)?.[0];
  const name = columnOf("name");
  const fields = [...chosen].sort(([a], [b]) => a - b);
  const kinds = new Set(chosen.values());
  if (name === undefined || !SUPPORTING.some((field) => kinds.has(field))) return undefined;
  const headed = header.columns.map((heading) => heading.column);
  return {
    name,
    number: columnOf("measureNumber"),
    subMeasure: columnOf("subMeasure"),
    areas: fields.filter(([, field]) => field === "policyArea").map(([column]) => column),
    fields,
    byField: groupByField(fields),
    times,
    left: Math.min(...headed, ...chosen.keys()),
    right: rightEdge(header, chosen),
  };
}
