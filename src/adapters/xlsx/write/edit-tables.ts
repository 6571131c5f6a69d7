import type { Edit, ResizeTable, SetCell } from "../../../core/sheet/edit";
import type { SheetSnapshot, TableSnapshot } from "../../../core/sheet/snapshot";
import { resolveTarget } from "../relationships";
import { renameColumnXml, resizeTableXml, tableNameOf } from "./edit-table";
import type { PackageEditor } from "./package-editor";
import { linksOf } from "./relationship-parts";

function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = sheet.cells.find((other) => other.row === row && other.column === column);
  return typeof cell?.value === "string" ? cell.value : String(cell?.value ?? "");
}

/** Whether an edit writes into the header row of a table. */
export function isHeaderOf({ area, hasHeaders }: TableSnapshot, { row, column }: SetCell): boolean {
  return hasHeaders && row === area.top && area.left <= column && column <= area.right;
}

/**
 * Keeps the tables of a sheet right: their areas, and the names of their columns, which must be what their header cells
 * say.
 *
 * @param after the sheet after all edits.
 */
export function editTables(
  parts: PackageEditor,
  sheetPart: string,
  edits: readonly Edit[],
  after: SheetSnapshot,
): void {
  if (after.tables.length === 0) return;
  const resized = edits.filter((edit): edit is ResizeTable => edit.kind === "resizeTable");
  const written = edits.filter((edit): edit is SetCell => edit.kind === "setCell");
  const isTouched = after.tables.some((table) => written.some((edit) => isHeaderOf(table, edit)));
  if (resized.length === 0 && !isTouched) return;
  for (const { type, target, isExternal } of linksOf(parts, sheetPart)) {
    if (isExternal || !type.endsWith("/table")) continue;
    const partName = resolveTarget(sheetPart, target);
    let text = parts.textOf(partName);
    const table = after.tables.find(({ name }) => name === tableNameOf(text));
    if (table === undefined) continue;
    const { top, left } = table.area;
    const nameOf = (index: number): string => headerText(after, top, left + index);
    if (resized.some((edit) => edit.table === table.name)) text = resizeTableXml(text, table.area, nameOf);
    for (const edit of written) {
      if (isHeaderOf(table, edit))
        text = renameColumnXml(text, edit.column - left, nameOf(edit.column - left));
    }
    parts.setText(partName, text);
  }
}
