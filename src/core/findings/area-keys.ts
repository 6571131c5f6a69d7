import { compactText } from "../text/normalize-text";

/** A short name for each path of headings, whatever its spelling: measures under the same headings share their path. */
export function createAreaKeys(): (area: readonly string[]) => number {
  const keyOfPath = new Map<readonly string[], number>();
  const keyOfText = new Map<string, number>();
  return (area) => {
    const known = keyOfPath.get(area);
    if (known !== undefined) return known;
    const text = area.map(compactText).join("\n");
    const key = keyOfText.get(text) ?? keyOfText.size;
    keyOfText.set(text, key);
    keyOfPath.set(area, key);
    return key;
  };
}
