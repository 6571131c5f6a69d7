import { measureNumberKey } from "../layout/measure-number";
import type { RawMeasure, SheetReading } from "../layout/raw-plan";
import { measureNameKey } from "./measure-name-key";

/** A measure with every place that it stands in, in the order of the sheets. */
export interface MeasureGroup {
  readonly places: [RawMeasure, ...RawMeasure[]];
  /** The group of the measure that this one is a part of. */
  readonly parent: MeasureGroup | null;
}

function indexBy<K>(
  groups: readonly MeasureGroup[],
  key: (measure: RawMeasure) => K | undefined,
): Map<K, MeasureGroup[]> {
  const index = new Map<K, MeasureGroup[]>();
  for (const group of groups) {
    for (const found of new Set(group.places.map(key))) {
      if (found === undefined) continue;
      const list = index.get(found);
      if (list === undefined) index.set(found, [group]);
      else list.push(group);
    }
  }
  return index;
}

function numberKeyOf(measure: RawMeasure): string | undefined {
  return measure.number === null ? undefined : measureNumberKey(measure.number);
}

/** Innermost heading and number: what stays the same when only the name drifts. */
function placeKeyOf(measure: RawMeasure): string | undefined {
  const number = numberKeyOf(measure);
  const heading = measure.area.at(-1);
  return number === undefined || heading === undefined ? undefined : `${measureNameKey(heading)}\n${number}`;
}

function countBy(
  measures: readonly RawMeasure[],
  key: (measure: RawMeasure) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const measure of measures) {
    const found = key(measure);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

const NO_PAIRS: ReadonlyMap<RawMeasure, MeasureGroup> = new Map();

/** Two sheets number alike where at least this share of their common numbers bears the same name. */
const SHARE_THAT_AGREES = 0.5;

/**
 * Pairs the measures of one sheet with those found before.
 *
 * Number and name together decide, then heading and number; a name alone where it stands once on either side; a number
 * alone only where the two sheets evidently share their numbering, for then the names have drifted apart.
 */
function pairMeasures(
  groups: readonly MeasureGroup[],
  measures: readonly RawMeasure[],
): ReadonlyMap<RawMeasure, MeasureGroup> {
  const pairs = new Map<RawMeasure, MeasureGroup>();
  const taken = new Set<MeasureGroup>();
  const pair = (measure: RawMeasure, group: MeasureGroup): void => {
    pairs.set(measure, group);
    taken.add(group);
  };
  const keyOf = (measure: RawMeasure): string | undefined =>
    measure.name === "" ? undefined : measureNameKey(measure.name);
  const byNumber = indexBy(groups, numberKeyOf);
  const byName = indexBy(groups, keyOf);
  const groupsOf = <K>(
    index: ReadonlyMap<K, readonly MeasureGroup[]>,
    key: K | undefined,
  ): readonly MeasureGroup[] =>
    key === undefined ? [] : (index.get(key) ?? []).filter((group) => !taken.has(group));

  let sameNumber = 0;
  for (const measure of measures) {
    const candidates = groupsOf(byNumber, numberKeyOf(measure));
    if (candidates.length > 0) sameNumber += 1;
    const same = candidates.find((group) => group.places.some((place) => keyOf(place) === keyOf(measure)));
    if (same !== undefined) pair(measure, same);
  }
  const agreeing = pairs.size;

  // Where numbers restart under every heading, heading and number together are the measure's identity.
  const byPlace = indexBy(groups, placeKeyOf);
  const placeCounts = countBy(measures, placeKeyOf);
  for (const measure of measures) {
    if (pairs.has(measure)) continue;
    const candidates = groupsOf(byPlace, placeKeyOf(measure));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && placeCounts.get(placeKeyOf(measure) ?? "") === 1)
      pair(measure, only);
  }

  const nameCounts = countBy(measures, keyOf);
  for (const measure of measures) {
    if (pairs.has(measure)) continue;
    const candidates = groupsOf(byName, keyOf(measure));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && nameCounts.get(keyOf(measure) ?? "") === 1)
      pair(measure, only);
  }

  if (sameNumber === 0 || agreeing < sameNumber * SHARE_THAT_AGREES) return pairs;
  const numberCounts = countBy(measures, numberKeyOf);
  for (const measure of measures) {
    if (pairs.has(measure)) continue;
    const candidates = groupsOf(byNumber, numberKeyOf(measure));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && numberCounts.get(numberKeyOf(measure) ?? "") === 1)
      pair(measure, only);
  }
  return pairs;
}

/** Puts the measures of one sheet into the groups that they belong to, new groups at the end. */
function addSheet(
  groups: MeasureGroup[],
  measures: readonly RawMeasure[],
): ReadonlyMap<RawMeasure, MeasureGroup> {
  const whole = measures.filter((measure) => measure.parent === null);
  const pairs = groups.length === 0 ? NO_PAIRS : pairMeasures(groups, whole);
  const joined = new Map<RawMeasure, MeasureGroup>();
  const hasParts = whole.length < measures.length;
  for (const measure of whole) {
    const known = pairs.get(measure);
    const group: MeasureGroup = known ?? { places: [measure], parent: null };
    if (known === undefined) groups.push(group);
    else known.places.push(measure);
    if (hasParts) joined.set(measure, group);
  }
  return joined;
}

/** Puts the parts of one sheet's measures (主な取組み) under their measures; a part of the same name is the same part. */
function addParts(
  parts: Map<MeasureGroup, MeasureGroup[]>,
  measures: readonly RawMeasure[],
  groupOf: ReadonlyMap<RawMeasure, MeasureGroup>,
): void {
  for (const measure of measures) {
    const whole = measure.parent === null ? undefined : measures[measure.parent];
    const parent = whole === undefined ? undefined : groupOf.get(whole);
    if (parent === undefined) continue;
    const siblings = parts.get(parent) ?? [];
    const known = siblings.find(
      ({ places: [first] }) =>
        first.anchor.sheet !== measure.anchor.sheet &&
        measureNameKey(first.name) === measureNameKey(measure.name),
    );
    if (known === undefined) parts.set(parent, [...siblings, { places: [measure], parent }]);
    else known.places.push(measure);
  }
}

/** Brings the measures of all sheets together: each measure once, in the order in which it is first met. */
export function mergeMeasures(sheets: readonly SheetReading[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  const parts = new Map<MeasureGroup, MeasureGroup[]>();
  for (const { measures } of sheets) {
    const groupOf = addSheet(groups, measures);
    if (groupOf.size > 0) addParts(parts, measures, groupOf);
  }
  if (parts.size === 0) return groups;
  return groups.flatMap((group) => [group, ...(parts.get(group) ?? [])]);
}
