import type { Area } from "../../../core/sheet/snapshot";
import { intersectAreas } from "../../../core/sheet/area";

/** Columns of a sheet: a cell's key is its row times this plus its column. */
const COLUMNS = 16_384;

/** Finds the merged area of a cell at once, for a sheet may have thousands of them. */
export class MergeIndex {
  readonly #areas: readonly Area[];
  readonly #byCell = new Map<number, Area>();

  /** @param within cells outside it are not indexed: a merge may run over a million empty rows */
  constructor(merges: readonly Area[], within: Area) {
    this.#areas = merges.flatMap((merge) => intersectAreas(merge, within) ?? []);
    for (const area of this.#areas) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          this.#byCell.set(row * COLUMNS + column, area);
        }
      }
    }
  }

  /** The merged area that covers a cell. */
  at(row: number, column: number): Area | undefined {
    return this.#byCell.get(row * COLUMNS + column);
  }

  /** The merged area that covers a cell, or the cell on its own. */
  areaAt(row: number, column: number): Area {
    return this.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The merged areas that reach into a window of cells. */
  within(window: Area): readonly Area[] {
    return this.#areas.filter((area) => intersectAreas(area, window) !== undefined);
  }
}
