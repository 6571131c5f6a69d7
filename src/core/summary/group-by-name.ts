import type { JudgedMeasure } from "../review";

/** The names that a measure bears, such as its divisions. */
export type NamesOf = (judged: JudgedMeasure) => readonly string[];

/**
 * Gathers measures under each name that they bear, in the order in which the plan first gives it; under null those that
 * bear none. A measure with two names stands under both.
 */
export function groupByName(
  judged: readonly JudgedMeasure[],
  namesOf: NamesOf,
): ReadonlyMap<string | null, readonly JudgedMeasure[]> {
  const groups = new Map<string | null, JudgedMeasure[]>();
  for (const each of judged) {
    const names = new Set(namesOf(each));
    for (const name of names.size === 0 ? [null] : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [each]);
      else group.push(each);
    }
  }
  return groups;
}
