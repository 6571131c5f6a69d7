import { isFilled, type Grid } from "../../sheet/grid";
import type { HeadingMatcher } from "../match-heading";
import { normalizeLabel } from "../normalize-label";
import { STANDS_ALONE, weighEvidence } from "../plan-evidence";
import { detectColumnsAsIndicators } from "./detect-columns-as-indicators";
import { detectIndicatorLines } from "./detect-indicator-lines";
import { detectIndicators, type DetectedIndicators } from "./detect-indicators";
import { detectList, type DetectedList } from "./detect-list";
import { findHeaders, isSameHeader, type ColumnHeading, type HeaderBand } from "./find-headers";
import { countTimeHeadings } from "./schedule-steps";
import { findTableHeadings, headsIndicatorsAlone } from "./table-headings";

/** What stands in tables. */
export interface Tables {
  readonly lists: readonly DetectedList[];
  readonly indicators: readonly DetectedIndicators[];
  /** Headers whose rows are neither. */
  readonly unread: readonly UnreadTable[];
}

/** A header whose rows could not be read, with the last row that may belong to it. */
export interface UnreadTable {
  readonly header: HeaderBand;
  readonly endRow: number;
}

/** For each header the last row before a different one: a table may go on over pages that each repeat its header. */
function lastPageEnds(headers: readonly HeaderBand[]): readonly number[] {
  const ends: number[] = [];
  for (let index = headers.length - 1; index >= 0; index--) {
    const [header, next, after] = [headers[index], headers[index + 1], ends[0]];
    const goesOn = header !== undefined && next !== undefined && isSameHeader(header, next);
    ends.unshift(goesOn && after !== undefined ? after : endOf(headers, index));
  }
  return ends;
}

/** The last row before the next header; one that stands beside it is not the next. */
function endOf(headers: readonly HeaderBand[], index: number): number {
  const bottom = headers[index]?.bottom ?? 0;
  let next = index + 1;
  while ((headers[next]?.top ?? Number.POSITIVE_INFINITY) <= bottom) next += 1;
  return (headers[next]?.top ?? Number.POSITIVE_INFINITY) - 1;
}

/** What the headings of a table say for a plan, before its cells are read. */
function weighHeader({ columns }: HeaderBand): number {
  const paths = columns.map(({ path }) => path.join(" "));
  const fields = new Set(columns.flatMap(({ match }) => match?.field ?? []));
  const names = columns.filter(({ match }) => match?.field === "name").map(({ path }) => path.join(" "));
  const hasTimes = countTimeHeadings(columns.map(({ path }) => path.at(-1) ?? "")) > 0;
  return weighEvidence(hasTimes ? fields.add("schedule") : fields, names, paths);
}

/** A list of budgets or names that stands on one sheet with measures of a plan is no part of them. */
function findForeign(headers: readonly HeaderBand[]): (index: number) => boolean {
  if (headers.length < 2) return () => false;
  const weights = headers.map(weighHeader);
  const hasMeasures = weights.some((weight) => weight >= STANDS_ALONE);
  return (index) => hasMeasures && (weights[index] ?? 0) < 0;
}

/**
 * Finds the tables of a sheet, and reads each as the kind that it is.
 *
 * @param around the same sheet, for all that is not read row by row
 */
export function readTables(grid: Grid, matcher: HeadingMatcher, around: Grid = grid): Tables {
  const headers = findHeaders(grid, matcher, around);
  const isForeign = findForeign(headers);
  const headings = findTableHeadings(around, headers, grid);
  const pageEnds = lastPageEnds(headers);
  const lists: DetectedList[] = [];
  const indicators: DetectedIndicators[] = [];
  const unread: UnreadTable[] = [];
  headers.forEach((header, index) => {
    const endRow = endOf(headers, index);
    const table = detectIndicators(around, header, endRow) ?? detectIndicatorLines(around, header, endRow);
    const place = { endRow, lastPageEnd: pageEnds[index] ?? endRow, earlier: lists, around };
    const list = isForeign(index)
      ? undefined
      : detectList(grid, header, { ...place, headings: headings[index] ?? [] }, matcher);
    const isList =
      list !== undefined &&
      !(table !== undefined && isNamedByIndicators(list)) &&
      (table === undefined ||
        namesWhatIsDone(list) ||
        (isMeasureList(list) && !sortsIndicators(around, list, table)));
    if (isList) {
      lists.push(list);
      if (table !== undefined && namesIndicators(list)) indicators.push(table);
    } else if (table !== undefined) indicators.push(table);
    else unread.push({ header, endRow });
  });
  const turned = lists.length + indicators.length > 0 ? undefined : detectColumnsAsIndicators(around);
  if (turned !== undefined) indicators.push(turned);
  return { lists, indicators, unread };
}

/** Whether the names of a list are those of indicators, and their levels stand behind them. */
function isNamedByIndicators({ header, columns }: DetectedList): boolean {
  const heading = header.columns.find(({ column }) => column === columns.name);
  return heading?.indicator?.field === "indicatorName" && headsIndicatorsAlone(header);
}

/** Whether a column that is none of the measures' own names an indicator (事業名… | KPI | 基準値 | 目標値 | 実績). */
function namesIndicators({ header, columns }: Pick<DetectedList, "header" | "columns">): boolean {
  const own = new Set(columns.fields.map(([column]) => column));
  return header.columns.some(
    ({ column, indicator }) => indicator?.field === "indicatorName" && !own.has(column),
  );
}

/** Whether a state is told of every indicator, and not of the names that they are sorted by. */
function ratesIndicators(
  grid: Grid,
  { columns, measures }: DetectedList,
  table: DetectedIndicators,
): boolean {
  const [status] = columns.byField.get("status") ?? [];
  if (status === undefined || measures.length === 0) return false;
  return table.indicators.every(({ at }) => isFilled(grid.cellAt(at.row, status)));
}

/**
 * Whether names only sort indicators, several each, and the marks behind are told of these: of each of them, or of the
 * results beside them (令和６年度 over 実績 and 達成状況).
 */
function sortsIndicators(grid: Grid, list: DetectedList, table: DetectedIndicators): boolean {
  const { header, columns, measures } = list;
  if (measures.length >= table.indicators.length) return false;
  if (namesIndicators(list) && ratesIndicators(grid, list, table)) return true;
  const outer = ({ path }: ColumnHeading): string => path.slice(0, -1).join("\n");
  const results = header.columns.filter(
    ({ path, indicator }) => path.length > 1 && indicator?.field === "actual",
  );
  const status = header.columns.filter(({ column }) => columns.byField.get("status")?.includes(column));
  return (
    namesIndicators({ header, columns }) &&
    status.length > 0 &&
    status.every((heading) =>
      results.some((result) => result !== heading && outer(result) === outer(heading)),
    )
  );
}

const DONE = /取組|事業|アクション|実施項目|対策/u;

/** Whether the rows are 取組 or 事業 with an indicator each, and not indicators sorted by 施策. */
function namesWhatIsDone(list: DetectedList): boolean {
  const heading = list.header.columns.find(({ column }) => column === list.columns.name);
  const names = list.measures.map(({ name }) => name);
  const isEach = new Set(names).size === names.length;
  return isEach && namesIndicators(list) && DONE.test(normalizeLabel(heading?.path.join("") ?? ""));
}

/** 項目 and 担当 alone may head either kind of table; a number, a period or a status speaks for measures. */
function isMeasureList(list: DetectedList): boolean {
  const fields = new Set(list.columns.fields.map(([, field]) => field));
  return fields.has("period") || fields.has("status") || fields.has("content") || fields.has("schedule");
}
