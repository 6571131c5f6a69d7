import { childNamed, type XmlDocument } from "../xml-document";
import { childrenOf, parseAttributes, sourceOf, type XmlElement } from "../xml-scan";
import { formatAttributes } from "../xml-write";

/** Items are kept as this product writes them, so that they can be compared whatever prefix the part uses. */
function withoutPrefix(item: string, { prefix }: XmlDocument): string {
  return prefix === "" ? item : item.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/**
 * One list of the styles part (`<fonts>`, `<cellXfs>`, …). Items are appended, never changed: cells go by their place.
 */
export class StyleList {
  readonly name: string;
  /** How many items the part had when it was opened. */
  readonly originalCount: number;
  private readonly countUnchanged: number;
  private readonly source: string;
  private readonly element: XmlElement | undefined;
  private readonly items: string[];
  private readonly indexes = new Map<string, number>();
  private readonly keyOf: (item: string) => string;

  /**
   * @param reserved what stands at the first places of the list, whatever a part leaves out: it is appended only
   * together with something else.
   * @param keyOf gives the same text for items that look the same.
   */
  constructor(
    name: string,
    document: XmlDocument,
    reserved: readonly string[] = [],
    keyOf: (item: string) => string = (item) => item,
  ) {
    const element = childNamed(document, name);
    this.name = name;
    this.source = document.text;
    this.element = element;
    this.keyOf = keyOf;
    this.items =
      element === undefined
        ? []
        : childrenOf(document.text, element).map((item) =>
            withoutPrefix(sourceOf(document.text, item), document),
          );
    this.originalCount = this.items.length;
    this.items.push(...reserved.slice(this.originalCount));
    this.countUnchanged = this.items.length;
    this.items.forEach((item, index) => {
      const key = keyOf(item);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  /** As written; empty where the part has no such list. */
  get openingTag(): string {
    return this.element === undefined ? "" : this.source.slice(this.element.start, this.element.openEnd);
  }

  get count(): number {
    return this.items.length;
  }

  /** Whether anything was appended. */
  get hasGrown(): boolean {
    return this.items.length > this.countUnchanged;
  }

  /** The item at an index, without the part's prefix; `undefined` where there is none. */
  itemAt(index: number): string | undefined {
    return this.items[index];
  }

  /** The place of an item that looks like this one; it is appended where there is none. */
  indexOf(item: string): number {
    const key = this.keyOf(item);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }

  /** The list with what was appended; `undefined` where nothing was. */
  format(): string | undefined {
    if (!this.hasGrown) return undefined;
    const appended = this.items.slice(this.originalCount).join("");
    const count = String(this.items.length);
    if (this.element === undefined) return `<${this.name} count="${count}">${appended}</${this.name}>`;
    const { name, attributes, openEnd, closeStart, end } = this.element;
    const withCount = formatAttributes(new Map([...parseAttributes(attributes)]).set("count", count));
    if (openEnd === closeStart && closeStart === end) return `<${name}${withCount}>${appended}</${name}>`;
    // Right behind the last item, so that taking the tail off again leaves the blanks before the closing tag.
    const last = childrenOf(this.source, this.element).at(-1);
    const tailAt = last?.end ?? openEnd;
    return (
      `<${name}${withCount}>` + this.source.slice(openEnd, tailAt) + appended + this.source.slice(tailAt, end)
    );
  }
}
