import { holdsCell } from "../../../core/sheet/area";
import { relativeFormula } from "../../../core/sheet/formula-pattern";
import type { Area } from "../../../core/sheet/snapshot";
import type { Block } from "./cell-blocks";
import type { Writing } from "./cell-writing";
import { findFillRuns } from "./fill-runs";

/** Cells that Excel fills with the formulas of other cells, as by copying and pasting. */
export interface CellFill {
  readonly area: Area;
  readonly source: Area;
}

/** Formulas of a block that are copied and not sent. */
export interface CellFills {
  /** In this order: a later one may copy what an earlier one has filled. */
  readonly fills: readonly CellFill[];
  readonly filled: ReadonlySet<Writing>;
}

/**
 * Finds formulas of a block that are copies of others above them.
 *
 * @param least the fewest cells below each other that are worth a copy
 * @param merges merged cells, which Excel pastes nothing into
 */
export function planCellFills({ area, rows }: Block, least: number, merges: readonly Area[]): CellFills {
  const fills: CellFill[] = [];
  const filled = new Set<Writing>();
  for (let column = area.left; column <= area.right; column += 1) {
    const writings = rows.map((row) => row[column - area.left]);
    const place = (span: { readonly first: number; readonly last: number }): Area => ({
      top: area.top + span.first,
      bottom: area.top + span.last,
      left: column,
      right: column,
    });
    for (const run of findFillRuns(
      writings.map((writing) => keyOf(writing, merges)),
      least,
    )) {
      fills.push({ area: place(run), source: place(run.source) });
      for (const writing of writings.slice(run.first, run.last + 1))
        if (writing !== undefined) filled.add(writing);
    }
  }
  return { fills, filled };
}

function keyOf(writing: Writing | undefined, merges: readonly Area[]): string | undefined {
  const formula = writing?.edit.content?.formula;
  if (writing === undefined || formula === undefined) return undefined;
  const { row, column } = writing.edit;
  return merges.some((merge) => holdsCell(merge, row, column)) ? undefined : relativeFormula(formula, row);
}
