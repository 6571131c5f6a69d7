import type { FieldName, SheetHeading, SheetTable } from "../plan/plan";
import { cellText, isFilled, type Grid } from "../sheet/grid";
import { SHARED_FIELDS } from "./column-map";
import type { DetectedForms } from "./detectors/detect-forms";
import type { DetectedList } from "./detectors/detect-list";
import { isSameHeader, type ColumnHeading, type HeaderBand } from "./detectors/find-headers";
import type { Tables, UnreadTable } from "./detectors/read-tables";
import { guessHeader } from "./detectors/guess-header";
import { sampleTexts } from "./detectors/sample-texts";
import { FIELD_NAMES } from "./field-names";
import { isSure } from "./match-field";
import type { HeadingMatcher } from "./match-heading";
import { proposeField } from "./propose-field";
import { isTimeHeading } from "./time-heading";

/** Meanings that a heading may be proposed for: those that nothing has, and those that several columns may have. */
function openFields(taken: Iterable<FieldName>): ReadonlySet<FieldName> {
  const open = new Set(FIELD_NAMES);
  for (const field of taken) if (!SHARED_FIELDS.has(field)) open.delete(field);
  return open;
}

function decidedBy(heading: ColumnHeading, field: FieldName | null): SheetHeading["by"] {
  if (heading.isMapped) return "map";
  if (field === null) return null;
  if (heading.match?.field !== field) return "content";
  return isSure(heading.match) ? "term" : "ending";
}

/** The headings of a table; cells are looked at only below headings that nobody knows. */
function describeHeader(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  fieldOf: ReadonlyMap<number, FieldName>,
): readonly SheetHeading[] {
  const open = openFields(fieldOf.values());
  return header.columns.map((heading): SheetHeading => {
    const field = fieldOf.get(heading.column) ?? null;
    const { path, column, isMapped } = heading;
    const isUnknown = field === null && !isMapped && !path.some(isTimeHeading);
    const texts = isUnknown ? sampleTexts(grid, header, endRow, column) : [];
    return {
      path,
      at: headingCell(grid, header, column),
      field,
      by: decidedBy(heading, field),
      proposal: isUnknown ? proposeField({ path, texts }, open) : null,
    };
  });
}

/** The cell of the innermost heading over a column. */
function headingCell(grid: Grid, { top, bottom }: HeaderBand, column: number): SheetHeading["at"] {
  for (let row = bottom; row > top; row--) {
    const cell = grid.cellThrough(row, column);
    if (isFilled(cell)) return grid.ref(cell.row, cell.column);
  }
  const cell = grid.cellThrough(top, column);
  return grid.ref(cell?.row ?? top, cell?.column ?? column);
}

function describeList(grid: Grid, { header, columns, lastRow }: DetectedList): SheetTable {
  return { isRead: true, headings: describeHeader(grid, header, lastRow, new Map(columns.fields)) };
}

/** Labels of forms, each wording once. */
function describeForms(grid: Grid, { labels }: DetectedForms, matcher: HeadingMatcher): SheetTable {
  const headings = new Map<string, SheetHeading>();
  for (const { text, field, row, column } of labels) {
    if (headings.has(text)) continue;
    const by = matcher.matchPath([text]).isMapped ? "map" : "term";
    headings.set(text, { path: [text], at: grid.ref(row, column), field, by, proposal: null });
  }
  for (const heading of unknownLabels(grid, labels)) headings.set(heading.path[0] ?? "", heading);
  return { isRead: true, headings: [...headings.values()] };
}

const LONGEST_LABEL = 12;
const FEWEST_REPEATS = 2;

/** Short texts that come again in a column of labels, each with something else beside it: labels that nobody knows. */
function unknownLabels(grid: Grid, labels: DetectedForms["labels"]): readonly SheetHeading[] {
  const columns = new Set(labels.map(({ column }) => column));
  const known = new Set(labels.map(({ text }) => text));
  const found = new Map<string, { readonly at: SheetHeading["at"]; readonly texts: string[] }>();
  for (const row of grid.rows) {
    const cells = grid.cellsOfRow(row);
    for (const [index, cell] of cells.entries()) {
      const text = cellText(cell);
      const value = cells[index + 1];
      if (!columns.has(cell.column) || text.length > LONGEST_LABEL || known.has(text)) continue;
      if (typeof cell.value !== "string" || !isFilled(cell) || !isFilled(value)) continue;
      if (isTimeHeading(text)) continue;
      const entry = found.get(text) ?? { at: grid.ref(row, cell.column), texts: [] };
      entry.texts.push(cellText(value));
      found.set(text, entry);
    }
  }
  const open = openFields(labels.map(({ field }) => field));
  return [...found]
    .filter(([, { texts }]) => texts.length >= FEWEST_REPEATS)
    .map(([text, { at, texts }]) => {
      const proposal = proposeField({ path: [text], texts }, open);
      return { path: [text], at, field: null, by: null, proposal };
    });
}

/** The fields that the headings of an unread table are known for, each once. */
function knownFields({ columns }: HeaderBand): ReadonlyMap<number, FieldName> {
  return new Map(
    columns.flatMap(({ column, match }) => (isSure(match) ? [[column, match.field] as const] : [])),
  );
}

const FEWEST_KNOWN = 2;

/** Headers whose rows could not be read: those that are surely headers, else the one row that looks like one. */
function unreadHeaders(
  grid: Grid,
  { lists, indicators, unread }: Tables,
  forms: DetectedForms | undefined,
): readonly UnreadTable[] {
  // Labels beside each other over nothing look like headings, and are a form's last row with a value left blank.
  const ofForms = new Set(forms?.labels.map(({ row }) => row));
  const known = unread.filter(
    ({ header }) => knownFields(header).size >= FEWEST_KNOWN && !isAnyRow(header, ofForms),
  );
  if (known.length > 0 || lists.length > 0 || indicators.length > 0 || forms !== undefined) return known;
  const header = guessHeader(grid);
  return header === undefined ? [] : [{ header, endRow: grid.used?.bottom ?? header.bottom }];
}

function isAnyRow({ top, bottom }: HeaderBand, rows: ReadonlySet<number>): boolean {
  for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
  return false;
}

/** Tells every heading of a sheet with what it was read as, and what it may mean where it is not known. */
export function describeTables(
  grid: Grid,
  tables: Tables,
  forms: DetectedForms | undefined,
  matcher: HeadingMatcher,
): readonly SheetTable[] {
  const first = tables.lists.filter(({ header }, index) => {
    const above = tables.lists[index - 1];
    return above === undefined || !isSameHeader(above.header, header);
  });
  return [
    ...first.map((list) => describeList(grid, list)),
    ...(forms === undefined ? [] : [describeForms(grid, forms, matcher)]),
    ...unreadHeaders(grid, tables, forms).map(({ header, endRow }) => ({
      isRead: false,
      headings: describeHeader(grid, header, endRow, knownFields(header)),
    })),
  ];
}
