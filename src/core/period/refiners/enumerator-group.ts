import type { EnumeratorPlace } from "../expression";
import type { EnumeratorMention } from "../mention";

const GROUP_GAP = /^[\s・、,及びと]*$/;
const RUN_GAP = /^\s*[~-]\s*$/;
/** Further apart, two enumerators are no run. */
const LONGEST_RUN = 20;
const NO_PLACES: readonly EnumeratorPlace[] = [];

/** The enumerators that the next dates belong to: those of the last group (①・②) or run (①～③). */
export class EnumeratorGroup {
  private places: EnumeratorPlace[] = [];
  private last: EnumeratorMention | null = null;

  constructor(private readonly text: string) {}

  /** Takes an enumerator into the group, or begins a new one where more than marks stand before it. */
  add(mention: EnumeratorMention): void {
    const { last } = this;
    const gap = last === null ? null : this.text.slice(last.end, mention.start);
    const isRun = gap !== null && RUN_GAP.test(gap);
    if (last !== null && isRun) this.places.push(...impliedBetween(this.text, last, mention));
    else if (gap === null || !GROUP_GAP.test(gap)) this.places = [];
    this.places.push({ start: mention.start, end: mention.end });
    this.last = mention;
  }

  /** A date ends the group: it stays what dates belong to, until the next enumerator begins another. */
  close(): void {
    this.last = null;
  }

  current(): readonly EnumeratorPlace[] {
    return this.places.length === 0 ? NO_PLACES : [...this.places];
  }
}

/** ①～③: the enumerators that the mark leaves out have no characters of their own, so the mark stands for them. */
function impliedBetween(text: string, first: EnumeratorMention, last: EnumeratorMention): EnumeratorPlace[] {
  const from = text.charCodeAt(first.start);
  const to = text.charCodeAt(last.start);
  const isRun = first.end - first.start === 1 && to > from && to - from <= LONGEST_RUN;
  if (!isRun) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => ({
    start: first.end,
    end: last.start,
    implied: String.fromCharCode(from + index + 1),
  }));
}
