/** The rows or the columns of a grid, laid out one after another in pixels; a hidden one has the size 0. */
export class Axis {
  readonly count: number;
  /** `#edges[i]` is where item `i` starts; the last entry is where the last item ends. */
  readonly #edges: Float64Array;

  constructor(sizes: readonly number[]) {
    this.count = sizes.length;
    this.#edges = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => {
      this.#edges[index + 1] = this.start(index) + size;
    });
  }

  get length(): number {
    return this.start(this.count);
  }

  /** Where an item starts; beyond the last one, where the last one ends. */
  start(index: number): number {
    return this.#edges[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** The size of one item. */
  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The space from the start of `first` to the end of `last`. */
  extent(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The item at a position: the last one that starts at or before it and is not hidden, kept inside the axis. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The next item in a direction that is not hidden, or `index` itself where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step) {
      if (this.size(at) > 0) return at;
    }
    return index;
  }
}
