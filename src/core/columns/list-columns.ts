import { columnName } from "../sheet/address";
import { intersectAreas } from "../sheet/area";
import type { Area, TableSnapshot } from "../sheet/snapshot";
import { allocateColumns } from "./allocate-columns";
import { addFlags, blockFor, type BuildContext } from "./build-context";
import { shareOf } from "./find-status-source";
import { judgementFlags } from "./flag-rules";
import { findRowStatus, servingDate, staffDateColumn, type DateRole, type RowStatus } from "./list-sources";
import { buildMeasureCells, type Mirrored } from "./measure-cells";
import { describeMeasure } from "./measure-facts";
import { SETTING_NAMES, type ColumnRole, type TrackedBlock } from "./own-names";
import type { ListPlace, MeasureRow } from "./read-places";
import { writeBlock, type OwnRow } from "./write-block";

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
  // A row that tells a measure and its first part has one cell for two judgements.
  if (new Set(place.rows.map(({ row }) => row)).size < place.rows.length) return undefined;
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
  const share = shareOf(context, place);
  let parent: RowStatus | undefined;
  const rows = place.rows.map((row, index): OwnRow => {
    const status = findRowStatus(context, place, row, columns.get("status"), parent);
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
        statuses: status.sources,
        share,
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
