import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { isMeasureNumber } from "../measure-number";
import type { IndicatorColumn } from "./map-indicator-columns";

/** Parts of a name over several columns, each once, from the outermost to the innermost; numbers left out. */
export function nameParts(grid: Grid, row: number, columns: readonly IndicatorColumn[]): readonly Cell[] {
  const parts: Cell[] = [];
  for (const { column, field } of columns) {
    if (field !== "indicatorName") continue;
    const cell = grid.cellThrough(row, column);
    if (!isFilled(cell) || parts.includes(cell)) continue;
    if (parts.length === 0 && isMeasureNumber(cellText(cell))) continue;
    parts.push(cell);
  }
  return parts;
}

/** 満足度 and 窓口 below it, from several columns, as one name. */
export function joinName(parts: readonly Cell[]): string {
  const [outer, ...inner] = parts.map((cell) =>
    cellText(cell)
      .trim()
      .replaceAll(/\s*\n\s*/gu, ""),
  );
  return inner.length === 0 ? (outer ?? "") : `${outer ?? ""}（${inner.join("・")}）`;
}
