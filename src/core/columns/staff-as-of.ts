import type { CellRef } from "../sheet/address";
import { contentOf } from "../sheet/cell-content";
import { serialOf, type BuildContext } from "./build-context";

/** The staff's own 基準日 where it is one real day in a cell of its own: then that cell counts, and there is no second. */
export function staffAsOf(context: BuildContext): CellRef | undefined {
  const { asOf } = context.review.plan;
  if (asOf === null || context.edits.sheet(asOf.at.sheet)?.isProtected === true) return undefined;
  const cell = context.edits.cellAt(asOf.at.sheet, asOf.at.row, asOf.at.column);
  return cell?.value === serialOf(asOf.day, context) ? asOf.at : undefined;
}

/** Puts the day that the user asks for into the staff's own 基準日 cell, and remembers what stood there. */
export function replaceStaffAsOf(context: BuildContext, { sheet, row, column }: CellRef): void {
  const held = context.edits.cellAt(sheet, row, column);
  const after = serialOf(context.review.asOf, context);
  if (held?.value === after) return;
  const known = context.formerAsOf;
  const before = known !== null && known.after === held?.value ? known.before : contentOf(held);
  context.formerAsOf = { before, after };
  context.edits.setCell(sheet, row, column, { value: after }, held?.numberFormat);
  context.notes.push({ code: "as-of-replaced", sheet });
}
