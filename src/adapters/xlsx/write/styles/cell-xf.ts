import { localName } from "../../local-name";
import { childrenOf, nextElement, parseAttributes, sourceOf } from "../xml-scan";
import { formatAttributes } from "../xml-write";

/** A cell style record `<xf>` taken apart (ECMA-376 part 1, 18.8.45). */
export interface CellXf {
  readonly attributes: ReadonlyMap<string, string>;
  /** Attributes of `<alignment>` and `<protection>`; empty where the record has none. */
  readonly alignment: ReadonlyMap<string, string>;
  readonly protection: ReadonlyMap<string, string>;
  /** Other elements, as written. */
  readonly rest: string;
}

export const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** @throws Error where `item` is no element; the list that it comes from holds elements only */
export function parseXf(item: string): CellXf {
  const xf = nextElement(item, 0, item.length);
  if (xf === undefined) throw new Error("no cell style record");
  let alignment: ReadonlyMap<string, string> = new Map();
  let protection: ReadonlyMap<string, string> = new Map();
  let rest = "";
  for (const child of childrenOf(item, xf)) {
    const name = localName(child.name);
    if (name === "alignment") alignment = parseAttributes(child.attributes);
    else if (name === "protection") protection = parseAttributes(child.attributes);
    else rest += sourceOf(item, child);
  }
  return { attributes: parseAttributes(xf.attributes), alignment, protection, rest };
}

/** The element that {@link parseXf} takes apart. */
export function formatXf({ attributes, alignment, protection, rest }: CellXf): string {
  const inner =
    (alignment.size > 0 ? `<alignment${formatAttributes(alignment)}/>` : "") +
    (protection.size > 0 ? `<protection${formatAttributes(protection)}/>` : "") +
    rest;
  const opening = `<xf${formatAttributes(attributes)}`;
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</xf>`;
}

function isTrue(value: string): boolean {
  return value === "1" || value === "true";
}

function sortedEntries(attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A text that records with the same look share. An `apply…` attribute that says yes says what its absence says. */
export function xfKey(item: string): string {
  const { attributes, alignment, protection, rest } = parseXf(item);
  const telling = sortedEntries(attributes).filter(
    ([name, value]) =>
      !(name.startsWith("apply") && isTrue(value)) && !(name === "quotePrefix" && !isTrue(value)),
  );
  return JSON.stringify([telling, sortedEntries(alignment), sortedEntries(protection), rest]);
}
