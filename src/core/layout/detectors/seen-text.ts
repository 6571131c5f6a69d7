import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { isPercentFormat } from "../../sheet/number-format";
import type { Cell } from "../../sheet/snapshot";
import { normalizeLabel } from "../normalize-label";

/** Cells that say: the same as above. */
const DITTO = /^(?:[〃″仝"”]|同上|同前|上に同じ|上記(?:に|と)同じ)$/u;

/** Tells 〃 and 同上 from content. */
export function isDitto(text: string): boolean {
  const plain = text.trim();
  return plain.length <= 6 && DITTO.test(plain);
}

/** What a heading adds to a figure below it: 80 under 進捗率（％） is 80%, 6 under 実施月 is 6月. */
export type HeadingUnit = "%" | "月" | "年度";

const SHARE_HEADING = /率|割合|[%％]/u;

/** The unit that the headings over a column give to plain figures. */
export function headingUnit(path: readonly string[]): HeadingUnit | undefined {
  const inner = normalizeLabel((path.at(-1) ?? "").replace(/[(（][^()（）]*[)）]/gu, ""));
  if (SHARE_HEADING.test(path.join(" "))) return "%";
  if (inner.endsWith("月")) return "月";
  return inner.endsWith("年度") ? "年度" : undefined;
}

const FIGURE = /^[0-9０-９]{1,4}(?:[.．][0-9０-９]+)?$/u;
const FIGURES = /^[0-9０-９]{1,4}(?:\s*[~～〜\-－―–・、,]\s*[0-9０-９]{1,4})+$/u;

function withUnit(cell: Cell, text: string, unit: HeadingUnit): string {
  if (unit === "%") return FIGURE.test(text) && !isPercentFormat(cell.numberFormat) ? `${text}%` : text;
  if (cell.numberFormat !== undefined && typeof cell.value === "number") return text;
  if (!FIGURE.test(text) && !FIGURES.test(text)) return text;
  return text.replaceAll(/[0-9０-９]+/gu, (figure) => `${figure}${unit}`);
}

/**
 * The text that a reader sees in a cell: of 〃 and 同上 what stands above, of plain figures with the unit of their heading.
 *
 * @param headerBottom where the walk upwards ends
 */
export function seenText(
  grid: Grid,
  cell: Cell,
  headerBottom: number,
  unit: HeadingUnit | undefined,
): string {
  let source = cell;
  let text = cellText(source);
  for (let row = cell.row - 1; row > headerBottom && isDitto(text); row--) {
    const above = grid.cellThrough(row, cell.column);
    if (!isFilled(above)) continue;
    source = above;
    text = cellText(source);
  }
  return unit === undefined ? text : withUnit(source, text, unit);
}
