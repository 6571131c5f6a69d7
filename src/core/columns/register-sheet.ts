import type { MeasureSource } from "../plan/plan";
import type { RawMeasure } from "../layout/raw-plan";
import type { JudgedMeasure } from "../review";
import { cellRefKey, columnName, type CellRef } from "../sheet/address";
import { areasEqual } from "../sheet/area";
import { isPercentFormat } from "../sheet/number-format";
import { formatReference } from "../sheet/reference";
import type { Area } from "../sheet/snapshot";
import { addFlags, serialOf, type BuildContext } from "./build-context";
import { judgementFlags } from "./flag-rules";
import { rowReference } from "./formula-text";
import { COLUMN_LOOKS, COLORS, ERA_DATE, OWN_HEADER, ownBody } from "./looks";
import { buildMeasureCells, mirrorOf, type Mirrored } from "./measure-cells";
import { describeMeasure } from "./measure-facts";
import { columnNameOf, SETTING_NAMES, sheetNameOf, type ColumnRole, type TrackedBlock } from "./own-names";
import { freeSheetName } from "./own-sheets";
import { mirroredCell } from "./read-entries";
import {
  divisionsContent,
  nameContent,
  numberContent,
  registerPlace,
  sourceContent,
  type RegisterPlace,
} from "./register-cells";
import type { OwnCell } from "./write-block";

const SHEET = "進捗管理表";
const ROLES: readonly ColumnRole[] = [
  "number",
  "name",
  "divisions",
  "start",
  "due",
  "status",
  "judgement",
  "note",
  "source",
];
const HEADER_ROW = 3;

/** A measure that has no list to stand beside. */
interface RegisterRow {
  readonly judged: JudgedMeasure;
  readonly place: RegisterPlace;
}

interface Register {
  readonly sheet: string;
  readonly block: number;
  readonly tracked: TrackedBlock | undefined;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** The sheet as it stands, or a new one. */
function openRegister(context: BuildContext): Register {
  const known = context.tracked.sheets.get("register");
  const tracked = context.tracked.blocks.find((block) => block.sheet === known?.sheet);
  if (known !== undefined && tracked !== undefined && ROLES.every((role) => tracked.columns.has(role))) {
    context.kept.add(tracked.block);
    const columns = new Map(ROLES.map((role, index) => [role, tracked.columns.get(role)?.left ?? index]));
    const headerRow = tracked.columns.get("name")?.top ?? HEADER_ROW;
    return { sheet: known.sheet, block: tracked.block, tracked, headerRow, columns };
  }
  const sheet = freeSheetName(context.snapshot, SHEET);
  const used = [...context.tracked.blocks.map(({ block }) => block), ...context.kept];
  const block = Math.max(0, ...used) + 1;
  context.kept.add(block);
  context.edits.add({
    kind: "addSheet",
    name: sheet,
    tabColor: COLORS.tab,
    showGridlines: false,
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
  });
  ROLES.forEach((role, column) => {
    context.edits.add({ kind: "setColumnWidth", sheet, column, width: COLUMN_LOOKS[role].width });
  });
  return {
    sheet,
    block,
    tracked: undefined,
    headerRow: HEADER_ROW,
    columns: new Map(ROLES.map((role, column) => [role, column])),
  };
}

/** The row that each measure had on the sheet when staff last saw it, by the cell of its name. */
function formerRows(context: BuildContext, { sheet, tracked }: Register): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const area = tracked?.columns.get("name");
  if (area === undefined) return rows;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const at = mirroredCell(context.edits.cellAt(sheet, row, area.left));
    if (at !== undefined) rows.set(cellRefKey(at), row);
  }
  return rows;
}

/** The staff's cell that tells a measure's status, filled or waiting. */
function statusCell({ judged, place }: RegisterRow, ownSheet: string): CellRef | undefined {
  const told = judged.measure.status?.at;
  if (told !== undefined && told.sheet !== ownSheet) {
    const isInherited = judged.measure.parent !== null && place.raw.texts("status").length === 0;
    return isInherited ? undefined : told;
  }
  return place.raw.place("status");
}

function writeTitle(context: BuildContext, sheet: string): void {
  const { edits, review } = context;
  const title = review.plan.name === null ? "進捗管理表" : `${review.plan.name}　進捗管理表`;
  edits.setCell(sheet, 0, 0, { value: title });
  edits.setCell(sheet, 1, 0, { value: "基準日" });
  edits.setCell(
    sheet,
    1,
    1,
    { value: serialOf(review.asOf, context), formula: `=${SETTING_NAMES.asOf}` },
    ERA_DATE,
  );
  const cell = (row: number, column: number): Area => ({
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
  edits.setFormat(sheet, cell(0, 0), { bold: true, fontSize: 14, vertical: "center" });
  edits.setFormat(sheet, cell(1, 0), { fontColor: COLORS.quiet });
  edits.setFormat(sheet, cell(1, 1), { fontColor: COLORS.quiet, horizontal: "left", numberFormat: ERA_DATE });
  edits.add({
    kind: "setPage",
    sheet,
    page: {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: { center: "&P / &N" },
    },
  });
}

function buildRow(
  context: BuildContext,
  register: Register,
  rows: readonly RegisterRow[],
  index: number,
  heldRow: number | null,
): ReadonlyMap<ColumnRole, OwnCell> {
  const entry = rows[index];
  if (entry === undefined) return new Map();
  const { judged, place } = entry;
  const { measure } = judged;
  const { sheet, columns } = register;
  const rowOf = (at: number): number => register.headerRow + 1 + at;
  const row = rowOf(index);
  const statusAt = statusCell(entry, sheet);
  const mirroredStatus: Mirrored | null = statusAt === undefined ? null : mirrorOf(context, statusAt);
  const status = columns.get("status") ?? 0;
  const parent = measure.parent === null ? -1 : lastWhole(rows, index);
  const parts = partsOf(rows, index);
  const judgement = `$${columnName(columns.get("judgement") ?? 0)}`;
  const cells = buildMeasureCells(context, describeMeasure(judged, context.review.plan), {
    sheet,
    row,
    heldRow,
    columns,
    staffDates: {},
    mirroredDates: {},
    mirroredStatus,
    statuses: [rowReference(row, status), ...(parent < 0 ? [] : [rowReference(rowOf(parent), status)])],
    isShare:
      statusAt !== undefined &&
      isPercentFormat(context.edits.cellAt(statusAt.sheet, statusAt.row, statusAt.column)?.numberFormat),
    parts:
      parts === 0
        ? null
        : {
            judgements: `${judgement}$${String(row + 2)}:${judgement}$${String(row + 1 + parts)}`,
            count: parts,
          },
  });
  const write = (content: Extract<OwnCell, { kind: "write" }>["content"]): OwnCell => ({
    kind: "write",
    content,
  });
  return new Map<ColumnRole, OwnCell>([
    ...cells,
    ["number", write(numberContent(context, measure, place, sheet))],
    ["name", write(nameContent(context, measure, place, sheet))],
    ["divisions", write(divisionsContent(context, measure, place, sheet))],
    ["source", write(sourceContent(place))],
  ]);
}

/** The row of the measure that a part belongs to; -1 where it has none here. */
function lastWhole(rows: readonly RegisterRow[], index: number): number {
  let at = index;
  while (at >= 0 && rows[at]?.judged.measure.parent !== null) at -= 1;
  return at;
}

/** How many parts of the measure follow it. */
function partsOf(rows: readonly RegisterRow[], index: number): number {
  if (rows[index]?.judged.measure.parent !== null) return 0;
  const following = rows.slice(index + 1);
  const end = following.findIndex(({ judged }) => judged.measure.parent === null);
  return end < 0 ? following.length : end;
}

const LINE_POINTS = 15;
const PADDING_POINTS = 5;

/** Lines that a text takes in a column of a width; a Japanese character is as wide as two digits. */
function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const units = Array.from(line).reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(units / (width - 2)));
  }, 0);
}

/** Heights for names and divisions of several lines: not every program fits rows by itself. */
function setHeights(
  context: BuildContext,
  { sheet, headerRow, tracked }: Register,
  rows: readonly RegisterRow[],
  last: number,
): void {
  if (tracked?.columns.get("name")?.bottom === last) return;
  rows.forEach(({ judged: { measure }, place }, index) => {
    const divisions = place.raw
      .texts("divisions")
      .map(({ text }) => text)
      .join("、");
    const lines = Math.max(
      countLines(measure.name, COLUMN_LOOKS.name.width),
      countLines(divisions, COLUMN_LOOKS.divisions.width),
    );
    const height = lines * LINE_POINTS + PADDING_POINTS;
    context.edits.add({ kind: "setRowHeight", sheet, row: headerRow + 1 + index, height });
  });
}

function formatColumns(
  context: BuildContext,
  { sheet, block, tracked, headerRow, columns }: Register,
  last: number,
): void {
  const { edits } = context;
  for (const [role, column] of columns) {
    const area = { top: headerRow, bottom: last, left: column, right: column };
    const known = tracked?.columns.get(role);
    edits.setName(columnNameOf(block, role), `=${formatReference({ sheet, area })}`, true);
    if (known !== undefined && areasEqual(known, area)) continue;
    edits.setFormat(sheet, { ...area, bottom: headerRow }, OWN_HEADER);
    edits.setFormat(sheet, { ...area, top: headerRow + 1 }, ownBody(role));
    if (known !== undefined && known.bottom > last)
      edits.setFormat(sheet, { ...area, top: last + 1, bottom: known.bottom }, null);
    if (role === "status")
      edits.add({
        kind: "setValidation",
        sheet,
        area: { ...area, top: headerRow + 1 },
        validation: { type: "list", source: `=${SETTING_NAMES.choices}` },
      });
  }
}

/**
 * Writes the sheet 進捗管理表: a row for each measure whose own form is not to be changed (cards, blocks, year columns,
 * protected sheets). What its cells say of the measure comes from the form by formula.
 *
 * @param measures in the plan's order
 */
export function writeRegister(
  context: BuildContext,
  measures: readonly JudgedMeasure[],
  rawOf: (source: MeasureSource) => RawMeasure | undefined,
): void {
  const rows = measures.flatMap((judged): readonly RegisterRow[] => {
    const place = registerPlace(judged.measure, rawOf);
    return place === undefined ? [] : [{ judged, place }];
  });
  if (rows.length === 0) return;
  const register = openRegister(context);
  const { edits } = context;
  const { sheet, headerRow, columns, tracked } = register;
  if (tracked === undefined) writeTitle(context, sheet);
  const former = formerRows(context, register);
  for (const [role, column] of columns)
    edits.setCell(sheet, headerRow, column, { value: COLUMN_LOOKS[role].heading });
  rows.forEach(({ place }, index) => {
    const cells = buildRow(context, register, rows, index, former.get(cellRefKey(place.name)) ?? null);
    for (const [role, cell] of cells)
      if (cell.kind === "write")
        edits.setCell(
          sheet,
          headerRow + 1 + index,
          columns.get(role) ?? 0,
          cell.content,
          cell.content === null ? undefined : COLUMN_LOOKS[role].body.numberFormat,
        );
  });
  const last = headerRow + rows.length;
  setHeights(context, register, rows, last);
  for (let row = last + 1; row <= (tracked?.columns.get("name")?.bottom ?? last); row++)
    for (const column of columns.values()) edits.setCell(sheet, row, column, null);
  formatColumns(context, register, last);
  const judgement = columns.get("judgement") ?? 0;
  addFlags(
    context,
    sheet,
    judgementFlags({ top: headerRow + 1, bottom: last, left: judgement, right: judgement }),
  );
  const all = { top: 0, left: 0, bottom: last, right: Math.max(...columns.values()) };
  edits.setName(sheetNameOf("register"), `=${formatReference({ sheet, area: all })}`, true);
  context.notes.push({ code: "register-rows", sheet, count: rows.length });
}
