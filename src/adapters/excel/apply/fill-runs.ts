/** Some cells of a column, below each other, that are copied from others above them. Counted from the column's first. */
export interface FillRun {
  readonly first: number;
  readonly last: number;
  /** A single cell that is repeated, or as many cells as there are to be filled. */
  readonly source: { readonly first: number; readonly last: number };
}

/** How many places with the same beginning are compared: the first ones and the latest ones. */
const PLACES = 16;

/**
 * Finds what of a column can be copied from cells above it, as texts are packed (LZ77): formulas that are the same but
 * for their row come again and again in the same order.
 *
 * @param keys of each cell: cells with the same key are copies of each other; `undefined` is never copied
 * @param least the fewest cells that are worth a copy
 * @returns runs from top to bottom; the source of each is written, or filled by an earlier run
 * @example findFillRuns(["a", "b", "a", "b"], 2) // [{ first: 2, last: 3, source: { first: 0, last: 1 } }]
 */
export function findFillRuns(keys: readonly (string | undefined)[], least: number): readonly FillRun[] {
  const cells = numberKeys(keys);
  const places = new PlacesByBeginning(cells, least);
  const runs: FillRun[] = [];
  let at = 0;
  while (at < cells.length) {
    const run = longerOf(findRepetition(cells, at), places.findCopy(at));
    const length = run === undefined ? 0 : run.last - run.first + 1;
    if (run !== undefined && length >= least) runs.push(run);
    const next = at + (length >= least ? length : 1);
    for (; at < next; at += 1) places.add(at);
  }
  return runs;
}

/** A number for each key, so that they are quickly compared; -1 for none. */
function numberKeys(keys: readonly (string | undefined)[]): readonly number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    if (key === undefined) return -1;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

function longerOf(a: FillRun | undefined, b: FillRun | undefined): FillRun | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.last > a.last ? b : a;
}

/** The cells that say what the cell above them says. */
function findRepetition(cells: readonly number[], at: number): FillRun | undefined {
  const above = at === 0 ? -1 : cells[at - 1];
  let behind = at;
  while (above !== -1 && behind < cells.length && cells[behind] === above) behind += 1;
  return behind === at ? undefined : { first: at, last: behind - 1, source: { first: at - 1, last: at - 1 } };
}

/** Where in a column some cells follow each other. */
class PlacesByBeginning {
  readonly #cells: readonly number[];
  readonly #length: number;
  readonly #places = new Map<string, number[]>();

  constructor(cells: readonly number[], length: number) {
    this.#cells = cells;
    this.#length = length;
  }

  add(at: number): void {
    const beginning = this.#beginningAt(at);
    if (beginning === undefined) return;
    const places = this.#places.get(beginning);
    if (places === undefined) this.#places.set(beginning, [at]);
    else {
      if (places.length === 2 * PLACES) places.splice(PLACES, 1);
      places.push(at);
    }
  }

  /** The longest copy of cells above; source and copy do not overlap. */
  findCopy(at: number): FillRun | undefined {
    let best: FillRun | undefined;
    const beginning = this.#beginningAt(at);
    for (const first of (beginning === undefined ? undefined : this.#places.get(beginning)) ?? []) {
      let length = 0;
      while (first + length < at && this.#isSame(first + length, at + length)) length += 1;
      if (length < this.#length || (best !== undefined && at + length - 1 <= best.last)) continue;
      best = { first: at, last: at + length - 1, source: { first, last: first + length - 1 } };
    }
    return best;
  }

  #isSame(a: number, b: number): boolean {
    const cell = this.#cells[b];
    return cell !== undefined && cell !== -1 && this.#cells[a] === cell;
  }

  #beginningAt(at: number): string | undefined {
    const cells = this.#cells.slice(at, at + this.#length);
    return cells.length < this.#length || cells.includes(-1) ? undefined : cells.join(",");
  }
}
