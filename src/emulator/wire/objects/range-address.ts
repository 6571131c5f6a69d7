import {
  LAST_COLUMN,
  LAST_ROW,
  formatArea,
  parseAddress,
  parseArea,
  quoteSheetName,
} from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";

/** Every cell of a sheet. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Whether an area spans whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return isEntireRows(area) || isEntireColumns(area);
}

/** Whether an area reaches from the first column to the last. */
export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Whether an area reaches from the first row to the last. */
export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/**
 * Reads what `worksheet.getRange` takes: `B2`, `B2:C5`, `B:C`, `2:5`, each also with its sheet in front.
 *
 * The sheet in front is not looked at: Excel takes only the sheet's own name there.
 */
export function parseRangeAddress(address: string): Area | undefined {
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const bounded = parseArea(text);
  if (bounded !== undefined) return bounded;
  const rows = /^([0-9]+):([0-9]+)$/.exec(text);
  if (rows !== null) return parseArea(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`);
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(text);
  if (columns === null) return undefined;
  const first = parseAddress(`${columns[1] ?? ""}1`);
  const last = parseAddress(`${columns[2] ?? ""}1`);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: 0,
    left: Math.min(first.column, last.column),
    bottom: LAST_ROW,
    right: Math.max(first.column, last.column),
  };
}

/** An address as Excel gives it: `一覧!B2:C5`, whole columns as `一覧!B:C`. */
export function formatRangeAddress(sheetName: string, area: Area): string {
  const plain = formatArea(area);
  const [first = plain, last = plain] = plain.split(":");
  let address = plain;
  if (isEntireColumns(area) && !isEntireRows(area)) {
    address = `${first.replace(/[0-9]+/, "")}:${last.replace(/[0-9]+/, "")}`;
  } else if (isEntireRows(area)) {
    address = `${first.replace(/[A-Z]+/, "")}:${last.replace(/[A-Z]+/, "")}`;
  }
  return `${quoteSheetName(sheetName)}!${address}`;
}
