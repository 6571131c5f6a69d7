import { areaListsEqual, holdsCell } from "../sheet/area";
import type { Area } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import type { BlockPlan } from "./write-block";

/** A print area that has to grow, and the block that remembers what it was. */
export interface WidenedPrintArea {
  readonly block: number;
  readonly before: readonly Area[];
  readonly after: readonly Area[];
}

/** Widens the part of the print area that shows a table, so that what we add is printed with it. */
export function widenPrintArea(
  context: BuildContext,
  { grid, block, headerBottom, neighbour, columns }: BlockPlan,
): void {
  const sheet = grid.sheet.name;
  const before = context.edits.sheet(sheet)?.printArea;
  if (before === undefined) return;
  const held = context.printAreas.get(sheet) ?? { block, before, after: before };
  const last = Math.max(...columns.values());
  const after = held.after.map((area) =>
    holdsCell(area, headerBottom, neighbour) ? { ...area, right: Math.max(area.right, last) } : area,
  );
  context.printAreas.set(sheet, { ...held, after });
}

/** Writes the print areas that have to grow, once for each sheet, and remembers what they were. */
export function writePrintAreas({ printAreas, looks, edits, notes }: BuildContext): void {
  for (const [sheet, { block, before, after }] of printAreas) {
    if (areaListsEqual(before, after)) continue;
    edits.add({ kind: "setPrintArea", sheet, expected: before, areas: after });
    notes.push({ code: "print-area-widened", sheet });
    const look = looks.get(block);
    if (look === undefined) continue;
    // Widened a second time, it is still the staff's own area that is to come back.
    const first = look.printArea !== undefined && areaListsEqual(look.printArea.after, before);
    looks.set(block, { ...look, printArea: { before: first ? look.printArea.before : before, after } });
  }
}
