import type { CellFormat } from "../../../../core/sheet/cell-format";
import type { BorderSides } from "./border-xml";
import type { CellXf } from "./cell-xf";

/** What changes in a cell's style; what is left out stays. */
export interface StyleChange extends Omit<CellFormat, "like" | "border" | "edges"> {
  /** The style whose look is taken over before the rest is changed. */
  readonly likeStyle?: number;
  readonly sides?: BorderSides;
  /** Keeps text that starts like a formula from becoming one when it is entered again. */
  readonly quotePrefix?: boolean;
}

const LOOK = ["fontId", "fillId", "borderId", "xfId"] as const;
const FLAGS = ["applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection"] as const;

/** The record `xf` with the look of another one, but its own number format. */
export function takeLook(xf: CellXf, like: CellXf): CellXf {
  const attributes = new Map(xf.attributes);
  for (const name of LOOK) attributes.set(name, like.attributes.get(name) ?? "0");
  for (const name of FLAGS) {
    const flag = like.attributes.get(name);
    if (flag === undefined) attributes.delete(name);
    else attributes.set(name, flag);
  }
  return { attributes, alignment: like.alignment, protection: like.protection, rest: like.rest };
}

/**
 * The record with another font, fill, border or number format.
 *
 * @param name of the id, such as `fontId`
 * @param flag that says to apply it, such as `applyFont`
 */
export function withId(xf: CellXf, name: string, flag: string, id: number): CellXf {
  const attributes = new Map(xf.attributes).set(name, String(id));
  // Ids are not optional; a flag that was never needed is not added for the standard number format.
  if (id !== 0 || attributes.has(flag)) attributes.set(flag, "1");
  return { ...xf, attributes };
}

function alignmentChanges(change: StyleChange): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  const { horizontal, vertical, wrap, indent, shrinkToFit } = change;
  if (horizontal !== undefined) changes.set("horizontal", horizontal);
  if (vertical !== undefined) changes.set("vertical", vertical);
  if (wrap !== undefined) changes.set("wrapText", wrap ? "1" : "0");
  if (indent !== undefined) changes.set("indent", String(indent));
  if (shrinkToFit !== undefined) changes.set("shrinkToFit", shrinkToFit ? "1" : "0");
  return changes;
}

/** The record with what of the alignment changes; the rest of the alignment stays. */
export function withAlignment(xf: CellXf, change: StyleChange): CellXf {
  const changes = alignmentChanges(change);
  if (changes.size === 0) return xf;
  const alignment = new Map([...xf.alignment, ...changes]);
  return { ...xf, alignment, attributes: new Map(xf.attributes).set("applyAlignment", "1") };
}

/** The record locked or unlocked; as it was for `undefined`. */
export function withProtection(xf: CellXf, locked: boolean | undefined): CellXf {
  if (locked === undefined) return xf;
  const protection = new Map(xf.protection).set("locked", locked ? "1" : "0");
  return { ...xf, protection, attributes: new Map(xf.attributes).set("applyProtection", "1") };
}

/** The record with the sign of a text that starts like a formula, or without; as it was for `undefined`. */
export function withQuotePrefix(xf: CellXf, quotePrefix: boolean | undefined): CellXf {
  if (quotePrefix === undefined) return xf;
  const attributes = new Map(xf.attributes);
  if (quotePrefix) attributes.set("quotePrefix", "1");
  else attributes.delete("quotePrefix");
  return { ...xf, attributes };
}
