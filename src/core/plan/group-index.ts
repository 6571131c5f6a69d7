import { measureNumberKey } from "../layout/measure-number";
import type { RawMeasure } from "../layout/raw-plan";
import { measureNameKey } from "./measure-name-key";
import type { MeasureGroup } from "./merge-measures";

/** What a measure is known by in one place. */
export interface MeasureKeys {
  readonly number: string | undefined;
  readonly name: string | undefined;
  /** Innermost heading and number: what stays the same when only the name drifts. */
  readonly heading: string | undefined;
}

/** Headings repeat from row to row: each is reduced to its key once. */
function createHeadingKeys(): (heading: string) => string {
  const known = new Map<string, string>();
  return (heading) => {
    const found = known.get(heading) ?? measureNameKey(heading);
    known.set(heading, found);
    return found;
  };
}

/** The groups found so far, by what their measures are known by. Grows with the sheets and is never built anew. */
export interface GroupIndex {
  readonly byNumber: ReadonlyMap<string, readonly MeasureGroup[]>;
  readonly byName: ReadonlyMap<string, readonly MeasureGroup[]>;
  readonly byHeading: ReadonlyMap<string, readonly MeasureGroup[]>;
  /** By a number and a name that some of its places bear. */
  readonly byBoth: ReadonlyMap<string, readonly MeasureGroup[]>;
  keysOf(measure: RawMeasure): MeasureKeys;
  /** Takes a further place of a group. */
  add(group: MeasureGroup, keys: MeasureKeys): void;
}

/** The key of a number and a name together; `undefined` where the number is missing. */
export function bothKey({ number, name }: Pick<MeasureKeys, "number" | "name">): string | undefined {
  return number === undefined ? undefined : `${number}\n${name ?? ""}`;
}

interface KnownBy {
  readonly numbers: Set<string>;
  readonly names: Set<string>;
  readonly headings: Set<string>;
}

function put(index: Map<string, MeasureGroup[]>, key: string, group: MeasureGroup): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [group]);
  else list.push(group);
}

/** An empty index. */
export function createGroupIndex(): GroupIndex {
  const byNumber = new Map<string, MeasureGroup[]>();
  const byName = new Map<string, MeasureGroup[]>();
  const byHeading = new Map<string, MeasureGroup[]>();
  const byBoth = new Map<string, MeasureGroup[]>();
  const knownBy = new Map<MeasureGroup, KnownBy>();
  const headingKey = createHeadingKeys();
  return {
    byNumber,
    byName,
    byHeading,
    byBoth,
    keysOf({ number: written, name, area }) {
      const number = written === null ? undefined : measureNumberKey(written);
      const heading = area.at(-1);
      return {
        number,
        name: name === "" ? undefined : measureNameKey(name),
        heading:
          number === undefined || heading === undefined ? undefined : `${headingKey(heading)}\n${number}`,
      };
    },
    add(group, { number, name, heading }) {
      const known = knownBy.get(group) ?? { numbers: new Set(), names: new Set(), headings: new Set() };
      knownBy.set(group, known);
      if (number !== undefined && !known.numbers.has(number)) {
        known.numbers.add(number);
        put(byNumber, number, group);
        for (const other of known.names) put(byBoth, `${number}\n${other}`, group);
      }
      const nameOrNone = name ?? "";
      if (!known.names.has(nameOrNone)) {
        known.names.add(nameOrNone);
        if (name !== undefined) put(byName, name, group);
        for (const other of known.numbers) put(byBoth, `${other}\n${nameOrNone}`, group);
      }
      if (heading !== undefined && !known.headings.has(heading)) {
        known.headings.add(heading);
        put(byHeading, heading, group);
      }
    },
  };
}
