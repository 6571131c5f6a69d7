import type { CellState } from "../../model/sheet-model";
import { formatDate, isDateSection } from "./format-date";
import { formatGeneral, formatNumber } from "./format-number";
import { splitSections, tokenizeFormat } from "./tokenize-format";

/** What a cell shows, and where it shows it unless the cell says otherwise. */
export interface ShownCell {
  readonly text: string;
  readonly align: "left" | "center" | "right";
}

/** What Excel shows for a date before its calendar begins. */
const NO_DATE = "########";

/**
 * What a cell shows: the common number formats of Japanese workbooks (digits, thousands, percent, dates and times, era
 * dates, texts in between), errors, truth values. Conditions and fractions in formats are not known: such numbers show
 * as under `General`.
 *
 * @example formatCell({ value: 45199, numberFormat: '[$-411]ggge"年"m"月"d"日"' }, 1900).text // "令和5年9月30日"
 */
export function formatCell(cell: CellState, dateSystem: 1900 | 1904): ShownCell {
  const { value, numberFormat } = cell;
  if (value === null) return { text: "", align: "left" };
  if (typeof value === "string") return { text: formatText(value, numberFormat), align: "left" };
  if (typeof value === "number")
    return { text: formatByFormat(value, numberFormat, dateSystem), align: "right" };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", align: "center" };
  return { text: value.error, align: "center" };
}

function formatText(text: string, numberFormat: string | undefined): string {
  const section = numberFormat === undefined ? undefined : splitSections(numberFormat)[3];
  return section === undefined
    ? text
    : tokenizeFormat(section)
        .map((token) => (token.text === "@" ? text : token.text))
        .join("");
}

function formatByFormat(value: number, numberFormat: string | undefined, dateSystem: 1900 | 1904): string {
  if (numberFormat === undefined || numberFormat === "@" || /\[[<>=]|\?\//.test(numberFormat))
    return formatGeneral(value);
  const sections = splitSections(numberFormat);
  const [positive = "", negative, zero] = sections;
  const isNegative = value < 0;
  const section = (isNegative ? negative : value === 0 ? zero : undefined) ?? positive;
  const tokens = tokenizeFormat(section);
  if (isDateSection(tokens)) return formatDate(value, tokens, dateSystem) ?? NO_DATE;
  const shown = formatNumber(Math.abs(value), tokens);
  // What rounds to nothing has no sign.
  return isNegative && negative === undefined && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
