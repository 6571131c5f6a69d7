import type { JudgedMeasure } from "../review";

/** The names that a measure bears, such as its divisions. */
export type NamesOf = (judged: JudgedMeasure) => readonly string[];

const NO_NAME = [null] as const;

/** Each of some names once; nearly all measures bear one or two that differ. */
function distinct(names: readonly string[]): readonly (string | null)[] {
  if (names.length === 0) return NO_NAME;
  const areDistinct = names.length === 1 || (names.length === 2 && names[0] !== names[1]);
  return areDistinct ? names : [...new Set(names)];
}

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
    for (const name of distinct(namesOf(each))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [each]);
      else group.push(each);
    }
  }
  return groups;
}
