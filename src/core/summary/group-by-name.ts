import type { JudgedMeasure } from "../review";

/** The names that a measure bears, such as its divisions. */
export type NamesOf = (judged: JudgedMeasure) => readonly string[];

const NO_NAME = [null] as const;

/** Each of some names once; nearly all measures bear one, or two that differ. */
export function eachOnce(names: readonly string[]): readonly string[] {
  const areDistinct = names.length < 2 || (names.length === 2 && names[0] !== names[1]);
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
    const names = eachOnce(namesOf(each));
    for (const name of names.length === 0 ? NO_NAME : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [each]);
      else group.push(each);
    }
  }
  return groups;
}
