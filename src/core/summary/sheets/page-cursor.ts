import type { SheetComposer } from "../../sheet/sheet-composer";

/** Walks down a sheet that is to be printed, row by row, and knows how much room the page has left. */
export class PageCursor {
  /** Rows that start a page. */
  readonly breaks: number[] = [];
  private next: number;
  private filled = 0;

  /** @param capacity height of a page in points */
  constructor(
    private readonly sheet: SheetComposer,
    private readonly capacity: number,
    first = 0,
  ) {
    this.next = first;
  }

  /** The row that is taken next. */
  get row(): number {
    return this.next;
  }

  /** What is filled of the page, in points. */
  get used(): number {
    return this.filled;
  }

  /** What the page has left, in points. */
  get room(): number {
    return this.capacity - this.filled;
  }

  /**
   * Starts a page where the rest of this one has less room. What is higher than a page starts one as well.
   *
   * @returns whether a page was started
   */
  require(height: number): boolean {
    if (this.filled === 0 || this.filled + height <= this.capacity) return false;
    this.breaks.push(this.next);
    this.filled = 0;
    return true;
  }

  /** Takes a row of a height in points. */
  take(height: number): number {
    this.sheet.height(this.next, height);
    this.filled += height;
    return this.next++;
  }

  /** Leaves room below a part; none at the top of a page. */
  gap(height = 10): void {
    if (this.filled > 0) this.take(height);
  }
}
