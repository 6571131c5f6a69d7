import type { CellValue } from "../../core/sheet/snapshot";
import type { CellState } from "./sheet-model";
import { parseTypedDay } from "./typed-day";

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * Reads what is written into a cell, by a person or by an add-in, as Excel reads it: formulas, numbers,
 * percentages, truth values and errors are recognised, a leading apostrophe or a text format keeps text.
 * Days in the forms that a Japanese Excel knows become serial numbers (of the 1900 calendar).
 *
 * @param previous what the cell held: its number format stays
 * @returns the new content, or `undefined` where the text is empty and no format stays
 * @example interpretEntry("65%", undefined) // { value: 0.65, numberFormat: "0%" }
 */
export function interpretEntry(
  entry: string | number | boolean,
  previous?: CellState,
): CellState | undefined {
  const format = {
    ...(previous?.numberFormat !== undefined && { numberFormat: previous.numberFormat }),
    ...(previous?.style !== undefined && { style: previous.style }),
  };
  if (entry === "") return Object.keys(format).length === 0 ? undefined : { value: null, ...format };
  // A text format makes text of everything, of numbers and formulas too.
  if (previous?.numberFormat === "@") return { value: String(entry), ...format };
  if (typeof entry !== "string") return { value: entry, ...format };
  if (entry.startsWith("'")) return { value: entry.slice(1), ...format };
  if (entry.length > 1 && entry.startsWith("=")) {
    // Nobody calculates yet: a new formula shows 0, as Excel does for a formula that refers to blanks.
    return { value: previous?.formula === entry ? previous.value : 0, formula: entry, ...format };
  }
  const percent = /^(.*\d)\s*%$/.exec(entry)?.[1];
  if (percent !== undefined && isNumber(percent)) {
    const numberFormat = previous?.numberFormat ?? (percent.includes(".") ? "0.00%" : "0%");
    return { value: toNumber(percent) / 100, ...format, numberFormat };
  }
  const day = parseTypedDay(entry, new Date().getFullYear());
  if (day !== undefined) {
    return { value: day.serial, ...format, numberFormat: previous?.numberFormat ?? day.numberFormat };
  }
  return { value: readConstant(entry), ...format };
}

function readConstant(entry: string): CellValue {
  const upper = entry.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERRORS.has(upper)) return { error: upper };
  return isNumber(entry) ? toNumber(entry) : entry;
}

function isNumber(text: string): boolean {
  return /\d/.test(text) && NUMBER.test(text.trim());
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}
