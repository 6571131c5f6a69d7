import { columnName, LAST_COLUMN, LAST_ROW, parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import { damaged } from "./package-error";
import type { ReadBudget } from "./read-budget";

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const LOST = "#REF!";
const WHOLE_ROWS = /^\$?([0-9]+):\$?([0-9]+)$/;

function withCorners(reference: string): string {
  return reference
    .replace(WHOLE_COLUMNS, (_, first: string, last: string) => `${first}1:${last}${String(LAST_ROW + 1)}`)
    .replace(WHOLE_ROWS, (_, first: string, last: string) => `A${first}:${columnName(LAST_COLUMN)}${last}`);
}

/**
 * Reads the area that an attribute `ref` gives; whole columns and rows (`A:C`, `1:3`) reach to the grid's end.
 *
 * @throws PortError `damaged-file` where it names no area inside the grid.
 * @example parseReference("B2:C3") // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseReference(reference: string | undefined): Area {
  const area = reference === undefined ? undefined : parseArea(withCorners(reference));
  if (area === undefined) throw damaged(`${reference ?? "nothing"} is no cell reference`);
  return area;
}

/**
 * Reads the areas of an attribute `sqref`, which spaces keep apart. What stood on cells that are gone (`#REF!`, as Excel
 * leaves it behind in extensions) speaks of no area.
 *
 * @throws PortError `damaged-file` for what is no area, `file-too-large` past the budget.
 */
export function parseReferences(references: string, budget: ReadBudget): readonly Area[] {
  const areas: Area[] = [];
  for (const [reference] of references.matchAll(/\S+/g)) {
    budget.keepItem();
    if (reference !== LOST) areas.push(parseReference(reference));
  }
  return areas;
}
