import type { Area } from "../../../core/sheet/snapshot";
import type { GridLayout } from "./grid-layout";

export type Move =
  "up" | "down" | "left" | "right" | "row-start" | "row-end" | "first" | "last" | "page-up" | "page-down";

/**
 * Where the selection goes: past hidden rows and columns, over merged areas as one cell, never off the grid.
 *
 * @param selected the selected cell, or the merged area around it
 * @param pageHeight the height of what is seen, in pixels
 * @returns the cell, or the merged area, to select
 */
export function moveSelection(layout: GridLayout, selected: Area, move: Move, pageHeight: number): Area {
  const { rows, columns, merges, used } = layout;
  const to = (row: number, column: number): Area => merges.areaAt(row, column);
  const { top, left } = selected;
  switch (move) {
    case "up":
      return to(rows.next(top, -1), left);
    case "down":
      return to(rows.next(selected.bottom, 1), left);
    case "left":
      return to(top, columns.next(left, -1));
    case "right":
      return to(top, columns.next(selected.right, 1));
    case "row-start":
      return to(top, columns.next(-1, 1));
    case "row-end":
      return to(top, Math.max(used.right, left));
    case "first":
      return to(rows.next(-1, 1), columns.next(-1, 1));
    case "last":
      return to(used.bottom, used.right);
    case "page-up":
      return to(rows.indexAt(rows.start(top) - pageHeight), left);
    case "page-down":
      return to(rows.indexAt(Math.min(rows.start(top) + pageHeight, rows.length - 1)), left);
  }
}

/** What a key does in the grid while nothing is being typed, or `undefined`. */
export function moveOfKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): Move | undefined {
  const isControl = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return "left";
    case "ArrowRight":
      return "right";
    case "Tab":
      return event.shiftKey ? "left" : "right";
    case "Enter":
      return event.shiftKey ? "up" : "down";
    case "Home":
      return isControl ? "first" : "row-start";
    case "End":
      return isControl ? "last" : "row-end";
    case "PageUp":
      return "page-up";
    case "PageDown":
      return "page-down";
    default:
      return undefined;
  }
}
