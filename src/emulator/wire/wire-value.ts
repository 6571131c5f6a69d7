import { isCellError, type CellValue } from "../../core/sheet/snapshot";
import type { CellState } from "../model/sheet-model";

/** A cell's value as the rich API gives it: blank as "", an error as its text. */
export function wireValue(cell: CellState | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return isCellError(value) ? value.error : value;
}

/** The type of a cell's value as the rich API names it. */
export function wireValueType(cell: CellState | undefined): string {
  const value: CellValue | null = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
