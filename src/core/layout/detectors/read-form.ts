import type { FieldName, SourcedText } from "../../plan/plan";
import type { FiscalYear } from "../../calendar/fiscal-year";
import type { CellRef } from "../../sheet/address";
import { cellText, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { isSentence } from "../line-kinds";
import { isMeasureNumber, readMeasureNumber, splitLeadingNumber } from "../measure-number";
import type { RawMeasure, RawStep } from "../raw-plan";
import { filledCells } from "./filled-cells";
import type { FormLabel } from "./find-labels";
import { isStatusText } from "./find-status-columns";
import type { Form, LabelRows } from "./group-forms";
import { joinBureaus } from "./join-bureaus";
import { put, readBlockHead } from "./read-block-head";
import type { YearRows } from "./year-rows";
import { parseDirection } from "../../status/parse-direction";
import { splitTrailing } from "./trailing-cells";
import { formSteps, readTimeHeadings } from "./form-schedule";
import { readMonthsUnder, readYearColumns, type TimeColumns } from "./schedule-steps";

interface FormContent {
  readonly fields: Map<FieldName, SourcedText[]>;
  readonly places: Map<FieldName, CellRef>;
  readonly steps: RawStep[];
}

const NO_TEXTS: readonly SourcedText[] = [];
const NO_YEARS: TimeColumns = new Map();

const LONGEST_LABEL = 12;

/** A short text where labels stand is one that nobody knows: what stands beside it belongs to it. */
function isUnknownLabel(cell: Cell | undefined): boolean {
  const text = cellText(cell).trim();
  return text !== "" && text.length <= LONGEST_LABEL && !isSentence(text);
}

/** A row without labels continues the value above it, or holds bars where the label above heads year columns. */
function readUnlabelledRow(
  grid: Grid,
  row: number,
  open: FormLabel,
  years: TimeColumns,
  content: FormContent,
): void {
  const heldByYears = open.field === "schedule" ? years : NO_YEARS;
  if (heldByYears.size === 0 && isUnknownLabel(grid.cellAt(row, open.column))) return;
  content.steps.push(...formSteps(grid, row, open, heldByYears));
  for (const cell of filledCells(grid, row)) {
    if (cell.column < open.valueColumn || heldByYears.has(cell.column)) continue;
    put(content.fields, open.field, { text: cellText(cell), at: grid.ref(row, cell.column) });
  }
}

/** Reads the labels of a form and the rows that continue their values. */
function readLabels(
  grid: Grid,
  form: Form,
  labels: LabelRows,
  sheetYear: FiscalYear | undefined,
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
      const headed = months ?? readTimeHeadings(grid, row, sheetYear);
      if (headed === undefined) readUnlabelledRow(grid, row, open, years, content);
      else {
        years = headed;
        if (months === undefined) open = { ...open, field: "schedule", text: grid.textAt(row, open.column) };
      }
      continue;
    }
    for (const label of own) {
      if (!places.has(label.field)) places.set(label.field, grid.ref(label.valueRow, label.valueColumn));
      if (label.field === "schedule") years = readYearColumns(grid, row, label.valueColumn, sheetYear);
      const headsYears = label.field === "schedule" && years.size > 0;
      if (label.value !== undefined && !headsYears) {
        put(fields, label.field, {
          text: cellText(label.value),
          at: grid.ref(label.value.row, label.value.column),
        });
      }
    }
    open = own.at(-1);
    const lastValue = open?.value;
    if (open === undefined || lastValue === undefined || open.valueRow !== row) continue;
    if (open.field === "schedule" && years.size > 0) continue;
    const trailing = filledCells(grid, row).filter(({ column }) => column > lastValue.column);
    for (const cell of splitTrailing(open.field, trailing)) {
      put(fields, open.field === "direction" ? "remarks" : open.field, {
        text: cellText(cell),
        at: grid.ref(row, cell.column),
      });
    }
  }
}

/** Where a form stands: its layout, what it stands under, and what the columns beside its head mean. */
export interface FormPlace {
  readonly layout: "blocks" | "cards";
  readonly area: readonly string[];
  readonly columnHeadings: ReadonlyMap<number, FieldName>;
  /** Tables of years inside forms, of the whole sheet. */
  readonly years: readonly YearRows[];
  /** The fiscal year that the sheet's title names. */
  readonly sheetYear: FiscalYear | undefined;
}

/** What tables of years inside a form tell of it. */
function readYears(form: Form, tables: readonly YearRows[], { fields, places, steps }: FormContent): void {
  for (const table of tables) {
    if (!form.rows.includes(table.top)) continue;
    steps.push(...table.steps);
    if (table.status === undefined || fields.has("status")) continue;
    put(fields, "status", table.status);
    places.set("status", table.status.at);
  }
}

/** An area that a label of the form names (改革の柱), inside those that it stands under. */
function areaOf(outer: readonly string[], { fields }: FormContent): readonly string[] {
  const own = (fields.get("policyArea") ?? []).map(({ text }) => text.trim());
  return own.length === 0 ? outer : [...outer, ...own.filter((text) => parseDirection(text) === null)];
}

/** 取組項目｜1-1｜窓口の案内: the number stands in a cell of its own before the name. */
function splitNumberBefore(fields: FormContent["fields"]): void {
  const [first, second, ...others] = fields.get("name") ?? [];
  if (first === undefined || second === undefined || fields.has("measureNumber")) return;
  if (!isMeasureNumber(first.text) || isMeasureNumber(second.text)) return;
  fields.set("measureNumber", [first]);
  fields.set("name", [second, ...others]);
}

/** 評価 Ａ below what was done (取組状況): the status is the one that says a state and nothing else. */
function preferState({ fields, places }: FormContent): void {
  const texts = fields.get("status") ?? [];
  const state = texts.find(({ text }) => isStatusText(text.trim()));
  if (state === undefined || state === texts[0]) return;
  fields.set("status", [state, ...texts.filter((text) => text !== state)]);
  places.set("status", state.at);
}

/** Reads a form into a measure. */
export function readForm(
  grid: Grid,
  form: Form,
  labels: LabelRows,
  { layout, area, columnHeadings, years, sheetYear }: FormPlace,
): RawMeasure {
  const content: FormContent = { fields: new Map(), places: new Map(), steps: [] };
  const { fields } = content;
  const head = layout === "blocks" ? readBlockHead(grid, form.headRow, columnHeadings, fields) : undefined;
  const isOfYears = (row: number): boolean => years.some(({ top, bottom }) => top <= row && row <= bottom);
  readLabels(grid, { ...form, rows: form.rows.filter((row) => !isOfYears(row)) }, labels, sheetYear, content);
  readYears(form, years, content);
  splitNumberBefore(fields);
  const divisions = fields.get("divisions");
  if (divisions !== undefined) fields.set("divisions", [...joinBureaus(divisions.map((text) => [text]))]);
  preferState(content);
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
    area: areaOf(area, content),
    steps: content.steps,
    texts: (field) => fields.get(field) ?? NO_TEXTS,
    place: (field) => content.places.get(field),
  };
}
