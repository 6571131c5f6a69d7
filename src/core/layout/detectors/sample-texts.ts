import { cellText, firstRowBelow, type Grid } from "../../sheet/grid";
import { isNote } from "../line-kinds";
import type { HeaderBand } from "./find-headers";

const SAMPLE_ROWS = 40;

/** The filled cells under a heading, as many as tell what a column holds; section rows and notes left out. */
export function sampleTexts(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let at = firstRowBelow(grid, header.bottom); at < grid.rows.length; at++) {
    const row = grid.rows[at] ?? endRow + 1;
    if (row > endRow || texts.length >= SAMPLE_ROWS) break;
    const cell = grid.cellAt(row, column);
    const merge = grid.mergeAt(row, column);
    const isSectionRow = merge !== undefined && merge.right > merge.left;
    const text = cellText(cell).trim();
    if (text !== "" && !isSectionRow && !isNote(text)) texts.push(text);
  }
  return texts;
}

/** The share of texts that pass a test; 0 of none. */
export function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
