import { strFromU8, unzipSync } from "fflate";

/** The parts of a package as text, by name; folders are left out. */
export function partTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(entries.map(([name, content]) => [name, strFromU8(content)]));
}

/** Names of the parts that are not byte for byte the same in both packages, those that one of them lacks included. */
export function differingParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [before, after] = [partTexts(a), partTexts(b)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/** One part's text. */
export function partText(bytes: Uint8Array, name: string): string {
  const text = partTexts(bytes).get(name);
  if (text === undefined) throw new Error(`the package has no ${name}`);
  return text;
}
