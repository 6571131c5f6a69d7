import type { ColumnWidth, Span } from "../../core/sheet/snapshot";

/** Widths of the columns that do not have the standard width, in characters. */
export class ColumnWidths {
  #runs: readonly ColumnWidth[];

  constructor(runs: readonly ColumnWidth[]) {
    this.#runs = runs;
  }

  /** The width that was chosen for a column, or `undefined` for the standard one. */
  at(column: number): number | undefined {
    return this.#runs.find(({ first, last }) => first <= column && column <= last)?.width;
  }

  /** @param width `undefined` for the standard width */
  set({ first, last }: Span, width: number | undefined): void {
    const others = this.#runs.flatMap((run) => [
      { ...run, last: Math.min(run.last, first - 1) },
      { ...run, first: Math.max(run.first, last + 1) },
    ]);
    const own = width === undefined ? [] : [{ first, last, width }];
    this.#runs = [...others, ...own].filter((run) => run.first <= run.last).sort((a, b) => a.first - b.first);
  }

  runs(): readonly ColumnWidth[] {
    return this.#runs;
  }
}
