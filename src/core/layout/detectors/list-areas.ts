import type { Grid } from "../../sheet/grid";
import type { ListColumns } from "./map-list-columns";
import { isDitto } from "./seen-text";

/** A ditto says what the area above says: the same as leaving the cell empty. */
function areaText(grid: Grid, row: number, column: number): string {
  const text = grid.textAt(row, column).trim();
  return isDitto(text) ? "" : text;
}

/**
 * Carries area cells down that are written once and left empty below, as the eye reads them.
 * An outer area that changes ends the inner ones. Rows under the same headings share one path.
 */
export function createAreaReader(
  grid: Grid,
  columns: ListColumns,
): (row: number, sections: readonly string[]) => readonly string[] {
  let carried: readonly string[] = [];
  let path: readonly string[] = [];
  let sectionsOfPath: readonly string[] | undefined;
  return (row, sections) => {
    const found = columns.areas.map((column) => areaText(grid, row, column));
    // Most rows stand under the same areas as the row above, written again or left empty.
    const repeats =
      found.every((text, level) => text === carried[level]) || found.every((text) => text === "");
    if (repeats && sections === sectionsOfPath) return path;
    const firstOwn = found.findIndex((text) => text !== "");
    const next = found.map((text, level) => {
      if (text !== "") return text;
      return firstOwn >= 0 && level > firstOwn ? "" : (carried[level] ?? "");
    });
    const isSame = sections === sectionsOfPath && next.every((text, level) => text === carried[level]);
    if (isSame) return path;
    carried = next;
    sectionsOfPath = sections;
    path = [...sections, ...next.filter((text) => text !== "")];
    return path;
  };
}
