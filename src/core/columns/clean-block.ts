import { areaListsEqual, holdsCell } from "../sheet/area";
import type { Area, SheetSnapshot } from "../sheet/snapshot";
import { choosesFromOurs, clearArea, clearLook, clearValidations, type CleanContext } from "./clean-context";
import type { ColumnRole, TrackedBlock } from "./own-names";
import { readEntries } from "./read-entries";

type EnteredRole = "start" | "due" | "status";

const ENTERED: readonly EnteredRole[] = ["start", "due", "status"];

/** Rows in which staff have entered something that is to stay, by the role of its column. */
function keptRows(context: CleanContext, block: TrackedBlock): ReadonlyMap<ColumnRole, ReadonlySet<number>> {
  if (!context.keepEntries) return new Map();
  const entries = [...readEntries(context.snapshot, { ...context.tracked, blocks: [block] }).values()];
  const rowsOf = (role: EnteredRole): ReadonlySet<number> =>
    new Set(entries.flatMap((entry) => entry[role]?.at.row ?? []));
  const kept = ENTERED.map((role) => [role, rowsOf(role)] as const);
  return new Map(kept.filter(([, rows]) => rows.size > 0));
}

/** Gives an Excel Table back the area that it had, where our columns are still its last. */
function shrinkTables(context: CleanContext, sheet: SheetSnapshot, areas: readonly Area[]): boolean {
  let isKept = false;
  for (const table of sheet.tables) {
    const isOurs = (column: number): boolean => areas.some((area) => holdsCell(area, table.area.top, column));
    let { right } = table.area;
    while (right > table.area.left && isOurs(right)) right -= 1;
    if (right < table.area.right)
      context.edits.add({
        kind: "resizeTable",
        sheet: sheet.name,
        table: table.name,
        expected: table.area,
        area: { ...table.area, right },
      });
    for (let column = table.area.left; column <= right; column++) isKept ||= isOurs(column);
  }
  if (isKept) context.notes.push({ code: "table-kept", sheet: sheet.name });
  return isKept;
}

function restorePrintArea(context: CleanContext, sheet: SheetSnapshot, block: number): void {
  const former = context.record.looks.find((look) => look.block === block)?.printArea;
  if (former === undefined) return;
  const held = sheet.printArea ?? null;
  if (areaListsEqual(held, former.after))
    context.edits.add({ kind: "setPrintArea", sheet: sheet.name, expected: held, areas: former.before });
  else context.notes.push({ code: "print-area-kept", sheet: sheet.name });
}

/** Takes the columns beside one table out, with all that came with them. */
export function cleanBlock(context: CleanContext, sheet: SheetSnapshot, block: TrackedBlock): void {
  const kept = keptRows(context, block);
  const removed = [...block.columns].filter(([role]) => !kept.has(role)).map(([, area]) => area);
  const isTableKept = shrinkTables(context, sheet, kept.size > 0 ? [] : removed);
  const headerTop = Math.min(...[...block.columns.values()].map(({ top }) => top));
  const widths = context.record.looks.find((look) => look.block === block.block)?.widths ?? {};
  for (const [role, area] of block.columns) {
    const rows = kept.get(role);
    const stays = (row: number): boolean =>
      row === headerTop ? rows !== undefined || isTableKept : rows?.has(row) === true;
    clearArea(context, sheet, area, stays);
    if (rows !== undefined) continue;
    clearLook(context, sheet, area);
    if (role === "status") clearValidations(context, sheet, area, choosesFromOurs);
    const width = widths[role];
    if (width !== undefined) context.edits.setWidth(sheet.name, area.left, width);
  }
  if (kept.size === 0) restorePrintArea(context, sheet, block.block);
  context.notes.push({ code: "columns-removed", sheet: sheet.name, count: block.columns.size - kept.size });
}
