import { readDateCell } from "../plan/read-date-cell";
import { cellRefKey, columnName, type CellRef } from "../sheet/address";
import { intersectAreas } from "../sheet/area";
import { isPercentFormat } from "../sheet/number-format";
import type { Area, TableSnapshot } from "../sheet/snapshot";
import { allocateColumns } from "./allocate-columns";
import { addFlags, blockFor, type BuildContext } from "./build-context";
import { judgementFlags } from "./flag-rules";
import { cellReference, rowReference } from "./formula-text";
import { buildMeasureCells, mirrorOf, type Mirrored } from "./measure-cells";
import { describeMeasure } from "./measure-facts";
import { SETTING_NAMES, type ColumnRole, type TrackedBlock } from "./own-names";
import type { ListPlace, MeasureRow } from "./read-places";
import { statusKey } from "./status-table";
import { writeBlock, type OwnRow } from "./write-block";

type DateRole = "start" | "due";

function dateIn(place: ListPlace, row: number, role: DateRole, context: BuildContext): Mirrored | undefined {
  const column = place.list.columns.byField.get(role)?.[0];
  const cell = column === undefined ? undefined : place.grid.cellThrough(row, column);
  const date = readDateCell(cell, context.snapshot.dateSystem);
  if (cell === undefined || date === undefined || date.first !== date.last) return undefined;
  return Number.isInteger(cell.value)
    ? { at: place.grid.ref(cell.row, cell.column), value: cell.value }
    : undefined;
}

/** A date of the staff's that says just what the measure's date is. */
function servingDate(
  place: ListPlace,
  { judged, row }: MeasureRow,
  role: DateRole,
  context: BuildContext,
): Mirrored | undefined {
  const wanted = (judged.measure.entered?.read ?? judged.measure)[role];
  const found = dateIn(place, row, role, context);
  if (found === undefined || wanted === null) return undefined;
  const cell = place.grid.cellAt(found.at.row, found.at.column);
  return readDateCell(cell, context.snapshot.dateSystem)?.first === wanted ? found : undefined;
}

/** The staff's own date column, where it says what there is to say of every measure. */
function staffDateColumn(place: ListPlace, role: DateRole, context: BuildContext): number | undefined {
  const column = place.list.columns.byField.get(role)?.[0];
  if (column === undefined) return undefined;
  const serves = place.rows.every((row) => {
    const isEmpty = place.grid.cellAt(row.row, column) === undefined;
    return row.judged.measure[role] === null ? isEmpty : servingDate(place, row, role, context) !== undefined;
  });
  return serves ? column : undefined;
}

/** The cell that tells a row's status, where the list has a column for it. */
function statusCell(place: ListPlace, { raw }: MeasureRow): CellRef | undefined {
  const written = raw.texts("status")[0]?.at;
  if (written !== undefined) return written;
  const empty = raw.place("status");
  if (empty === undefined) return undefined;
  const merge = place.grid.mergeAt(empty.row, empty.column);
  return merge === undefined ? empty : { ...empty, row: merge.top, column: merge.left };
}

interface RowStatus {
  /** References, the row's own first. */
  readonly references: readonly string[];
  readonly mirrored: Mirrored | null;
}

/** Where a row's status is read from: its own cell, ours, or a form on another sheet that tells it. */
function rowStatus(
  context: BuildContext,
  place: ListPlace,
  row: MeasureRow,
  ownColumn: number | undefined,
  parent: RowStatus | undefined,
): RowStatus {
  const sheet = place.grid.sheet.name;
  const { measure } = row.judged;
  const inherited = measure.parent === null ? [] : (parent?.references.slice(0, 1) ?? []);
  const told = measure.status;
  if (ownColumn !== undefined) {
    const isElsewhere = told !== null && told.at.sheet !== sheet;
    return {
      references: [rowReference(row.row, ownColumn), ...inherited],
      mirrored: isElsewhere ? mirrorOf(context, told.at) : null,
    };
  }
  const cell = statusCell(place, row);
  const text = cell === undefined ? "" : place.grid.textAt(cell.row, cell.column);
  const speaksAlike = told === null || statusKey(text) === statusKey(told.text) || statusKey(text) === "";
  const at = cell !== undefined && (speaksAlike || told.at.sheet === sheet) ? cell : told?.at;
  const references = at === undefined ? [] : [cellReference(at, sheet)];
  const isOwn = at !== undefined && cell !== undefined && cellRefKey(at) === cellRefKey(cell);
  const elsewhere =
    isOwn && told !== null && statusKey(text) === "" && told.at.sheet !== sheet
      ? [cellReference(told.at, sheet)]
      : [];
  return { references: [...references, ...elsewhere, ...inherited], mirrored: null };
}

function tableAround({ grid, list, lastRow }: ListPlace): TableSnapshot | undefined {
  const cell = {
    top: list.header.bottom,
    bottom: lastRow,
    left: list.columns.name,
    right: list.columns.name,
  };
  return grid.sheet.tables.find(({ area }) => intersectAreas(area, cell) !== undefined);
}

/** Last row of a measure whose name or number is merged over several rows, as far as no other measure stands there. */
function bottomOf(place: ListPlace, row: MeasureRow, next: MeasureRow | undefined): number {
  const { name, number } = place.list.columns;
  const bottoms = [name, ...(number === undefined ? [] : [number])].map((column) => {
    const merge = place.grid.mergeAt(row.row, column);
    return merge?.top === row.row ? merge.bottom : row.row;
  });
  return Math.max(row.row, Math.min(Math.max(...bottoms), (next?.row ?? place.lastRow + 1) - 1));
}

function partsOf(
  place: ListPlace,
  index: number,
  judgementColumn: number,
): { readonly judgements: string; readonly count: number } | null {
  const row = place.rows[index];
  if (row === undefined || row.judged.measure.parent !== null) return null;
  const following = place.rows.slice(index + 1);
  const end = following.findIndex(({ judged }) => judged.measure.parent === null);
  const parts = end < 0 ? following : following.slice(0, end);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const column = `$${columnName(judgementColumn)}`;
  return {
    judgements: `${column}$${String(first.row + 1)}:${column}$${String(last.row + 1)}`,
    count: parts.length,
  };
}

/** Roles that a list needs columns of ours for. */
function rolesFor(
  place: ListPlace,
  staffDates: Readonly<Partial<Record<DateRole, number>>>,
  tracked: TrackedBlock | undefined,
): readonly ColumnRole[] {
  const hasStatus = place.list.columns.byField.has("status");
  const wanted: readonly (readonly [ColumnRole, boolean])[] = [
    ["start", staffDates.start === undefined],
    ["due", staffDates.due === undefined],
    ["status", !hasStatus],
    ["judgement", true],
    ["note", true],
  ];
  return wanted.flatMap(([role, isWanted]) =>
    isWanted || tracked?.columns.has(role) === true ? [role] : [],
  );
}

/**
 * Writes schedule, status, judgement and note to the right of a list.
 *
 * @param taken areas that other blocks of this run take
 * @returns the area taken; `undefined` where there is no room
 */
export function writeListColumns(
  context: BuildContext,
  place: ListPlace,
  taken: readonly Area[],
): Area | undefined {
  const { grid, list, lastRow } = place;
  const sheet = grid.sheet.name;
  const { top, bottom } = list.header;
  const staffDates = columnsOf({
    start: staffDateColumn(place, "start", context),
    due: staffDateColumn(place, "due", context),
  });
  const { block, tracked } = blockFor(context, sheet, { top, bottom: lastRow });
  const table = tableAround(place);
  const roles = rolesFor(place, staffDates, tracked);
  const columns = allocateColumns(
    { sheet: grid.sheet, top, bottom: lastRow, right: place.right, roles, taken, table },
    tracked,
  );
  if (columns === undefined) {
    context.kept.delete(block);
    return undefined;
  }
  const judgementColumn = columns.get("judgement") ?? 0;
  const isShare = place.rows.some(({ raw }) => {
    const at = raw.texts("status")[0]?.at;
    return at !== undefined && isPercentFormat(grid.cellAt(at.row, at.column)?.numberFormat);
  });
  let parent: RowStatus | undefined;
  const rows = place.rows.map((row, index): OwnRow => {
    const status = rowStatus(context, place, row, columns.get("status"), parent);
    if (row.judged.measure.parent === null) parent = status;
    const facts = describeMeasure(row.judged, context.review.plan);
    const dates = (role: DateRole): Mirrored | undefined =>
      columns.has(role) ? servingDate(place, row, role, context) : undefined;
    const [start, due] = [dates("start"), dates("due")];
    return {
      row: row.row,
      bottom: bottomOf(place, row, place.rows[index + 1]),
      cells: buildMeasureCells(context, facts, {
        sheet,
        row: row.row,
        heldRow: row.row,
        columns,
        staffDates,
        mirroredDates: { ...(start !== undefined && { start }), ...(due !== undefined && { due }) },
        mirroredStatus: status.mirrored,
        statuses: status.references,
        isShare,
        parts: partsOf(place, index, judgementColumn),
      }),
    };
  });
  writeBlock(context, {
    grid,
    block,
    tracked,
    headerTop: top,
    headerBottom: bottom,
    lastRow,
    neighbour: place.right,
    columns,
    rows,
    table,
  });
  offerChoices(context, place, columns.get("status"), tracked);
  addFlags(
    context,
    sheet,
    judgementFlags({ top: bottom + 1, bottom: lastRow, left: judgementColumn, right: judgementColumn }),
  );
  const letters = [...columns.values()].sort((a, b) => a - b).map(columnName);
  context.notes.push({
    code: "list-columns",
    sheet,
    count: rows.length,
    columns: `${letters[0] ?? ""}:${letters.at(-1) ?? ""}`,
  });
  return {
    top,
    bottom: lastRow,
    left: Math.min(...columns.values()),
    right: Math.max(...columns.values()),
  };
}

function columnsOf(
  found: Readonly<Record<DateRole, number | undefined>>,
): Readonly<Partial<Record<DateRole, number>>> {
  const { start, due } = found;
  return { ...(start !== undefined && { start }), ...(due !== undefined && { due }) };
}

/** A dropdown in our status column, with the plan's own marks. */
function offerChoices(
  context: BuildContext,
  { grid, list, lastRow }: ListPlace,
  column: number | undefined,
  tracked: TrackedBlock | undefined,
): void {
  if (column === undefined) return;
  const known = tracked?.columns.get("status");
  if (known?.top === list.header.top && known.bottom === lastRow && known.left === column) return;
  context.edits.add({
    kind: "setValidation",
    sheet: grid.sheet.name,
    area: { top: list.header.bottom + 1, bottom: lastRow, left: column, right: column },
    validation: {
      type: "list",
      source: `=${SETTING_NAMES.choices}`,
      error: {
        title: "実施状況",
        message: "一覧から選んでください。",
      },
    },
  });
}
