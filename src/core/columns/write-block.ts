import { areasEqual, isWithin } from "../sheet/area";
import { widthOf } from "../sheet/column-width";
import type { CellContent } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { formatReference } from "../sheet/reference";
import type { Area, TableSnapshot } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import { bodyFormat, COLUMN_LOOKS, headerFormat, sectionFormat } from "./looks";
import { columnNameOf, type ColumnRole, type TrackedBlock } from "./own-names";
import { widenPrintArea } from "./print-area";
import { findSharedColumns } from "./shared-columns";

/** What a cell of ours is to hold; `keep` leaves what staff have entered. */
export type OwnCell =
  | { readonly kind: "write"; readonly content: CellContent; readonly numberFormat?: string }
  | { readonly kind: "keep" };

/** A row of the staff's table with what we put beside it. */
export interface OwnRow {
  readonly row: number;
  /** Last row of the same measure, where theirs is merged over several. */
  readonly bottom: number;
  readonly cells: ReadonlyMap<ColumnRole, OwnCell>;
}

/** Columns beside one table of the staff's. */
export interface BlockPlan {
  readonly grid: Grid;
  readonly block: number;
  readonly tracked: TrackedBlock | undefined;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  /** The last column of the staff's table, whose look ours take over. */
  readonly neighbour: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly rows: readonly OwnRow[];
  readonly table: TableSnapshot | undefined;
}

function areaOf({ headerTop, lastRow }: BlockPlan, column: number): Area {
  return { top: headerTop, bottom: lastRow, left: column, right: column };
}

/** A heading that none of the staff's columns has: an Excel Table takes each only once. */
function headingFor(plan: BlockPlan, role: ColumnRole): string {
  const { heading } = COLUMN_LOOKS[role];
  const own = new Set(plan.columns.values());
  const others = plan.grid
    .cellsOfRow(plan.headerBottom)
    .filter(({ column }) => !own.has(column))
    .map(({ value }) => value);
  return others.includes(heading) ? `${heading}（進捗）` : heading;
}

function writeHeader(context: BuildContext, plan: BlockPlan, role: ColumnRole, column: number): void {
  const { edits } = context;
  const sheet = plan.grid.sheet.name;
  edits.setCell(sheet, plan.headerTop, column, { value: headingFor(plan, role) });
  if (plan.headerBottom > plan.headerTop && plan.table === undefined)
    edits.setMerge(
      sheet,
      { top: plan.headerTop, bottom: plan.headerBottom, left: column, right: column },
      true,
    );
}

function writeCells(context: BuildContext, plan: BlockPlan, role: ColumnRole, column: number): void {
  const { edits } = context;
  const sheet = plan.grid.sheet.name;
  const format = COLUMN_LOOKS[role].body.numberFormat;
  for (const { row, bottom, cells } of plan.rows) {
    const cell = cells.get(role);
    if (cell?.kind === "write")
      edits.setCell(
        sheet,
        row,
        column,
        cell.content,
        cell.content === null ? undefined : (cell.numberFormat ?? format),
      );
    if (bottom > row && plan.table === undefined)
      edits.setMerge(sheet, { top: row, bottom, left: column, right: column }, true);
  }
}

/** Runs of rows that look alike: rows of measures, and every other row by itself. */
function runsOf(
  plan: BlockPlan,
): readonly { readonly top: number; readonly bottom: number; readonly isBody: boolean }[] {
  const bodies = new Set(
    plan.rows.flatMap(({ row, bottom }) =>
      Array.from({ length: bottom - row + 1 }, (_, index) => row + index),
    ),
  );
  const runs: { top: number; bottom: number; isBody: boolean }[] = [];
  for (let row = plan.headerBottom + 1; row <= plan.lastRow; row++) {
    const isBody = bodies.has(row);
    const open = runs.at(-1);
    if (isBody && open?.isBody === true && row < plan.lastRow) open.bottom = row;
    else runs.push({ top: row, bottom: row, isBody });
  }
  return runs;
}

function formatColumn(context: BuildContext, plan: BlockPlan, role: ColumnRole, column: number): void {
  const { edits } = context;
  const sheet = plan.grid.sheet.name;
  const isTable = plan.table !== undefined;
  // What is seen at a merged cell is the look of its first one.
  const neighbour = (row: number): { row: number; column: number } => {
    const merge = plan.grid.mergeAt(row, plan.neighbour);
    return merge === undefined ? { row, column: plan.neighbour } : { row: merge.top, column: merge.left };
  };
  for (let row = plan.headerTop; row <= plan.headerBottom; row++)
    edits.setFormat(
      sheet,
      { top: row, bottom: row, left: column, right: column },
      headerFormat(neighbour(row), isTable),
    );
  for (const { top, bottom, isBody } of runsOf(plan)) {
    const area = { top, bottom, left: column, right: column };
    edits.setFormat(
      sheet,
      area,
      isBody ? bodyFormat(role, neighbour(top), isTable) : sectionFormat(neighbour(top)),
    );
  }
}

/** Takes apart merges of ours whose rows have become rows of several measures, or of none. */
function partOldMerges({ edits }: BuildContext, { grid, tracked, ...plan }: BlockPlan): void {
  const sheet = grid.sheet.name;
  const own = [...(tracked?.columns.values() ?? [])];
  const isKept = ({ top, bottom }: Area): boolean =>
    (top === plan.headerTop && bottom === plan.headerBottom) ||
    plan.rows.some((row) => row.row === top && row.bottom === bottom);
  for (const merge of edits.sheet(sheet)?.merges ?? [])
    if (own.some((area) => isWithin(merge, area)) && !isKept(merge)) edits.setMerge(sheet, merge, false);
}

/** Gives our new columns their widths, but for those of which another table says how wide they are. */
function writeWidths(context: BuildContext, plan: BlockPlan): void {
  const { grid, columns, tracked, headerTop, lastRow } = plan;
  const sheet = grid.sheet.name;
  const held = context.edits.sheet(sheet);
  const shared = findSharedColumns(grid.sheet, headerTop, lastRow);
  const former = context.looks.get(plan.block);
  const widths = { ...former?.widths };
  for (const [role, column] of columns) {
    if (tracked?.columns.has(role) === true || shared.has(column)) continue;
    widths[role] = held === undefined ? null : widthOf(held, column);
    context.edits.setWidth(sheet, column, COLUMN_LOOKS[role].width);
  }
  context.looks.set(plan.block, { ...former, block: plan.block, widths });
}

/** Writes the columns of one block: only what differs from what is there. */
export function writeBlock(context: BuildContext, plan: BlockPlan): void {
  const { edits } = context;
  const sheet = plan.grid.sheet.name;
  const fresh = [...plan.columns].filter(([role, column]) => {
    const known = plan.tracked?.columns.get(role);
    return known === undefined || !areasEqual(known, areaOf(plan, column));
  });
  partOldMerges(context, plan);
  for (const [role, column] of fresh) formatColumn(context, plan, role, column);
  for (const [role, column] of plan.columns) {
    writeHeader(context, plan, role, column);
    writeCells(context, plan, role, column);
    edits.setName(
      columnNameOf(plan.block, role),
      `=${formatReference({ sheet, area: areaOf(plan, column) })}`,
      true,
    );
  }
  writeWidths(context, plan);
  widenPrintArea(context, plan);
  growTable(context, plan);
}

function growTable(context: BuildContext, { grid, table, columns }: BlockPlan): void {
  const held = context.edits.sheet(grid.sheet.name)?.tables.find(({ name }) => name === table?.name);
  if (held === undefined) return;
  const right = Math.max(held.area.right, ...columns.values());
  if (right === held.area.right) return;
  context.edits.add({
    kind: "resizeTable",
    sheet: grid.sheet.name,
    table: held.name,
    expected: held.area,
    area: { ...held.area, right },
  });
}
