import type { Span } from "../../core/sheet/snapshot";

/** A set of row or column numbers, kept as sorted runs that neither touch nor overlap. */
export class SpanSet {
  #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = normalize(spans);
  }

  has(index: number): boolean {
    return this.#spans.some(({ first, last }) => first <= index && index <= last);
  }

  /** How many numbers of `first..last` the set holds. */
  countWithin(first: number, last: number): number {
    let count = 0;
    for (const span of this.#spans) {
      count += Math.max(0, Math.min(span.last, last) - Math.max(span.first, first) + 1);
    }
    return count;
  }

  /** Puts all numbers of a run in or takes them out. */
  set(run: Span, isMember: boolean): void {
    const others = this.#spans.flatMap((span) => [
      { first: span.first, last: Math.min(span.last, run.first - 1) },
      { first: Math.max(span.first, run.last + 1), last: span.last },
    ]);
    this.#spans = normalize(isMember ? [...others, run] : others);
  }

  spans(): readonly Span[] {
    return this.#spans;
  }
}

function normalize(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first);
  const joined: Span[] = [];
  for (const span of sorted) {
    const previous = joined.at(-1);
    if (previous !== undefined && span.first <= previous.last + 1) {
      joined[joined.length - 1] = { first: previous.first, last: Math.max(previous.last, span.last) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
