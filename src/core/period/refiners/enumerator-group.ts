import type { EnumeratorPlace } from "../expression";
import type { EnumeratorMention } from "../mention";

const GROUP_GAP = /^[\s・、,及びと]*$/;
const RUN_GAP = /^\s*[~-]\s*$/;
/** Further apart, two enumerators are no run. */
const LONGEST_RUN = 20;
/** Never added to: the first enumerator begins a list of its own, as does each behind a date. */
const NO_PLACES: EnumeratorPlace[] = [];

/** The enumerators that the next dates belong to: those of the last group (①・②) or run (①～③). */
export class EnumeratorGroup {
  private places: EnumeratorPlace[] = NO_PLACES;
  private last: EnumeratorMention | null = null;

  constructor(private readonly text: string) {}

  /** Takes an enumerator into the group, or begins a new one where more than marks stand before it. */
  add(mention: EnumeratorMention): void {
    const { last } = this;
    const gap = last === null ? null : this.text.slice(last.end, mention.start);
    const isRun = gap !== null && RUN_GAP.test(gap);
    const place = { start: mention.start, end: mention.end };
    if (last !== null && isRun) this.places.push(...impliedBetween(this.text, last, mention), place);
    else if (gap !== null && GROUP_GAP.test(gap)) this.places.push(place);
    else this.places = [place];
    this.last = mention;
  }

  /** A date ends the group: it stays what dates belong to, until the next enumerator begins another. */
  close(): void {
    this.last = null;
  }

  current(): readonly EnumeratorPlace[] {
    return this.places;
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
