import { compactText } from "../text/normalize-text";

const DECORATION = /[【［[(（〔<].*?[】］\])）〕>]|[「」『』“”"・,，、。.．\s]/gu;

/**
 * What is left of a measure's name when spelling habits are taken away: what tells whether two names mean the same.
 *
 * @example measureNameKey("窓口の見直し【拡充】") // "窓口の見直し"
 */
export function measureNameKey(name: string): string {
  const compact = compactText(name);
  const plain = compact.includes("組み")
    ? compact.replaceAll("取り組み", "取組").replaceAll("取組み", "取組")
    : compact;
  const bare = plain.replaceAll(DECORATION, "");
  return bare === "" ? plain : bare;
}
