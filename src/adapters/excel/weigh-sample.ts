import { intersectAreas, sizeOf } from "../../core/sheet/area";
import type { Area } from "../../core/sheet/snapshot";
import { countCells } from "./batches";
import { collectCells, weighBlock, type Grid } from "./collect-cells";

/** Rows below the heads of most lists, as far to the right as most lists reach. */
const SAMPLE: Area = { top: 12, left: 0, bottom: 19, right: 29 };

/** Asks for some cells of a sheet, so that it can be guessed how much of it fits an answer. */
export function queueSample(worksheet: Excel.Worksheet): Excel.Range {
  const { rows, columns } = sizeOf(SAMPLE);
  return worksheet
    .getRangeByIndexes(SAMPLE.top, SAMPLE.left, rows, columns)
    .untrack()
    .load("values,numberFormat,formulas");
}

/**
 * What a cell weighs in an answer, in bytes.
 *
 * @param sample loaded
 * @param content where the sheet's values lie
 * @returns `undefined` where the sample lies beside them
 */
export function weighSample(
  { values, numberFormat, formulas }: Excel.Range,
  content: Area,
): number | undefined {
  const inside = intersectAreas(SAMPLE, content);
  if (inside === undefined) return undefined;
  const cut = (grid: Grid): Grid =>
    grid
      .slice(inside.top - SAMPLE.top, inside.bottom - SAMPLE.top + 1)
      .map((row) => row.slice(inside.left - SAMPLE.left, inside.right - SAMPLE.left + 1));
  const data = { values: cut(values), numberFormats: cut(numberFormat), formulas: cut(formulas) };
  // Where there are no formulas, they are not asked for: they would give the values again.
  const hasFormulas = collectCells(inside, { ...data, valueTypes: undefined }).some(
    ({ formula }) => formula !== undefined,
  );
  const asked = { ...data, formulas: hasFormulas ? data.formulas : undefined, valueTypes: undefined };
  return weighBlock(asked) / countCells(inside);
}
