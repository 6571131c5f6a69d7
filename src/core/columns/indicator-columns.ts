import { columnName } from "../sheet/address";
import { intersectAreas } from "../sheet/area";
import type { Area } from "../sheet/snapshot";
import { allocateColumns } from "./allocate-columns";
import { addFlags, blockFor, type BuildContext } from "./build-context";
import { progressBars, stateFlags } from "./flag-rules";
import { rowReference } from "./formula-text";
import { buildIndicatorContents } from "./indicator-formula";
import type { ColumnRole } from "./own-names";
import type { IndicatorPlace, IndicatorRow } from "./read-places";
import { writeBlock, type OwnCell, type OwnRow } from "./write-block";

const ROLES: readonly ColumnRole[] = ["latest", "progress", "expected", "state", "note"];

/** Rows that hold several indicators in one cell have no figures of their own to refer to. */
function isTabular({ rows }: IndicatorPlace): boolean {
  const own = new Set(rows.map(({ row }) => row));
  return own.size === rows.length && rows.every(({ raw }) => raw.goal?.reading === undefined);
}

function bottomOf(place: IndicatorPlace, { row, raw }: IndicatorRow, next: IndicatorRow | undefined): number {
  const merges = [raw.at, ...(raw.goal === null ? [] : [raw.goal.at])].map((at) =>
    place.grid.mergeAt(at.row, at.column),
  );
  const bottom = Math.max(row, ...merges.map((merge) => (merge?.top === row ? merge.bottom : row)));
  return Math.max(row, Math.min(bottom, (next?.row ?? place.lastRow + 1) - 1));
}

function buildRow(
  context: BuildContext,
  sheet: string,
  { measured, raw, row }: IndicatorRow,
  columns: ReadonlyMap<ColumnRole, number>,
): ReadonlyMap<ColumnRole, OwnCell> {
  const reference = (role: ColumnRole): string => rowReference(row, columns.get(role) ?? 0);
  const contents = buildIndicatorContents(
    measured,
    raw,
    { latest: reference("latest"), progress: reference("progress"), expected: reference("expected") },
    context.review,
  );
  const write = (content: typeof contents.latest, numberFormat?: string): OwnCell => ({
    kind: "write",
    content,
    ...(numberFormat !== undefined && { numberFormat }),
  });
  const cells = new Map<ColumnRole, OwnCell>([
    ["latest", write(contents.latest, contents.figureFormat)],
    ["progress", write(contents.progress)],
    ["expected", write(contents.expected)],
    ["state", write(contents.state)],
    ["note", write(contents.note)],
  ]);
  context.live.addIndicator(measured, { sheet, row, columns }, cells, contents.isPercent);
  return cells;
}

/**
 * Writes progress, expectation and state to the right of a table of indicators.
 *
 * @param taken areas that other blocks of this run take
 * @returns the area taken; `undefined` where there is no room, or the table has no cells of figures
 */
export function writeIndicatorColumns(
  context: BuildContext,
  place: IndicatorPlace,
  taken: readonly Area[],
): Area | undefined {
  if (!isTabular(place)) return undefined;
  const { grid, table: found, lastRow, right } = place;
  const sheet = grid.sheet.name;
  const { top, bottom } = found.header;
  const table = grid.sheet.tables.find(
    ({ area }) => intersectAreas(area, { top: bottom, bottom: lastRow, left: right, right }) !== undefined,
  );
  const { block, tracked } = blockFor(context, sheet, { top, bottom: lastRow });
  const columns = allocateColumns(
    { sheet: grid.sheet, top, bottom: lastRow, right, roles: ROLES, taken, table },
    tracked,
  );
  if (columns === undefined) {
    context.kept.delete(block);
    return undefined;
  }
  const rows = place.rows.map((row, index): OwnRow => ({
    row: row.row,
    bottom: bottomOf(place, row, place.rows[index + 1]),
    cells: buildRow(context, sheet, row, columns),
  }));
  const headerTop = top;
  writeBlock(context, {
    ...{ grid, block, tracked, headerTop, headerBottom: bottom, lastRow },
    ...{ neighbour: right, columns, rows, table },
  });
  const area = (role: ColumnRole): Area => {
    const column = columns.get(role) ?? 0;
    return { top: bottom + 1, bottom: lastRow, left: column, right: column };
  };
  addFlags(
    context,
    sheet,
    [...progressBars(area("progress")), ...stateFlags(area("state"))],
    [area("progress")],
  );
  const all = [...columns.values()];
  const [left, last] = [Math.min(...all), Math.max(...all)];
  context.notes.push({
    code: "indicator-columns",
    sheet,
    count: rows.length,
    columns: `${columnName(left)}:${columnName(last)}`,
  });
  return { top, bottom: lastRow, left, right: last };
}
