import { createCellSet } from "./cell-set";
import type { Edit } from "./edit";

function placeOf(edit: Edit): string | undefined {
  if (edit.kind === "setName") return `name ${edit.name}`;
  return edit.kind === "setSetting" ? `setting ${edit.key}` : undefined;
}

/** The edits that write a cell, name or setting which an earlier edit of the same set writes: the earlier one wins. */
export function findOverlaps(edits: readonly Edit[]): ReadonlySet<Edit> {
  const taken = new Set<string>();
  const cells = createCellSet();
  return new Set(
    edits.filter((edit) => {
      if (edit.kind === "setCell") return !cells.add(edit);
      const place = placeOf(edit);
      if (place === undefined) return false;
      const isTaken = taken.has(place);
      taken.add(place);
      return isTaken;
    }),
  );
}
