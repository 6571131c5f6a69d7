import { LAST_COLUMN } from "../sheet/address";
import { intersectAreas } from "../sheet/area";
import { widthOf } from "../sheet/column-width";
import type { Area, SheetSnapshot, TableSnapshot } from "../sheet/snapshot";
import { COLUMN_LOOKS } from "./looks";
import type { ColumnRole, TrackedBlock } from "./own-names";
import { findSharedColumns } from "./shared-columns";

/** Formats a little beyond the table belong to it; a formatted sheet to its very end is a background. */
const NEAR = 20;
/** Of columns that state none, in characters. */
const STANDARD_WIDTH = 8.43;

/** What stands to the right of a table in its rows. */
interface Surroundings {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly occupied: ReadonlySet<number>;
  readonly obstacles: readonly Area[];
  /** Columns of which other tables say how wide they are. */
  readonly shared: ReadonlySet<number>;
}

function lookAround({ sheet, top, bottom, table }: Wanted, taken: readonly Area[]): Surroundings {
  const inRows = sheet.cells.filter(({ row }) => top <= row && row <= bottom);
  const obstacles = [...sheet.merges, ...sheet.tables.map(({ area }) => area), ...taken];
  const occupied = new Set(inRows.map(({ column }) => column));
  // An Excel Table can grow into the next columns only, whoever shares them.
  const shared = table === undefined ? findSharedColumns(sheet, top, bottom) : new Set<number>();
  return { sheet, top, bottom, occupied, obstacles, shared };
}

function isFree({ sheet, top, bottom, occupied, obstacles }: Surroundings, column: number): boolean {
  if (column > LAST_COLUMN || occupied.has(column)) return false;
  if (sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last)) return false;
  const own = { top, bottom, left: column, right: column };
  return !obstacles.some((area) => intersectAreas(area, own) !== undefined);
}

/** The first column beyond cells that carry a format and nothing else, where a sheet has such. */
function beyondFormats({ cells, merges, extent }: SheetSnapshot, right: number): number {
  if (extent === undefined) return right + 1;
  const filled = Math.max(right, ...merges.map((merge) => merge.right));
  const lastFilled = cells.reduce((last, { column }) => Math.max(last, column), filled);
  const hasBareFormats = extent.right > lastFilled && extent.right - right <= NEAR;
  return hasBareFormats ? extent.right + 1 : right + 1;
}

/** Whether a column that another table uses, too, is wide enough as it is. */
function isWideEnough({ sheet, shared }: Surroundings, column: number, role: ColumnRole): boolean {
  if (!shared.has(column)) return true;
  return (widthOf(sheet, column) ?? STANDARD_WIDTH) >= COLUMN_LOOKS[role].width;
}

/** The first free columns side by side that can take the roles in their order. */
function firstRun(around: Surroundings, from: number, roles: readonly ColumnRole[]): number | undefined {
  for (let first = from; first + roles.length - 1 <= LAST_COLUMN; first++) {
    const fits = roles.every(
      (role, index) => isFree(around, first + index) && isWideEnough(around, first + index, role),
    );
    if (fits) return first;
  }
  return undefined;
}

/** The table that columns are wanted for. */
export interface Wanted {
  /** Without parts of ours. */
  readonly sheet: SheetSnapshot;
  /** First row of the header, last row of the body. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly roles: readonly ColumnRole[];
  /** Areas that other blocks of this run take. */
  readonly taken: readonly Area[];
  /** The Excel Table that the list is, with the room that it may grow into. */
  readonly table: TableSnapshot | undefined;
}

/**
 * Chooses the columns for a block: those that it has, then the first free ones to the right of the table, never between
 * the staff's own.
 *
 * @returns `undefined` where there is no room
 */
export function allocateColumns(
  wanted: Wanted,
  tracked: TrackedBlock | undefined,
): ReadonlyMap<ColumnRole, number> | undefined {
  const { sheet, top, bottom, right, roles, taken, table } = wanted;
  const chosen = new Map<ColumnRole, number>();
  for (const role of roles) {
    const area = tracked?.columns.get(role);
    if (area !== undefined) chosen.set(role, area.left);
  }
  const missing = roles.filter((role) => !chosen.has(role));
  if (missing.length === 0) return chosen;
  const ownColumns = [...chosen.values()].map((column) => ({ top, bottom, left: column, right: column }));
  const around = lookAround(wanted, [...taken, ...ownColumns]);
  const last = Math.max(right, ...chosen.values());
  const from = table === undefined ? beyondFormats(sheet, last) : Math.max(table.area.right, last) + 1;
  const first = firstRun(around, from, missing);
  if (first === undefined || (table !== undefined && first !== from)) return undefined;
  missing.forEach((role, index) => chosen.set(role, first + index));
  return chosen;
}
