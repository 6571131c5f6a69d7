import type { RawMeasure, SheetReading } from "../layout/raw-plan";
import { bothKey, createGroupIndex, type GroupIndex, type MeasureKeys } from "./group-index";
import { measureNameKey } from "./measure-name-key";

/** A measure with every place that it stands in, in the order of the sheets. */
export interface MeasureGroup {
  readonly places: [RawMeasure, ...RawMeasure[]];
  /** The group of the measure that this one is a part of. */
  readonly parent: MeasureGroup | null;
}

function countBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const found = key(item);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** A measure of the sheet at hand with what it is known by. */
interface Known {
  readonly measure: RawMeasure;
  readonly keys: MeasureKeys;
}

const NO_KEYS: MeasureKeys = { number: undefined, name: undefined, heading: undefined };
const NO_PAIRS: ReadonlyMap<RawMeasure, MeasureGroup> = new Map();

/** Two sheets number alike where at least this share of their common numbers bears the same name. */
const SHARE_THAT_AGREES = 0.5;

/**
 * Pairs the measures of one sheet with those found before.
 *
 * Number and name together decide, then a name alone where it stands once on either side; heading and number; a number
 * alone only where the two sheets evidently share their numbering, for then the names have drifted apart.
 */
function pairMeasures(index: GroupIndex, measures: readonly Known[]): ReadonlyMap<RawMeasure, MeasureGroup> {
  const pairs = new Map<RawMeasure, MeasureGroup>();
  const taken = new Set<MeasureGroup>();
  const pair = ({ measure }: Known, group: MeasureGroup): void => {
    pairs.set(measure, group);
    taken.add(group);
  };
  const firstOpen = (groups: readonly MeasureGroup[] | undefined): MeasureGroup | undefined =>
    groups?.find((group) => !taken.has(group));
  /** The group that alone bears a key, on a sheet where one measure alone bears it. */
  const pairOnly = (
    groupsOf: ReadonlyMap<string, readonly MeasureGroup[]>,
    keyOf: (keys: MeasureKeys) => string | undefined,
  ): void => {
    const counts = countBy(measures, ({ keys }) => keyOf(keys));
    for (const known of measures) {
      const key = keyOf(known.keys);
      if (key === undefined || counts.get(key) !== 1 || pairs.has(known.measure)) continue;
      const groups = groupsOf.get(key);
      const only = firstOpen(groups);
      if (only === undefined || groups?.some((group) => group !== only && !taken.has(group)) === true)
        continue;
      pair(known, only);
    }
  };

  let sameNumber = 0;
  for (const known of measures) {
    const { number } = known.keys;
    if (number === undefined || firstOpen(index.byNumber.get(number)) === undefined) continue;
    sameNumber += 1;
    const same = firstOpen(index.byBoth.get(bothKey(known.keys) ?? ""));
    if (same !== undefined) pair(known, same);
  }
  const agreeing = pairs.size;

  // A name outlives its number: lists are numbered anew whenever a measure comes in between.
  pairOnly(index.byName, ({ name }) => name);
  // Where numbers restart under every heading, heading and number together are the measure's identity.
  pairOnly(index.byHeading, ({ heading }) => heading);
  if (sameNumber > 0 && agreeing >= sameNumber * SHARE_THAT_AGREES)
    pairOnly(index.byNumber, ({ number }) => number);
  return pairs;
}

/**
 * Puts the measures of one sheet into the groups that they belong to, new groups at the end.
 *
 * @param isLast nobody will ask the index again
 */
function addSheet(
  groups: MeasureGroup[],
  measures: readonly RawMeasure[],
  index: GroupIndex,
  isLast: boolean,
): ReadonlyMap<RawMeasure, MeasureGroup> {
  // What measures are known by matters to those of other sheets only.
  const isAlone = groups.length === 0 && isLast;
  if (isAlone && measures.every(({ parent }) => parent === null)) {
    for (const measure of measures) groups.push({ places: [measure], parent: null });
    return NO_PAIRS;
  }
  const whole = measures
    .filter(({ parent }) => parent === null)
    .map((measure): Known => ({ measure, keys: isAlone ? NO_KEYS : index.keysOf(measure) }));
  const pairs = groups.length === 0 ? NO_PAIRS : pairMeasures(index, whole);
  const joined = new Map<RawMeasure, MeasureGroup>();
  const hasParts = whole.length < measures.length;
  for (const { measure, keys } of whole) {
    const known = pairs.get(measure);
    const group: MeasureGroup = known ?? { places: [measure], parent: null };
    if (known === undefined) groups.push(group);
    else known.places.push(measure);
    if (!isLast) index.add(group, keys);
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

function isCard({ layout, measures }: SheetReading): boolean {
  return layout === "cards" && measures.length === 1;
}

function areDistinct(measures: readonly RawMeasure[]): boolean {
  const numbers = measures.map(({ number }) => number);
  const names = measures.map(({ name }) => measureNameKey(name));
  return (
    !numbers.includes(null) &&
    new Set(numbers).size === numbers.length &&
    new Set(names).size === names.length
  );
}

/** Sheets that are compared as one: cards with a sheet each, which alone cannot show whose numbering they share. */
function comparedTogether(sheets: readonly SheetReading[]): readonly (readonly SheetReading[])[] {
  const cards = sheets.filter(isCard);
  if (cards.length < 2 || !areDistinct(cards.flatMap(({ measures }) => measures)))
    return sheets.map((sheet) => [sheet]);
  const [first] = cards;
  return sheets.flatMap((sheet) => (sheet === first ? [cards] : isCard(sheet) ? [] : [[sheet]]));
}

/** Brings the measures of all sheets together: each measure once, in the order in which it is first met. */
export function mergeMeasures(sheets: readonly SheetReading[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  const index = createGroupIndex();
  const parts = new Map<MeasureGroup, MeasureGroup[]>();
  const holding = sheets.filter(({ measures }) => measures.length > 0);
  const together = comparedTogether(holding);
  for (const compared of together) {
    const measures = compared.flatMap((sheet) => sheet.measures);
    const groupOf = addSheet(groups, measures, index, compared === together.at(-1));
    if (groupOf.size > 0 && compared.length === 1) addParts(parts, measures, groupOf);
  }
  if (parts.size === 0) return groups;
  return groups.flatMap((group) => [group, ...(parts.get(group) ?? [])]);
}
