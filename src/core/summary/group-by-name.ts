import type { JudgedMeasure } from "../review";

/** The names that a measure bears, such as its divisions. */
export type NamesOf = (judged: JudgedMeasure) => readonly string[];

const NO_NAME = [null] as const;

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
    const names = namesOf(each);
    // Most measures bear one name: nothing to tell apart.
    for (const name of names.length === 0 ? NO_NAME : names.length === 1 ? names : new Set(names)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [each]);
      else group.push(each);
    }
  }
  return groups;
}
