import { groupBy } from "../collection/group-by";
import type { FieldName, SheetLayout, SheetRole, SourcedText } from "../plan/plan";
import { cellText, type Grid } from "../sheet/grid";
import { detectForms } from "./detectors/detect-forms";
import {
  detectIndicatorLines,
  detectIndicators,
  type DetectedIndicators,
} from "./detectors/detect-indicators";
import { detectList, type DetectedList } from "./detectors/detect-list";
import { cellsUnder, findHeaders, isSameHeader, type HeaderBand } from "./detectors/find-headers";
import { listsDivisions } from "./detectors/lists-divisions";
import { isNote, isSentence, sectionStyle } from "./line-kinds";
import type { SheetReading } from "./raw-plan";

/** Fields that say more of a measure than an index does. */
const DETAIL: readonly FieldName[] = [
  "content",
  "purpose",
  "period",
  "schedule",
  "status",
  "target",
  "audience",
  "direction",
];

/** Rows above a table that may hold its headings. */
const HEADING_ROWS = 8;

/** The lines right above a table that are numbered as headings are, from the outermost inwards. */
function headingsAbove(grid: Grid, header: HeaderBand): readonly string[] {
  const found: string[] = [];
  for (let row = header.top - 1; row >= Math.max(0, header.top - HEADING_ROWS); row--) {
    const cells = cellsUnder(grid, header, row);
    if (cells.length > 1) break;
    const text = cellText(cells[0]).trim();
    if (sectionStyle(text) !== undefined && !isNote(text) && !isSentence(text)) found.unshift(text);
  }
  return found;
}

/**
 * The headings that each table of a sheet stands under: only those of a style that other tables of the sheet have too,
 * with another text. A line above one table alone is the title of the sheet.
 */
function findTableHeadings(grid: Grid, headers: readonly HeaderBand[]): readonly (readonly string[])[] {
  if (headers.length < 2) return [];
  const above = headers.map((header) => headingsAbove(grid, header));
  const textsOfStyle = groupBy([...new Set(above.flat())], (text) => sectionStyle(text));
  return above.map((texts) =>
    texts.filter((text) => (textsOfStyle.get(sectionStyle(text)) ?? []).length > 1),
  );
}

interface Tables {
  readonly lists: readonly DetectedList[];
  readonly indicators: readonly DetectedIndicators[];
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

function readTables(grid: Grid): Tables {
  const headers = findHeaders(grid);
  const headings = findTableHeadings(grid, headers);
  const pageEnds = lastPageEnds(headers);
  const lists: DetectedList[] = [];
  const indicators: DetectedIndicators[] = [];
  headers.forEach((header, index) => {
    const endRow = endOf(headers, index);
    const table = detectIndicators(grid, header, endRow) ?? detectIndicatorLines(grid, header, endRow);
    const list = detectList(grid, header, {
      endRow,
      lastPageEnd: pageEnds[index] ?? endRow,
      earlier: lists,
      headings: headings[index] ?? [],
    });
    if (list !== undefined && (table === undefined || isMeasureList(list))) lists.push(list);
    else if (table !== undefined) indicators.push(table);
  });
  return { lists, indicators };
}

/** 項目 and 担当 alone may head either kind of table; a number, a period or a status speaks for measures. */
function isMeasureList(list: DetectedList): boolean {
  const fields = new Set(list.columns.fields.map(([, field]) => field));
  return fields.has("period") || fields.has("status") || fields.has("content") || fields.has("schedule");
}

/** Texts outside tables and forms: titles, notes, legends. */
function outsideTexts(grid: Grid, isTaken: (row: number) => boolean): readonly SourcedText[] {
  const texts: SourcedText[] = [];
  for (const row of grid.rows) {
    if (isTaken(row)) continue;
    for (const cell of grid.cellsOfRow(row)) {
      if (typeof cell.value === "string" && cell.value.trim() !== "")
        texts.push({ text: cellText(cell), at: grid.ref(row, cell.column) });
    }
  }
  return texts;
}

function roleOf(
  grid: Grid,
  layout: SheetLayout,
  fields: ReadonlySet<FieldName>,
  hasIndicators: boolean,
): SheetRole {
  if (layout === "none") return hasIndicators ? "indicators" : listsDivisions(grid) ? "divisions" : "other";
  if (layout === "cards") return "cards";
  return DETAIL.some((field) => fields.has(field)) ? "measures" : "index";
}

/** A list whose columns stand for stretches of time is a matrix. */
function layoutOf(lists: readonly DetectedList[]): SheetLayout {
  if (lists.length === 0) return "none";
  return lists.some(({ columns }) => columns.times.size > 0) ? "matrix" : "list";
}

/** Understands one sheet: what it holds, in which layout, and where. */
export function detectLayout(grid: Grid): SheetReading {
  const { lists, indicators } = readTables(grid);
  const tables = [...lists, ...indicators];
  const isTaken = (row: number): boolean =>
    tables.some((table) => table.header.top <= row && row <= table.lastRow);
  const forms = lists.length > 0 ? undefined : detectForms(grid, isTaken);
  const layout: SheetLayout = forms?.layout ?? layoutOf(lists);
  const fields = new Set<FieldName>([
    ...lists.flatMap((list) => list.columns.fields.map(([, field]) => field)),
    ...(forms?.fields ?? []),
  ]);
  const notes =
    forms === undefined
      ? [
          ...outsideTexts(grid, isTaken),
          ...lists.flatMap((list) => list.notes),
          ...indicators.flatMap((table) => table.notes),
        ]
      : forms.notes;
  return {
    name: grid.sheet.name,
    role: roleOf(grid, layout, fields, indicators.length > 0),
    layout,
    headerRows: [...new Set(tables.flatMap(({ header }) => range(header.top, header.bottom)))],
    columns: Object.fromEntries(
      [...(lists[0]?.columns.fields ?? [])].reverse().map(([column, field]) => [field, column]),
    ),
    measures: [...lists.flatMap((list) => list.measures), ...(forms?.measures ?? [])],
    indicators: indicators.flatMap((table) => table.indicators),
    fields,
    notes,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
