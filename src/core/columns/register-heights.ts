import { COLUMN_LOOKS } from "./looks";
import type { BuildContext } from "./build-context";
import type { Register } from "./open-register";
import type { RegisterRow } from "./register-rows";

const LINE_POINTS = 15;
const PADDING_POINTS = 5;

/** Lines that a text takes in a column of a width; a Japanese character is as wide as two digits. */
function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const units = Array.from(line).reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(units / (width - 2)));
  }, 0);
}

/** Heights for names and divisions of several lines: not every program fits rows by itself. */
export function setRegisterHeights(
  context: BuildContext,
  { sheet, headerRow, tracked }: Register,
  rows: readonly RegisterRow[],
  last: number,
): void {
  if (tracked?.columns.get("name")?.bottom === last) return;
  rows.forEach(({ judged: { measure }, place }, index) => {
    const divisions = place.raw
      .texts("divisions")
      .map(({ text }) => text)
      .join("、");
    const lines = Math.max(
      countLines(measure.name, COLUMN_LOOKS.name.width),
      countLines(divisions, COLUMN_LOOKS.divisions.width),
    );
    const height = lines * LINE_POINTS + PADDING_POINTS;
    context.edits.add({ kind: "setRowHeight", sheet, row: headerRow + 1 + index, height });
  });
}
