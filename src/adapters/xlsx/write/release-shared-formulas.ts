import { formatArea } from "../../../core/sheet/address";
import { unionAreas } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import { parseFormulaPattern, shiftFormula } from "../../../core/sheet/formula-pattern";
import { groupedFormulas, type GroupedFormula } from "./formula-groups";
import { TextSplices } from "./text-splices";
import { unescapeXml } from "../unescape-xml";
import { escapeText, formatAttributes } from "./xml-write";

function areaOf({ row, column }: GroupedFormula): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The formula element of the cell that the others follow from now on. */
function heirXml(text: string, master: GroupedFormula, followers: readonly GroupedFormula[]): string {
  const [heir] = followers;
  if (heir === undefined) return "";
  const pattern = parseFormulaPattern(unescapeXml(master.source));
  const formula = shiftFormula(pattern, heir.row - master.row, heir.column - master.column);
  const reference = followers.reduce<Area>(
    (area, follower) => unionAreas(area, areaOf(follower)),
    areaOf(heir),
  );
  // In the order in which Excel writes them.
  const placed = new Map([["t", "shared"], ["ref", formatArea(reference)], ...heir.attributes]);
  const attributes = formatAttributes(placed.set("ref", formatArea(reference)));
  const name = /^<([^\s/>]+)/.exec(text.slice(heir.start))?.[1] ?? "f";
  return `<${name}${attributes}>${escapeText(formula)}</${name}>`;
}

/**
 * Hands shared formulas on: where the cell that spells one out is about to be written over, the next cell that follows
 * it spells it out instead.
 *
 * @param isWritten whether a cell gets another content.
 */
export function releaseSharedFormulas(
  text: string,
  isWritten: (row: number, column: number) => boolean,
): string {
  const shared = groupedFormulas(text).filter(({ type }) => type === "shared");
  const splices = new TextSplices();
  for (const master of shared) {
    if (master.source.trim() === "" || !isWritten(master.row, master.column)) continue;
    const followers = shared.filter(
      (other) =>
        other !== master &&
        other.source.trim() === "" &&
        other.attributes.get("si") === master.attributes.get("si") &&
        !isWritten(other.row, other.column),
    );
    const [heir] = followers;
    if (heir !== undefined) splices.replace(heir.start, heir.end, heirXml(text, master, followers));
  }
  return splices.applyTo(text);
}
