import { LAST_COLUMN, type CellRef } from "./address";

/** A set of cells of a workbook: told apart by figures, which takes less than texts made of them. */
export interface CellSet {
  /** Takes a cell in; false where it was in already. */
  readonly add: (at: CellRef) => boolean;
  readonly has: (at: CellRef) => boolean;
}

function placeOf({ row, column }: CellRef): number {
  return row * (LAST_COLUMN + 1) + column;
}

/**
 * A set of some cells.
 *
 * @example createCellSet([at]).has(at) // true
 */
export function createCellSet(cells: readonly CellRef[] = []): CellSet {
  const placesOf = new Map<string, Set<number>>();
  const set: CellSet = {
    add(at) {
      const places = placesOf.get(at.sheet);
      if (places === undefined) placesOf.set(at.sheet, new Set([placeOf(at)]));
      else if (places.has(placeOf(at))) return false;
      else places.add(placeOf(at));
      return true;
    },
    has: (at) => placesOf.get(at.sheet)?.has(placeOf(at)) ?? false,
  };
  for (const at of cells) set.add(at);
  return set;
}
