import type { FieldName, SheetLayout, SourcedText } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { createSectionTracker } from "../line-kinds";
import type { HeadingMatcher } from "../match-heading";
import type { RawIndicator, RawMeasure } from "../raw-plan";
import { viewColumns } from "./column-view";
import { filledCells } from "./filled-cells";
import { findLabels, type FormLabel } from "./find-labels";
import { findSections, headingsOfRow } from "./form-sections";
import { yearOfSheet } from "./find-times";
import { groupBlocks, groupCards, type LabelRows } from "./group-forms";
import { rankNameLabels } from "./rank-name-labels";
import { readForm, type FormPlace } from "./read-form";
import { readFormIndicators } from "./read-form-indicators";
import { findYearRows } from "./year-rows";

/** Measures that stand as small forms: labels with values, repeated down the sheet. */
export interface DetectedForms {
  readonly layout: Extract<SheetLayout, "blocks" | "cards">;
  readonly measures: readonly RawMeasure[];
  readonly notes: readonly SourcedText[];
  readonly fields: ReadonlySet<FieldName>;
  /** The labels of the names, as written; none in blocks, whose heads bear no label. */
  readonly nameLabels: readonly string[];
  readonly labels: readonly FormLabel[];
  /** What the labels of the forms tell of indicators. */
  readonly indicators: readonly RawIndicator[];
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

function fieldCounts(labels: LabelRows): ReadonlyMap<FieldName, number> {
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

/**
 * The columns that forms begin in, where several stand side by side: the same label of a name stands twice in one row.
 * 施策名 and 取組名 in one row are two names of one form.
 */
function startsOfForms(labels: LabelRows): readonly number[] {
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
    indicators: runs.flatMap(({ indicators }) => indicators),
  };
}

/** A row below the labels of a form that holds one text where labels stand: a legend or a remark, and no value. */
function remarkBeside(grid: Grid, row: number, leftmost: number): SourcedText | undefined {
  const [only, second] = filledCells(grid, row);
  if (only === undefined || second !== undefined || only.column > leftmost) return undefined;
  return { text: cellText(only), at: grid.ref(row, only.column) };
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
  const years = findYearRows(grid, matcher);
  const isOfYears = (row: number): boolean => years.some(({ top, bottom }) => top <= row && row <= bottom);
  const labels = rankNameLabels(findLabels(grid, (row) => isTaken(row) || isOfYears(row), matcher));
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
  const sheetYear = yearOfSheet(grid, (forms[0]?.headRow ?? 0) + 1);
  const leftmost = Math.min(...[...labels.values()].flat().map(({ column }) => column));
  let columnHeadings: ReadonlyMap<number, FieldName> = new Map();
  for (const row of grid.rows) {
    const form = formOfRow.get(row);
    if (form !== undefined) {
      if (form.headRow !== row) {
        const remark = labels.has(row) || isOfYears(row) ? undefined : remarkBeside(grid, row, leftmost);
        if (remark !== undefined) notes.push(remark);
        continue;
      }
      const own = { ...form, rows: form.rows.filter((each) => !isTaken(each)) };
      const place: FormPlace = { layout, area: tracker.path(), columnHeadings, years, sheetYear };
      const measure = readForm(grid, own, labels, place);
      measures.push({ ...measure, lastRow: form.rows.at(-1) ?? row });
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
    fields: new Set<FieldName>([
      ...counts.keys(),
      ...(measures.some(({ steps }) => steps.length > 0) ? (["schedule"] as const) : []),
      ...(years.some(({ status }) => status !== undefined) ? (["status"] as const) : []),
      // Marks beside the heads of blocks bear no label.
      ...(measures.some(({ texts }) => texts("status").length > 0) ? (["status"] as const) : []),
    ]),
    nameLabels: [...new Set(nameLabels.map(({ text }) => text))],
    labels: allLabels,
    indicators: forms.flatMap(({ rows }) =>
      readFormIndicators(
        grid,
        rows.filter((row) => !isTaken(row)),
      ),
    ),
  };
}
