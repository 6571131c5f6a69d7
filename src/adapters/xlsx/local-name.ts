/**
 * The name of an element or attribute without its prefix.
 *
 * @example localName("x14:dataValidation") // "dataValidation"
 */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
