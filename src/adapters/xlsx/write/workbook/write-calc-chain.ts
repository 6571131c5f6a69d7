import { formatAddress } from "../../../../core/sheet/address";
import type { SheetSnapshot } from "../../../../core/sheet/snapshot";
import { linksOf, removeLink, removePart } from "../relationship-parts";
import { linkedPart, type WorkbookFile } from "../workbook-file";
import { withoutLostFormulas, type LostFormulas } from "./edit-calc-chain";
import type { SheetSlot, SheetSlots } from "./sheet-slots";

function lostOnSheet({ edits }: SheetSlot, before: SheetSnapshot | undefined): ReadonlySet<string> {
  const written = new Set(
    edits.flatMap((edit) => {
      if (edit.kind !== "setCell" || edit.content?.formula !== undefined) return [];
      return [formatAddress(edit.row, edit.column)];
    }),
  );
  if (written.size === 0 || before === undefined) return new Set();
  const held = before.cells.filter(({ formula }) => formula !== undefined);
  const addresses = held.map(({ row, column }) => formatAddress(row, column));
  return new Set(addresses.filter((address) => written.has(address)));
}

function lostFormulas(
  { slots, removed }: SheetSlots,
  snapshotBefore: (slot: SheetSlot) => SheetSnapshot | undefined,
): LostFormulas {
  const lost = new Map<string, ReadonlySet<string> | undefined>();
  for (const { sheetId } of removed) lost.set(sheetId, undefined);
  for (const slot of slots) {
    const onSheet = lostOnSheet(slot, snapshotBefore(slot));
    if (onSheet.size > 0) lost.set(slot.sheetId, onSheet);
  }
  return lost;
}

/** Takes cells that lose their formula, and sheets that go, out of the calculation chain; an empty chain goes as a whole. */
export function writeCalcChain(
  { parts, workbookPart }: WorkbookFile,
  sheets: SheetSlots,
  snapshotBefore: (slot: SheetSlot) => SheetSnapshot | undefined,
): void {
  const partName = linkedPart(parts, workbookPart, "calcChain");
  if (partName === undefined || !parts.has(partName)) return;
  const lost = lostFormulas(sheets, snapshotBefore);
  if (lost.size === 0) return;
  const text = withoutLostFormulas(parts.textOf(partName), lost);
  if (text !== "") {
    parts.setText(partName, text);
    return;
  }
  const link = linksOf(parts, workbookPart).find(({ type }) => type.endsWith("/calcChain"));
  if (link !== undefined) removeLink(parts, workbookPart, link.id);
  removePart(parts, partName);
}
