import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { readMeasureNumber, splitLeadingNumber } from "../measure-number";
import { ListMeasure } from "./list-measure";
import { BULLET } from "./list-rows";
import type { ListColumns } from "./map-list-columns";
import { splitNameTag } from "./name-tag";
import { numbersDownTo } from "./numbers-down-to";

/**
 * The cell of a measure's number: beside a branch number the one above where it is written once for several, and the
 * branch number itself behind it (1 and 枝番 2 make 1-2).
 */
function numberOf(grid: Grid, row: number, columns: ListColumns): string | undefined {
  if (columns.number === undefined) return undefined;
  if (columns.levels.length > 0) return numbersDownTo(grid, row, columns).join("-") || undefined;
  const own = grid.cellAt(row, columns.number);
  const branch = columns.branch === undefined ? undefined : grid.cellAt(row, columns.branch);
  if (!isFilled(branch)) return isFilled(own) ? cellText(own) : undefined;
  for (let above = row; above > columns.headerBottom; above--) {
    const main = grid.cellAt(above, columns.number);
    if (isFilled(main)) return `${cellText(main).trim()}-${cellText(branch).trim()}`;
  }
  return cellText(branch);
}

function plainName(text: string): string {
  const name = text.replace(BULLET, "").trim();
  return name.includes("\n") ? name.replaceAll(/\s*\n\s*/gu, " ") : name;
}

/** The measure that begins in a row of a list. */
export function openMeasure(
  grid: Grid,
  row: number,
  columns: ListColumns,
  area: readonly string[],
): ListMeasure {
  const numberCell = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  const nameCell = grid.cellThrough(row, columns.name);
  const written = cellText(nameCell);
  const tagged = columns.areTagged ? splitNameTag(written) : undefined;
  const plain = tagged?.name ?? written;
  const split = columns.number === undefined ? splitLeadingNumber(plain) : undefined;
  const number = numberOf(grid, row, columns);
  const hasNumber = isFilled(numberCell);
  const anchorColumn = hasNumber ? numberCell.column : (nameCell?.column ?? columns.name);
  return new ListMeasure(
    grid,
    columns,
    {
      anchor: grid.ref(row, anchorColumn),
      number: number === undefined ? (split?.number ?? null) : readMeasureNumber(number),
      name: plainName(split?.name ?? plain),
      direction: tagged?.direction,
      parent: null,
      area,
    },
    row,
  );
}

/** A part of a measure that a cell names. */
export function openPart(
  grid: Grid,
  cell: Cell,
  columns: ListColumns,
  index: number,
  whole: ListMeasure,
): ListMeasure {
  const head = {
    anchor: grid.ref(cell.row, cell.column),
    number: null,
    name: plainName(cellText(cell)),
    parent: index,
    area: whole.area,
  };
  return new ListMeasure(grid, columns, head, cell.row);
}
