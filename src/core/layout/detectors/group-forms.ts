import type { FieldName } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { isNote, isSentence, sectionStyle } from "../line-kinds";
import { filledCells } from "./filled-cells";
import type { FormLabel } from "./find-labels";

/** The rows of one measure. */
export interface Form {
  /** The row that names the measure. */
  readonly headRow: number;
  readonly rows: number[];
}

/** Labels of a sheet by row. */
export type LabelRows = ReadonlyMap<number, readonly FormLabel[]>;

const MOST_ROWS_BETWEEN_LABELS = 6;

/** Rows of labels that belong together stand at most this far apart: one may be blank between them. */
const MOST_ROWS_IN_A_HEAD = 2;
/** A sheet with one form has nothing else that 整理番号 above its title could belong to. */
const MOST_ROWS_ABOVE_ONE_FORM = 8;

/**
 * Where each card begins. Many begin above their name, with 整理番号, 担当課 or 評価; a label that also stands below the last
 * name is no such beginning, while another label of the same meaning there (取組状況 below, 評価 above) says nothing of it.
 *
 * @returns the first rows of the cards
 */
function firstRows(labels: LabelRows, opening: FieldName): ReadonlySet<number> {
  const rows = [...labels.keys()].sort((a, b) => a - b);
  const textsOf = (row: number): readonly string[] => labels.get(row)?.map(({ text }) => text) ?? [];
  const opens = (row: number): boolean => labels.get(row)?.some(({ field }) => field === opening) === true;
  const names = rows.filter(opens);
  const [firstName = 0, lastName = 0] = [names[0], names.at(-1)];
  const below = new Set(rows.filter((row) => row > lastName).flatMap(textsOf));
  const leads = new Set(rows.filter((row) => row < firstName).flatMap(textsOf));
  const isLead = (row: number): boolean =>
    textsOf(row).length > 0 && textsOf(row).every((text) => leads.has(text) && !below.has(text));
  const reach = names.length === 1 ? MOST_ROWS_ABOVE_ONE_FORM : MOST_ROWS_IN_A_HEAD;
  return new Set(
    rows.flatMap((row, index) => {
      if (!opens(row)) return [];
      let first = row;
      for (const above of rows.slice(0, index).reverse()) {
        if (first - above > reach || opens(above) || !isLead(above)) break;
        first = above;
      }
      return [first];
    }),
  );
}

/** Cards: a form begins at the label of its name, or right above it. */
export function groupCards(grid: Grid, labels: LabelRows, opening: FieldName): readonly Form[] {
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
function isHeadingBetweenForms(grid: Grid, labels: LabelRows, row: number): boolean {
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
export function groupBlocks(grid: Grid, labels: LabelRows): readonly Form[] {
  const repeated = findRepeated(grid, labels);
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
    const isHead = followsHead && previous !== undefined && !repeated.has(firstText(grid, previous));
    if (isHead && previous !== undefined && isBlockHead(grid, previous))
      forms.push({ headRow: previous, rows: [previous] });
    forms.at(-1)?.rows.push(row);
    previous = row;
  }
  return forms;
}

function firstText(grid: Grid, row: number): string {
  return cellText(filledCells(grid, row)[0]).trim();
}

/** What rows without known labels begin with again and again: labels that nobody knows (実績), and no names. */
function findRepeated(grid: Grid, labels: LabelRows): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const row of grid.rows) {
    const text = labels.has(row) ? "" : firstText(grid, row);
    if (text !== "" && once.has(text) && filledCells(grid, row).length > 1) again.add(text);
    once.add(text);
  }
  return again;
}

function isBlockHead(grid: Grid, row: number): boolean {
  const head = filledCells(grid, row)[0];
  if (head === undefined) return false;
  const text = cellText(head).trim();
  return text !== "" && !isNote(text) && !isSentence(text) && text.length <= 120;
}
