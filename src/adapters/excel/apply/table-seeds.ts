import { intersectAreas } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import type { Block } from "./cell-blocks";
import { writesFormula, type Writing } from "./cell-writing";

/**
 * Whether an area lies in a table, beside or below one: Excel takes cells that are written there into it.
 *
 * @param tables the areas of the tables of the sheet
 */
export function touchesTable(area: Area, tables: readonly Area[]): boolean {
  return tables.some(
    ({ top, left, bottom, right }) =>
      intersectAreas(area, { top, left, bottom: bottom + 1, right: right + 1 }) !== undefined,
  );
}

export const NO_SEEDS: ReadonlySet<Writing> = new Set();

/**
 * The first and the last formula of each column. In a table, numbers stand in for them until the formulas between are
 * written: a column that holds nothing yet would be filled with a single formula of it, as Excel does for whoever types
 * one there.
 */
export function findSeeds({ rows }: Block): ReadonlySet<Writing> {
  const seeds = (rows[0] ?? []).flatMap((_, x) => {
    const formulas = rows.flatMap((row) => row[x] ?? []).filter(writesFormula);
    return [formulas[0], formulas.at(-1)].filter((writing) => writing !== undefined);
  });
  return new Set(seeds);
}
