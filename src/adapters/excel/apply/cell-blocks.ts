import { holdsCell } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import type { Writing } from "./cell-writing";
import { groupCells } from "./group-cells";

/** A row of a block: `undefined` for cells that are left alone. */
export type BlockRow = readonly (Writing | undefined)[];

/** A rectangle of cells that is written at once. */
export interface Block {
  readonly area: Area;
  readonly rows: readonly BlockRow[];
}

/** Lays cells out as few rectangles as are worth it. */
export function layOutBlocks(writings: readonly Writing[]): readonly Block[] {
  const rest = new Set(writings);
  return groupCells(writings.map(({ edit }) => edit)).map((area) => {
    const width = area.right - area.left + 1;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (): (Writing | undefined)[] =>
      new Array<undefined>(width).fill(undefined),
    );
    for (const writing of rest) {
      const { row, column } = writing.edit;
      const line = rows[row - area.top];
      if (line === undefined || !holdsCell(area, row, column)) continue;
      line[column - area.left] = writing;
      rest.delete(writing);
    }
    return { area, rows };
  });
}

/**
 * Cuts a tall block between rows.
 *
 * @param weigh what a row weighs
 * @param most what the rows of a piece weigh together; a single row may weigh more
 */
export function cutBlock(block: Block, weigh: (row: BlockRow) => number, most: number): readonly Block[] {
  const cuts: number[] = [];
  let bytes = 0;
  for (const [index, row] of block.rows.entries()) {
    const weight = weigh(row);
    if (index > 0 && bytes + weight > most) {
      cuts.push(index);
      bytes = 0;
    }
    bytes += weight;
  }
  return cutAt(block, cuts);
}

/** The upper and the lower half of a block; only the block itself where it is one row. */
export function halveBlock(block: Block): readonly Block[] {
  return block.rows.length < 2 ? [block] : cutAt(block, [Math.ceil(block.rows.length / 2)]);
}

function cutAt({ area, rows }: Block, cuts: readonly number[]): readonly Block[] {
  return [0, ...cuts].map((first, index) => {
    const behind = cuts[index] ?? rows.length;
    return {
      area: { ...area, top: area.top + first, bottom: area.top + behind - 1 },
      rows: rows.slice(first, behind),
    };
  });
}
