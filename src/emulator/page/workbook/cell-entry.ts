import type { CellState } from "../../model/sheet-model";
import { isDateSection, formatDate } from "../format/format-date";
import { splitSections, tokenizeFormat } from "../format/tokenize-format";

/**
 * A cell's content as a person would type it, shown in the formula bar: formulas, dates as `2023/9/30`, percentages
 * with their sign, other numbers in full.
 */
export function cellEntry(cell: CellState | undefined, dateSystem: 1900 | 1904): string {
  if (cell === undefined || cell.value === null) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "object") return cell.value.error;
  if (typeof cell.value !== "number")
    return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  const format = tokenizeFormat(splitSections(cell.numberFormat ?? "")[0] ?? "");
  if (isDateSection(format)) {
    const hasTime = !Number.isInteger(cell.value);
    const shown = formatDate(
      cell.value,
      tokenizeFormat(hasTime ? "yyyy/m/d h:mm:ss" : "yyyy/m/d"),
      dateSystem,
    );
    return shown ?? String(cell.value);
  }
  const isPercent = format.some(({ kind, text }) => kind === "code" && text === "%");
  return isPercent ? `${String(Number((cell.value * 100).toPrecision(15)))}%` : String(cell.value);
}
