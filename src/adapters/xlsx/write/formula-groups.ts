import { parseAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { parseReference } from "../parse-reference";
import { parseAttributes } from "./xml-scan";

/** A formula that stands for more than its own cell. */
export interface GroupedFormula {
  readonly row: number;
  readonly column: number;
  /** The type: `shared`, `array` or `dataTable` (ECMA-376 part 1, 18.18.6). */
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its formula as written; empty for a cell that follows another's. */
  readonly source: string;
  /** Where `<f>` starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const CELL_WITH_FORMULA =
  /<((?:[\w.-]+:)?)c((?:\s[^>]*?)?)>\s*<\1f((?:\s(?:[^"'>]|"[^"]*"|'[^']*')*?)?)(?:\/>|>([^<]*)<\/\1f>)/g;

/** The formulas of a sheet that are shared, make an array or a data table, in their order. */
export function groupedFormulas(text: string): readonly GroupedFormula[] {
  if (!/<(?:[\w.-]+:)?f\s[^>]*\bt=/.test(text)) return [];
  return [...text.matchAll(CELL_WITH_FORMULA)].flatMap((match) => {
    const [whole, prefix = "", cell = "", formula = "", source = ""] = match;
    const attributes = parseAttributes(formula);
    const type = attributes.get("t");
    const address = parseAddress(parseAttributes(cell).get("r") ?? "");
    if (type === undefined || type === "normal" || address === undefined) return [];
    const start = match.index + whole.lastIndexOf(`<${prefix}f`);
    return [{ ...address, type, attributes, source, start, end: match.index + whole.length }];
  });
}

/**
 * The areas that array formulas and data tables fill: none of their cells can be written alone. An array formula of one
 * cell can: as such, Excel saves any formula that could give several values, `INDEX` among them.
 */
export function filledAreas(formulas: readonly GroupedFormula[]): readonly Area[] {
  return formulas.flatMap(({ type, attributes }) => {
    const reference = attributes.get("ref");
    if (type === "shared" || reference === undefined) return [];
    const area = parseReference(reference);
    const isOneCell = area.top === area.bottom && area.left === area.right;
    return type === "array" && isOneCell ? [] : [area];
  });
}
