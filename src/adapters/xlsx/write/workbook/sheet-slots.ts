import type { AddSheet, Edit } from "../../../../core/sheet/edit";
import type { SheetEntry } from "../workbook-file";

/** A sheet of the workbook that is being edited, with the edits that are meant for it. */
export interface SheetSlot {
  readonly name: string;
  readonly sheetId: string;
  /** Its place among the workbook's sheets before the edits; `undefined` for a new one. */
  readonly indexBefore: number | undefined;
  /** `undefined` for sheets without cells. */
  readonly partName: string | undefined;
  readonly addition: AddSheet | undefined;
  readonly edits: Edit[];
}

/** Sheets after edits, in their order, and those that are gone. */
export interface SheetSlots {
  readonly slots: readonly SheetSlot[];
  readonly removed: readonly SheetSlot[];
}

function isNamed(slot: SheetSlot, name: string): boolean {
  return slot.name.toLowerCase() === name.toLowerCase();
}

/**
 * Hands each edit to the sheet that bears its name at that point: a sheet may be taken out and put in again by one set.
 *
 * @param freePartName gives a new name for each part of a new sheet.
 */
export function assignEdits(
  entries: readonly SheetEntry[],
  edits: readonly Edit[],
  freePartName: () => string,
): SheetSlots {
  let slots: readonly SheetSlot[] = entries.map((entry, indexBefore) => ({
    ...entry,
    indexBefore,
    addition: undefined,
    edits: [],
  }));
  const removed: SheetSlot[] = [];
  let nextId = Math.max(0, ...entries.map(({ sheetId }) => Number(sheetId))) + 1;
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const added: SheetSlot = {
        name: edit.name,
        sheetId: String(nextId++),
        indexBefore: undefined,
        partName: freePartName(),
        addition: edit,
        edits: [],
      };
      const before = slots.findIndex((slot) => edit.before !== undefined && isNamed(slot, edit.before));
      const at = before === -1 ? slots.length : before;
      slots = [...slots.slice(0, at), added, ...slots.slice(at)];
    } else if (edit.kind === "removeSheet") {
      removed.push(...slots.filter((slot) => isNamed(slot, edit.name)));
      slots = slots.filter((slot) => !isNamed(slot, edit.name));
    } else if ("sheet" in edit) {
      slots.find((slot) => isNamed(slot, edit.sheet))?.edits.push(edit);
    }
  }
  return { slots, removed };
}
