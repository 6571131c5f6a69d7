import { unescapeXml } from "../unescape-xml";
import { escapeText } from "./xml-write";

const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]+`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[0-9]+`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const PLACE = `(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW}|#REF!|${NAME})`;
const REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!${PLACE}`,
  "gu",
);

/**
 * A formula without its references to a sheet that is gone, as Excel leaves it behind.
 *
 * @example loseSheet("SUM(進捗設定!$B$1:$B$3,A1)", "進捗設定") // "SUM(#REF!,A1)"
 */
export function loseSheet(formula: string, sheet: string): string {
  return formula.replace(REFERENCE, (whole, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === sheet.toLowerCase() ? "#REF!" : whole;
  });
}

const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*[^/])?>)([^<]+)(?=<\/)/g;

/**
 * The part of a sheet without references to sheets that are gone: Excel calls a workbook damaged whose formulas name a
 * sheet that it lacks.
 */
export function loseSheets(text: string, sheets: readonly string[]): string {
  if (!sheets.some((sheet) => text.includes(escapeText(sheet)))) return text;
  return text.replace(FORMULA, (whole, opening: string, source: string) => {
    const before = unescapeXml(source);
    const after = sheets.reduce(loseSheet, before);
    return after === before ? whole : opening + escapeText(after);
  });
}
