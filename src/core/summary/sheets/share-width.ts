import { countLines } from "./measure-text";

/** A column that may become wider. */
export interface WidenedColumn {
  /** In characters of the standard font: the least. */
  readonly width: number;
  /** What stands in its rows, of 9 points. */
  readonly texts: readonly string[];
}

/** In characters. */
const STEP = 2;
/** So many steps together may save a line where one alone does not. */
const STEPS_AHEAD = [1, 2, 3, 6] as const;
/** Rows that are looked at, evenly spread over the table. */
const MOST_ROWS = 100;
const TEXT_SIZE = 9;

function sampleOf(rows: number): readonly number[] {
  const step = Math.max(1, rows / MOST_ROWS);
  return Array.from({ length: Math.ceil(rows / step) }, (_, index) => Math.floor(index * step));
}

type LinesOf = (column: number, width: number) => readonly number[];

/** How many lines of text the rows take in all: each as many as its highest cell. */
function totalHeight(lines: readonly (readonly number[])[]): number {
  const [first = []] = lines;
  return first.reduce((sum, _, row) => sum + Math.max(...lines.map((column) => column[row] ?? 0)), 0);
}

/**
 * The column that is worth a step: of all the ways to widen one column by one step or a few, the one that saves most lines
 * a step; `undefined` where none saves any.
 */
function chooseColumn(widths: readonly number[], linesOf: LinesOf): number | undefined {
  const lines = widths.map((width, column) => linesOf(column, width));
  const now = totalHeight(lines);
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const steps of STEPS_AHEAD) {
    widths.forEach((width, column) => {
      const wider = lines.map((held, at) => (at === column ? linesOf(column, width + steps * STEP) : held));
      const saved = (now - totalHeight(wider)) / steps;
      if (saved > most) [best, most] = [column, saved];
    });
  }
  return best;
}

/**
 * Shares room among the columns of a table, step by step to the one where it saves most lines of text.
 *
 * @param room in characters, beyond the least widths
 * @returns widths in the order of the columns
 * @example shareWidth([{ width: 10, texts: ["短い"] }, { width: 10, texts: ["とても長い文章なので何行にもなります"] }], 6) // [10, 16]
 */
export function shareWidth(columns: readonly WidenedColumn[], room: number): readonly number[] {
  let widths = columns.map(({ width }) => width);
  const sample = sampleOf(columns[0]?.texts.length ?? 0);
  const known = new Map<string, readonly number[]>();
  const linesOf: LinesOf = (column, width) => {
    const key = `${String(column)} ${String(width)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const texts = columns[column]?.texts ?? [];
    const lines = sample.map((row) => countLines(texts[row] ?? "", width, TEXT_SIZE));
    known.set(key, lines);
    return lines;
  };
  if (columns.length === 0) return widths;
  for (let left = room, turn = 0; left >= STEP; left -= STEP) {
    // Where nothing is saved, all become wider in turn.
    const column = chooseColumn(widths, linesOf) ?? turn++ % columns.length;
    widths = widths.map((width, index) => (index === column ? width + STEP : width));
  }
  return widths;
}
