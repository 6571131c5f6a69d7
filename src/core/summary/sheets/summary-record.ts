import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Cell, WorkbookSnapshot } from "../../sheet/snapshot";
import { hashText } from "../../text/hash-text";

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

function isRecord(value: unknown): value is SummaryRecord {
  if (typeof value !== "object" || value === null) return false;
  if (!("structure" in value) || !("constants" in value)) return false;
  const { structure, constants } = value;
  return (
    typeof structure === "string" &&
    Array.isArray(constants) &&
    constants.every((each) => typeof each === "string")
  );
}

/** Reads the record that a workbook keeps; `undefined` where it keeps none or one that nobody can read. */
export function readSummaryRecord({ settings }: WorkbookSnapshot): SummaryRecord | undefined {
  try {
    const value: unknown = JSON.parse(settings?.[SUMMARY_KEY] ?? "null");
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
