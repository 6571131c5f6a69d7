import { compactText } from "../../text/normalize-text";
import type { JudgedMeasure } from "../../review";
import type { KeptMeasure } from "./kept-report";

interface Named {
  readonly number: string | null;
  readonly name: string;
  readonly area: readonly string[];
}

/** Ways to say which measure is meant, the surest first; null where a measure lacks what the way needs. */
const WAYS: readonly ((measure: Named) => string | null)[] = [
  ({ number, name, area }) => [...area, number ?? "", compactText(name)].join("\n"),
  ({ number, name }) => (number === null ? null : `${number}\n${compactText(name)}`),
  ({ name, area }) => [...area, compactText(name)].join("\n"),
  // Renumbered or moved to another area: the name alone.
  ({ name }) => compactText(name),
  // Renamed: the number in its area.
  ({ number, area }) => (number === null ? null : [...area, number].join("\n")),
];

/** Measures by key; `undefined` for a key that several bear. */
function indexUnique<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): ReadonlyMap<string, T | undefined> {
  const index = new Map<string, T | undefined>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) index.set(key, index.has(key) ? undefined : item);
  }
  return index;
}

/**
 * Finds the measures of today among those kept earlier: by area, number and name, and where a measure was renumbered,
 * moved or renamed by what stayed the same, so long as that means one measure on either side.
 */
export function matchKept(
  judged: readonly JudgedMeasure[],
  kept: readonly KeptMeasure[],
): ReadonlyMap<JudgedMeasure, KeptMeasure> {
  const matches = new Map<JudgedMeasure, KeptMeasure>();
  const taken = new Set<KeptMeasure>();
  for (const way of WAYS) {
    const open = judged.filter((each) => !matches.has(each));
    const now = indexUnique(open, ({ measure }) => way(measure));
    const then = indexUnique(
      kept.filter((each) => !taken.has(each)),
      way,
    );
    for (const [key, each] of now) {
      const before = then.get(key);
      if (each === undefined || before === undefined) continue;
      matches.set(each, before);
      taken.add(before);
    }
  }
  return matches;
}
