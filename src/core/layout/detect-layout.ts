import type { FieldName, SheetLayout, SheetRole, SourcedText } from "../plan/plan";
import { cellText, type Grid } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";
import type { ColumnMap } from "./column-map";
import { describeTables } from "./describe-tables";
import { detectColumnsAsMeasures } from "./detectors/detect-columns-as-measures";
import { detectForms, type DetectedForms } from "./detectors/detect-forms";
import type { DetectedList } from "./detectors/detect-list";
import { listsDivisions } from "./detectors/lists-divisions";
import { readTables } from "./detectors/read-tables";
import { createHeadingMatcher } from "./match-heading";
import { weighEvidence } from "./plan-evidence";
import type { SheetReading } from "./raw-plan";
import { createReread } from "./reread-rows";
import { watchGrid } from "./watch-grid";

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

const LONGEST_MEANING = 12;

/** A figure with a short text beside it may be a mark with its meaning: 1｜未着手. */
function isMarkOfLegend(grid: Grid, { value, row, column }: Cell): boolean {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 9) return false;
  const beside = grid.cellAt(row, column + 1)?.value;
  return typeof beside === "string" && beside.trim().length <= LONGEST_MEANING;
}

/** Texts outside tables and forms: titles, notes, legends. */
function outsideTexts(grid: Grid, isTaken: (row: number) => boolean): readonly SourcedText[] {
  const texts: SourcedText[] = [];
  for (const row of grid.rows) {
    if (isTaken(row)) continue;
    for (const cell of grid.cellsOfRow(row)) {
      const isText = typeof cell.value === "string" && cell.value.trim() !== "";
      if (isText || isMarkOfLegend(grid, cell))
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

/** Where the measures of a sheet stand. */
interface Found {
  readonly lists: readonly DetectedList[];
  readonly forms: DetectedForms | undefined;
}

const LONGEST_LABEL = 12;

/** Texts as short as labels, each once: what a form speaks of. */
function shortTexts(grid: Grid): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { value } of grid.sheet.cells) {
    if (typeof value === "string" && value.length <= LONGEST_LABEL) texts.add(value);
  }
  return texts;
}

/** What speaks for measures of a plan: the best of the sheet's tables, or its forms. */
function evidenceOf(grid: Grid, { lists, forms }: Found): number {
  if (forms !== undefined) return weighEvidence(forms.fields, forms.nameLabels, shortTexts(grid));
  const weights = lists.map(({ columns, header }) => {
    const paths = header.columns.map(({ path }) => path.join(" "));
    const name = header.columns.find(({ column }) => column === columns.name)?.path.join(" ") ?? "";
    return weighEvidence(new Set(columns.byField.keys()), [name], paths);
  });
  return weights.length === 0 ? 0 : Math.max(...weights);
}

/**
 * Understands one sheet: what it holds, in which layout, and where.
 *
 * @param map what the user has said of headings of this workbook
 */
export function detectLayout(grid: Grid, map: ColumnMap = []): SheetReading {
  const matcher = createHeadingMatcher(map, grid.sheet.name);
  const { grid: watched, isSeen } = watchGrid(grid);
  const found = readTables(grid, matcher, watched);
  const { lists, indicators } = found;
  const tables = [...lists, ...indicators];
  const isTaken = (row: number): boolean =>
    tables.some((table) => table.header.top <= row && row <= table.lastRow);
  const forms =
    lists.length > 0
      ? undefined
      : (detectColumnsAsMeasures(grid, matcher) ?? detectForms(grid, isTaken, matcher));
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
  const reread = layout === "list" ? createReread(lists, matcher, isSeen) : undefined;
  return {
    name: grid.sheet.name,
    role: roleOf(grid, layout, fields, indicators.length > 0),
    layout,
    headerRows: [...new Set(tables.flatMap(({ header }) => range(header.top, header.bottom)))],
    columns: Object.fromEntries(
      [...(lists[0]?.columns.fields ?? [])].reverse().map(([column, field]) => [field, column]),
    ),
    measures: [...lists.flatMap((list) => list.measures), ...(forms?.measures ?? [])],
    indicators: [...indicators.flatMap((table) => table.indicators), ...(forms?.indicators ?? [])],
    fields,
    notes,
    evidence: evidenceOf(grid, { lists, forms }),
    isSetAside: false,
    tables: describeTables(watched, found, forms, matcher),
    ...(reread !== undefined && { reread }),
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
