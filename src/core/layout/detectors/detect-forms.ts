import type { FieldName, SheetLayout, SourcedText } from "../../plan/plan";
import type { CellRef } from "../../sheet/address";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { canonicalMark } from "../../status/canonical-mark";
import { createSectionTracker, isNote, isSentence, sectionStyle } from "../line-kinds";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { formatMeasureNumber, readMeasureNumber, splitLeadingNumber } from "../measure-number";
import type { RawMeasure, RawStep } from "../raw-plan";
import { viewColumns } from "./column-view";
import { findLabels, type FormLabel } from "./find-labels";
import { readMonthsUnder, readYearColumns, stepsOfRow, type TimeColumns } from "./schedule-steps";

/** Measures that stand as small forms: labels with values, repeated down the sheet. */
export interface DetectedForms {
  readonly layout: Extract<SheetLayout, "blocks" | "cards">;
  readonly measures: readonly RawMeasure[];
  readonly notes: readonly SourcedText[];
  readonly fields: ReadonlySet<FieldName>;
  /** The labels of the names, as written; none in blocks, whose heads bear no label. */
  readonly nameLabels: readonly string[];
  readonly labels: readonly FormLabel[];
}

interface Form {
  /** The row that names the measure. */
  readonly headRow: number;
  readonly rows: number[];
}

/** Fields whose repetition down a sheet shows that measures stand there as forms. */
const TELLING: readonly FieldName[] = [
  "content",
  "purpose",
  "divisions",
  "period",
  "audience",
  "target",
  "name",
  "direction",
  "schedule",
];
const FEWEST_TELLING = 2;
const MOST_ROWS_BETWEEN_LABELS = 6;

function filledCells(grid: Grid, row: number): readonly Cell[] {
  return grid.cellsOfRow(row).filter(isFilled);
}

function fieldCounts(labels: ReadonlyMap<number, readonly FormLabel[]>): ReadonlyMap<FieldName, number> {
  const counts = new Map<FieldName, number>();
  for (const row of labels.values()) {
    for (const label of row) counts.set(label.field, (counts.get(label.field) ?? 0) + 1);
  }
  return counts;
}

/** The label that stands once in each form of a sheet of cards: the name's. */
function openingField(counts: ReadonlyMap<FieldName, number>): FieldName | undefined {
  return (counts.get("name") ?? 0) > 0 ? "name" : undefined;
}

/** Rows of labels that belong together stand at most this far apart: one may be blank between them. */
const MOST_ROWS_IN_A_HEAD = 2;

/**
 * Where each card begins. Many begin above their name, with 整理番号 or 担当課; a label that also stands below the last name
 * is no such beginning.
 *
 * @returns the first rows of the cards
 */
function firstRows(
  labels: ReadonlyMap<number, readonly FormLabel[]>,
  opening: FieldName,
): ReadonlySet<number> {
  const rows = [...labels.keys()].sort((a, b) => a - b);
  const fieldsOf = (row: number | undefined): readonly FieldName[] =>
    (row === undefined ? undefined : labels.get(row))?.map(({ field }) => field) ?? [];
  const opens = (row: number): boolean => fieldsOf(row).includes(opening);
  const names = rows.filter(opens);
  const [firstName = 0, lastName = 0] = [names[0], names.at(-1)];
  const below = new Set(rows.filter((row) => row > lastName).flatMap(fieldsOf));
  const leads = new Set(rows.filter((row) => row < firstName).flatMap(fieldsOf));
  const isLead = (row: number): boolean =>
    fieldsOf(row).every((field) => leads.has(field) && !below.has(field));
  return new Set(
    rows.flatMap((row, index) => {
      if (!opens(row)) return [];
      let first = row;
      for (const above of rows.slice(0, index).reverse()) {
        if (first - above > MOST_ROWS_IN_A_HEAD || opens(above) || !isLead(above)) break;
        first = above;
      }
      return [first];
    }),
  );
}

function groupCards(
  grid: Grid,
  labels: ReadonlyMap<number, readonly FormLabel[]>,
  opening: FieldName,
): readonly Form[] {
  const forms: Form[] = [];
  const first = firstRows(labels, opening);
  let last = Number.NEGATIVE_INFINITY;
  for (const row of grid.rows) {
    const own = labels.get(row);
    const opens = first.has(row);
    if (opens) forms.push({ headRow: row, rows: [] });
    else if (
      own === undefined &&
      (row - last > MOST_ROWS_BETWEEN_LABELS || isHeadingBetweenForms(grid, labels, row))
    )
      continue;
    forms.at(-1)?.rows.push(row);
    if (own !== undefined) last = row;
  }
  return forms;
}

/** A row without labels that stands right above the next form. */
function isHeadingBetweenForms(
  grid: Grid,
  labels: ReadonlyMap<number, readonly FormLabel[]>,
  row: number,
): boolean {
  const cells = filledCells(grid, row);
  const first = cells[0];
  if (first === undefined || cells.length > 2) return false;
  const text = cellText(first);
  return (
    !labels.has(row) &&
    first.column === grid.used?.left &&
    sectionStyle(text) !== undefined &&
    !isNote(text) &&
    !isSentence(text)
  );
}

/** A block's labels follow a row that names the measure; the first label that comes again begins the next block. */
function groupBlocks(grid: Grid, labels: ReadonlyMap<number, readonly FormLabel[]>): readonly Form[] {
  const forms: Form[] = [];
  let previous: number | undefined;
  for (const row of grid.rows) {
    const own = labels.get(row);
    const open = forms.at(-1);
    if (own === undefined) {
      previous = filledCells(grid, row).length > 0 ? row : previous;
      continue;
    }
    const followsHead =
      previous !== undefined && !labels.has(previous) && previous > (open?.rows.at(-1) ?? -1);
    if (followsHead && previous !== undefined && isBlockHead(grid, previous))
      forms.push({ headRow: previous, rows: [previous] });
    forms.at(-1)?.rows.push(row);
    previous = row;
  }
  return forms;
}

function isBlockHead(grid: Grid, row: number): boolean {
  const head = filledCells(grid, row)[0];
  if (head === undefined) return false;
  const text = cellText(head).trim();
  return text !== "" && !isNote(text) && !isSentence(text) && text.length <= 120;
}

function put(fields: Map<FieldName, SourcedText[]>, field: FieldName, text: SourcedText): void {
  const list = fields.get(field);
  if (list === undefined) fields.set(field, [text]);
  else list.push(text);
}

const DIRECTION_TAG =
  /\s*[【［[〔(（]\s*((?:新規|拡充|継続|縮小|廃止|見直し|改善|一部新規|一部拡充)(?:[・、/](?:新規|拡充|継続|縮小|見直し|改善))*)\s*[】］\]〕)）]\s*$/u;

interface Head {
  readonly number: string | null;
  readonly name: string;
}

/** Reads the row that names a block: number, name, a tag such as 【拡充】, and marks beside it. */
function readBlockHead(
  grid: Grid,
  row: number,
  columnHeadings: ReadonlyMap<number, FieldName>,
  fields: Map<FieldName, SourcedText[]>,
): Head {
  const cells = filledCells(grid, row);
  const [first, ...others] = cells;
  if (first === undefined) return { number: null, name: "" };
  const second = others[0];
  const ownNumberCell = typeof first.value === "number" && second !== undefined;
  const nameCell = ownNumberCell ? second : first;
  const written = cellText(nameCell).trim();
  const split = ownNumberCell ? undefined : splitLeadingNumber(written);
  const full = split?.name ?? written;
  const tag = DIRECTION_TAG.exec(full)?.[1];
  if (tag !== undefined) put(fields, "direction", { text: tag, at: grid.ref(nameCell.row, nameCell.column) });
  for (const cell of others) {
    if (cell === nameCell) continue;
    const field =
      columnHeadings.get(cell.column) ?? (canonicalMark(cellText(cell)) === null ? undefined : "status");
    if (field !== undefined)
      put(fields, field, { text: cellText(cell), at: grid.ref(cell.row, cell.column) });
  }
  return {
    number: ownNumberCell ? formatMeasureNumber(cellText(first)) : (split?.number ?? null),
    name: full.replace(DIRECTION_TAG, "").trim(),
  };
}

interface FormContent {
  readonly fields: Map<FieldName, SourcedText[]>;
  readonly places: Map<FieldName, CellRef>;
  readonly steps: RawStep[];
}

const NO_TEXTS: readonly SourcedText[] = [];
const NO_YEARS: TimeColumns = new Map();

/** A row without labels continues the value above it, or holds bars where the label above heads year columns. */
function readUnlabelledRow(
  grid: Grid,
  row: number,
  open: FormLabel,
  years: TimeColumns,
  content: FormContent,
): void {
  const heldByYears = open.field === "schedule" ? years : NO_YEARS;
  content.steps.push(...stepsOfRow(grid, row, heldByYears));
  for (const cell of filledCells(grid, row)) {
    if (cell.column < open.valueColumn || heldByYears.has(cell.column)) continue;
    put(content.fields, open.field, { text: cellText(cell), at: grid.ref(row, cell.column) });
  }
}

/** Reads the labels of a form and the rows that continue their values. */
function readLabels(
  grid: Grid,
  form: Form,
  labels: ReadonlyMap<number, readonly FormLabel[]>,
  content: FormContent,
): void {
  const { fields, places } = content;
  let open: FormLabel | undefined;
  let years: TimeColumns = new Map();
  for (const row of form.rows) {
    const own = labels.get(row);
    if (own === undefined) {
      if (row === form.headRow || open === undefined) continue;
      const months = open.field === "schedule" ? readMonthsUnder(grid, row, years) : undefined;
      if (months === undefined) readUnlabelledRow(grid, row, open, years, content);
      else years = months;
      continue;
    }
    for (const label of own) {
      if (!places.has(label.field)) places.set(label.field, grid.ref(row, label.valueColumn));
      if (label.field === "schedule") years = readYearColumns(grid, row, label.valueColumn);
      const headsYears = label.field === "schedule" && years.size > 0;
      if (label.value !== undefined && !headsYears) {
        put(fields, label.field, { text: cellText(label.value), at: grid.ref(row, label.value.column) });
      }
    }
    open = own.at(-1);
    const lastValue = open?.value;
    if (open === undefined || lastValue === undefined || (open.field === "schedule" && years.size > 0))
      continue;
    for (const cell of filledCells(grid, row)) {
      if (cell.column <= lastValue.column) continue;
      put(fields, open.field === "direction" ? "remarks" : open.field, {
        text: cellText(cell),
        at: grid.ref(row, cell.column),
      });
    }
  }
}

function headingsOfRow(grid: Grid, row: number, matcher: HeadingMatcher): ReadonlyMap<number, FieldName> {
  const headings = new Map<number, FieldName>();
  for (const cell of grid.cellsOfRow(row)) {
    const match = matcher.matchText(cellText(cell));
    if (isSure(match)) headings.set(cell.column, match.field);
  }
  return headings;
}

function toMeasure(
  grid: Grid,
  form: Form,
  layout: DetectedForms["layout"],
  labels: ReadonlyMap<number, readonly FormLabel[]>,
  area: readonly string[],
  columnHeadings: ReadonlyMap<number, FieldName>,
): RawMeasure {
  const content: FormContent = { fields: new Map(), places: new Map(), steps: [] };
  const { fields } = content;
  const head = layout === "blocks" ? readBlockHead(grid, form.headRow, columnHeadings, fields) : undefined;
  readLabels(grid, form, labels, content);
  const nameText = fields.get("name")?.[0];
  const numberText = fields.get("measureNumber")?.[0];
  const split =
    nameText === undefined || numberText !== undefined ? undefined : splitLeadingNumber(nameText.text);
  const headCell = filledCells(grid, form.headRow)[0];
  return {
    anchor: nameText?.at ?? grid.ref(form.headRow, headCell?.column ?? 0),
    lastRow: form.rows.at(-1) ?? form.headRow,
    number:
      head === undefined
        ? numberText === undefined
          ? (split?.number ?? null)
          : readMeasureNumber(numberText.text)
        : head.number,
    name: (head?.name ?? split?.name ?? nameText?.text ?? "").trim().replaceAll(/\s*\n\s*/gu, " "),
    parent: null,
    area,
    steps: content.steps,
    texts: (field) => fields.get(field) ?? NO_TEXTS,
    place: (field) => content.places.get(field),
  };
}

/**
 * The columns that forms begin in, where several stand side by side: the same label of a name stands twice in one row.
 * 施策名 and 取組名 in one row are two names of one form.
 */
function startsOfForms(labels: ReadonlyMap<number, readonly FormLabel[]>): readonly number[] {
  let widest: readonly number[] = [];
  for (const row of labels.values()) {
    const names = row.filter(({ field }) => field === "name");
    const same = names.filter(({ text }) => text === names[0]?.text).map(({ column }) => column);
    if (same.length > widest.length) widest = same;
  }
  return widest.length > 1 ? widest : [];
}

/** Reads forms that stand side by side, each run of them on its own, and brings them into the order of reading. */
function detectBeside(
  grid: Grid,
  isTaken: (row: number) => boolean,
  starts: readonly number[],
  matcher: HeadingMatcher,
): DetectedForms | undefined {
  const runs = starts.flatMap((start, index) => {
    const left = index === 0 ? 0 : start;
    const right = (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1;
    return detectForms(viewColumns(grid, left, right), isTaken, matcher) ?? [];
  });
  const [first] = runs;
  if (first === undefined) return undefined;
  return {
    layout: first.layout,
    measures: runs
      .flatMap(({ measures }) => measures)
      .sort((a, b) => a.anchor.row - b.anchor.row || a.anchor.column - b.anchor.column),
    notes: first.notes,
    fields: new Set(runs.flatMap(({ fields }) => [...fields])),
    nameLabels: first.nameLabels,
    labels: runs.flatMap(({ labels }) => labels),
  };
}

/**
 * Detects measures that stand as blocks (a heading row with labelled rows below) or cards (a form with the name labelled).
 *
 * @param isTaken rows that a table has claimed
 * @returns `undefined` where too few labels repeat to speak of forms
 */
export function detectForms(
  grid: Grid,
  isTaken: (row: number) => boolean,
  matcher: HeadingMatcher,
): DetectedForms | undefined {
  const labels = findLabels(grid, isTaken, matcher);
  const starts = startsOfForms(labels);
  if (starts.length > 1) return detectBeside(grid, isTaken, starts, matcher);
  const counts = fieldCounts(labels);
  const telling = TELLING.filter((field) => (counts.get(field) ?? 0) > 0);
  if (telling.length < FEWEST_TELLING) return undefined;
  const opening = openingField(counts);
  const layout = opening === undefined ? "blocks" : "cards";
  const forms = opening === undefined ? groupBlocks(grid, labels) : groupCards(grid, labels, opening);
  const repeats = telling.some((field) => (counts.get(field) ?? 0) >= 2);
  if (forms.length === 0 || (!repeats && opening === undefined)) return undefined;

  const formOfRow = new Map(
    forms.flatMap((form) => [form.headRow, ...form.rows].map((row) => [row, form] as const)),
  );
  const outside = grid.rows.filter((row) => !isTaken(row) && !formOfRow.has(row));
  const sections = findSections(grid, outside);
  const tracker = createSectionTracker();
  const measures: RawMeasure[] = [];
  const notes: SourcedText[] = [];
  let columnHeadings: ReadonlyMap<number, FieldName> = new Map();
  for (const row of grid.rows) {
    const form = formOfRow.get(row);
    if (form !== undefined) {
      if (form.headRow !== row) continue;
      measures.push(toMeasure(grid, form, layout, labels, tracker.path(), columnHeadings));
      tracker.leaveHeading();
      continue;
    }
    if (isTaken(row)) continue;
    for (const cell of filledCells(grid, row))
      notes.push({ text: cellText(cell), at: grid.ref(row, cell.column) });
    const section = sections.get(row);
    if (section === undefined) continue;
    tracker.enter(section);
    columnHeadings = headingsOfRow(grid, row, matcher);
  }
  const allLabels = [...labels.values()].flat();
  const nameLabels = allLabels.filter(({ field }) => field === "name");
  return {
    layout,
    measures,
    notes,
    fields: new Set(counts.keys()),
    nameLabels: [...new Set(nameLabels.map(({ text }) => text))],
    labels: allLabels,
  };
}

/**
 * Headings between forms, by row. A heading that comes again word for word (【目標】, 【アクション】) names a part of every
 * chapter and no policy area; the first row of the sheet is its title, unless later headings are numbered in its style.
 */
function findSections(grid: Grid, rows: readonly number[]): ReadonlyMap<number, string> {
  const candidates = rows.flatMap((row): readonly { readonly row: number; readonly text: string }[] => {
    const text = cellText(filledCells(grid, row)[0]).trim();
    return sectionStyle(text) === undefined || isNote(text) || isSentence(text) ? [] : [{ row, text }];
  });
  const count = (test: (text: string) => boolean): number =>
    candidates.filter(({ text }) => test(text)).length;
  return new Map(
    candidates
      .filter(({ row, text }) => {
        if (count((other) => other === text) > 1) return false;
        return row !== grid.rows[0] || count((other) => sectionStyle(other) === sectionStyle(text)) > 1;
      })
      .map(({ row, text }) => [row, text]),
  );
}
