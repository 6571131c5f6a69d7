import { childrenOf, parseAttributes, type XmlElement } from "../xml-scan";
import { formatAttributes } from "../xml-write";

/** What changes in a list such as `<mergeCells count="2">`. */
export interface ListChange {
  /** By the position at which an item starts: what stands in its place. An empty text takes the item out. */
  readonly replaced?: ReadonlyMap<number, string>;
  readonly appended?: readonly string[];
}

/**
 * A list after changes. New items stand right behind the last one; a `count` that the list states is kept right.
 *
 * @param list as it stands in `text`; `undefined` where the part has none.
 * @returns an empty text where no item is left.
 */
export function changeList(
  text: string,
  list: XmlElement | undefined,
  name: string,
  { replaced = new Map<number, string>(), appended = [] }: ListChange,
): string {
  if (list === undefined) {
    if (appended.length === 0) return "";
    return `<${name} count="${String(appended.length)}">${appended.join("")}</${name}>`;
  }
  const items = childrenOf(text, list);
  const removed = [...replaced.values()].filter((xml) => xml === "").length;
  const count = items.length - removed + appended.length;
  if (count === 0) return "";
  let inner = "";
  let at = list.openEnd;
  for (const item of items) {
    inner += text.slice(at, item.start) + (replaced.get(item.start) ?? text.slice(item.start, item.end));
    at = item.end;
  }
  inner += appended.join("") + text.slice(at, list.closeStart);
  const attributes = parseAttributes(list.attributes);
  const isCounted = attributes.has("count");
  if (isCounted) attributes.set("count", String(count));
  const opening = isCounted
    ? `<${list.name}${formatAttributes(attributes)}>`
    : `<${list.name}${list.attributes.trimEnd()}>`;
  return `${opening}${inner}</${list.name}>`;
}
