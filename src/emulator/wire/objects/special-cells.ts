import { isCellError, type Area, type CellValue } from "../../../core/sheet/snapshot";
import { holdsCell } from "../../../core/sheet/area";
import type { CellState } from "../../model/sheet-model";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";

/**
 * The cells of a range that `getSpecialCells` finds: formulas or constants, all or by kind of value. A single cell stands
 * for its whole sheet, as in Excel.
 *
 * @returns runs of cells, each one row high
 * @throws HostError `AccessDenied` on a protected sheet, where Excel refuses too
 */
export function findSpecialCells(
  { sheet, area }: RangeTarget,
  cellType: string,
  valueType: string,
): readonly Area[] {
  if (sheet.isProtected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  const matches = matcher(cellType, valueType);
  const isSingle = area.top === area.bottom && area.left === area.right;
  const runs: Area[] = [];
  for (const { row, column, ...cell } of sheet.cells()) {
    if (!(isSingle || holdsCell(area, row, column)) || !matches(cell)) continue;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

function matcher(cellType: string, valueType: string): (cell: CellState) => boolean {
  const wantsFormula = cellType === "Formulas";
  if (!wantsFormula && cellType !== "Constants") {
    throw new HostError("ApiNotFound", `The stand-in host does not know special cells of type ${cellType}.`);
  }
  return ({ value, formula }) =>
    value !== null && (formula !== undefined) === wantsFormula && hasKind(value, valueType);
}

function hasKind(value: CellValue, kind: string): boolean {
  switch (kind) {
    case "All":
      return true;
    case "Errors":
      return isCellError(value);
    case "Numbers":
      return typeof value === "number";
    case "Text":
      return typeof value === "string";
    case "Logical":
      return typeof value === "boolean";
    default:
      throw new HostError("InvalidArgument", `${kind} is no kind of value.`);
  }
}
