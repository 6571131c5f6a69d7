import { parseDocument } from "../xml-document";
import { parseAttributes } from "../xml-scan";
import { formatAttributes } from "../xml-write";

/** Cells that no longer hold a formula: by sheet id, addresses (`B5`); `undefined` for a sheet that is gone. */
export type LostFormulas = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/**
 * Takes cells that lost their formula out of the calculation chain: Excel calls a workbook damaged whose chain names a
 * cell without one. Cells that gained one need not be named; Excel finds them when it loads the sheets.
 *
 * @param text of the part.
 * @returns the part without them; empty where none is left.
 */
export function withoutLostFormulas(text: string, lost: LostFormulas): string {
  const { children, root } = parseDocument(text, "calcChain");
  let sheetId = "";
  let statedId = "";
  let inner = "";
  let at = root.openEnd;
  let count = 0;
  for (const entry of children) {
    const attributes = parseAttributes(entry.attributes);
    // An entry without a sheet stands on that of the entry before it.
    sheetId = attributes.get("i") ?? sheetId;
    const isLost = lost.has(sheetId) && lost.get(sheetId)?.has(attributes.get("r") ?? "") !== false;
    const blanks = text.slice(at, entry.start);
    at = entry.end;
    if (isLost) continue;
    count++;
    const isStated = attributes.has("i") || statedId === sheetId;
    statedId = sheetId;
    inner += blanks;
    inner += isStated
      ? text.slice(entry.start, entry.end)
      : `<${entry.name}${formatAttributes(attributes.set("i", sheetId))}/>`;
  }
  return count === 0 ? "" : text.slice(0, root.openEnd) + inner + text.slice(at);
}
