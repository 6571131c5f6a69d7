import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Cell, WorkbookSnapshot } from "../../sheet/snapshot";
import { hashText } from "../../text/hash-text";
import { isJsonObject, parseJson } from "../../text/parse-json";

/** What is remembered of the sheets of a summary as they were written. */
export interface SummaryRecord {
  /** Tells looks, charts and places of cells from others. */
  readonly structure: string;
  /** Tells the constants of each sheet from others: what people would change. */
  readonly constants: readonly string[];
}

/** The setting that holds the record. */
export const SUMMARY_KEY = "summary";

/** Formulas are left out: hosts may write them otherwise than we did. */
export function hashConstants(cells: readonly Pick<Cell, "row" | "column" | "value" | "formula">[]): string {
  const constants = cells.flatMap(({ row, column, value, formula }) =>
    formula === undefined ? [`${String(row)},${String(column)}=${JSON.stringify(value)}`] : [],
  );
  return hashText(constants.join("\n"));
}

/** The record of sheets as they are composed. */
export function recordOf(sheets: readonly SheetComposer[]): SummaryRecord {
  return {
    structure: hashText(sheets.map(({ structure }) => structure).join("\n")),
    constants: sheets.map((sheet) => hashConstants(sheet.composedCells())),
  };
}

/** Reads the record that a workbook keeps; `undefined` where it keeps none or one that nobody can read. */
export function readSummaryRecord({ settings }: WorkbookSnapshot): SummaryRecord | undefined {
  const stored = parseJson(settings?.[SUMMARY_KEY]);
  if (!isJsonObject(stored)) return undefined;
  const { structure, constants } = stored;
  const isSound =
    typeof structure === "string" &&
    Array.isArray(constants) &&
    constants.every((each) => typeof each === "string");
  return isSound ? { structure, constants } : undefined;
}
