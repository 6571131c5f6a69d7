const MARKUP = /[&<>]/g;
const MARKUP_IN_ATTRIBUTES = /[&<>"\n\t\r]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

function entityOf(character: string): string {
  return ENTITIES[character] ?? character;
}

/** @example escapeText("A & B") // "A &amp; B" */
export function escapeText(text: string): string {
  return text.replace(MARKUP, entityOf);
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(MARKUP_IN_ATTRIBUTES, entityOf);
}

// XML can hold no other control characters, no halves of surrogate pairs and no U+FFFE or U+FFFF.
const UNWRITABLE =
  /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Writes what XML cannot hold as escapes of the ST_Xstring type (ECMA-376 part 1, 22.9.2.19), and keeps text that
 * looks like such an escape from being one. The inverse of `decodeEscapes`.
 *
 * @example encodeEscapes("_x000D_\r") // "_x005F_x000D__x000D_"
 */
export function encodeEscapes(text: string): string {
  return text.replace(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** Attributes as text with a space before each, in the order of the map. */
export function formatAttributes(attributes: Iterable<readonly [name: string, value: string]>): string {
  let text = "";
  for (const [name, value] of attributes) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}

/**
 * Sets one attribute in the text of a tag's attributes and leaves the others as they are spelled.
 *
 * @param value `undefined` takes the attribute out.
 * @param after the attribute behind which a new one stands; without it a new one comes last.
 * @example setAttribute(" r='1' ht='20'", "ht", undefined) // " r='1'"
 */
export function setAttribute(
  attributes: string,
  name: string,
  value: string | undefined,
  after?: string,
): string {
  const present = attributeText(name).exec(attributes);
  if (present !== null) {
    const [whole, opening = "", quote = '"'] = present;
    const text =
      value === undefined ? "" : opening + escapeAttribute(value).replaceAll("'", "&apos;") + quote;
    return attributes.slice(0, present.index) + text + attributes.slice(present.index + whole.length);
  }
  if (value === undefined) return attributes;
  const anchor = after === undefined ? null : attributeText(after).exec(attributes);
  const at =
    anchor === null
      ? after === undefined
        ? attributes.trimEnd().length
        : 0
      : anchor.index + anchor[0].length;
  return `${attributes.slice(0, at)} ${name}="${escapeAttribute(value)}"${attributes.slice(at)}`;
}

function attributeText(name: string): RegExp {
  return new RegExp(`(\\s+${name}\\s*=\\s*("|'))(?:(?!\\2)[^])*\\2`);
}

const UNPREFIXED_TAG = /<(\/?)(?=[A-Za-z]+[\s/>])/g;

/**
 * Puts the prefix of a part's main namespace before every element name that has none.
 *
 * @param xml written by this product: no comments, no CDATA.
 * @example prefixElements('<c r="A1"><v>1</v></c>', "x") // '<x:c r="A1"><x:v>1</x:v></x:c>'
 */
export function prefixElements(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(UNPREFIXED_TAG, `<$1${prefix}:`);
}
