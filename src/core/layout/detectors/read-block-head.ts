import type { FieldName, SourcedText } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import type { Cell } from "../../sheet/snapshot";
import { formatMeasureNumber, isMeasureNumber, splitLeadingNumber } from "../measure-number";
import { filledCells } from "./filled-cells";

/** Adds a text to a field of a form. */
export function put(fields: Map<FieldName, SourcedText[]>, field: FieldName, text: SourcedText): void {
  const list = fields.get(field);
  if (list === undefined) fields.set(field, [text]);
  else list.push(text);
}

const DIRECTION_TAG =
  /\s*[【［[〔(（]\s*((?:新規|拡充|継続|縮小|廃止|見直し|改善|一部新規|一部拡充)(?:[・、/](?:新規|拡充|継続|縮小|見直し|改善))*)\s*[】］\]〕)）]\s*$/u;

/** What the row over a block names. */
export interface Head {
  readonly number: string | null;
  readonly name: string;
}

/** A number alone in its cell, as a figure or as text. */
function isNumberCell(cell: Cell): boolean {
  return (
    typeof cell.value === "number" ||
    (isMeasureNumber(cellText(cell)) && canonicalMark(cellText(cell)) === null)
  );
}

/** Reads the row that names a block: number, name, a tag such as 【拡充】, and marks beside it. */
export function readBlockHead(
  grid: Grid,
  row: number,
  columnHeadings: ReadonlyMap<number, FieldName>,
  fields: Map<FieldName, SourcedText[]>,
): Head {
  const cells = filledCells(grid, row);
  const [first, ...others] = cells;
  if (first === undefined) return { number: null, name: "" };
  const second = others[0];
  const ownNumberCell = second !== undefined && isNumberCell(first) && !isNumberCell(second);
  const nameCell = ownNumberCell ? second : first;
  const written = cellText(nameCell).trim();
  const split = ownNumberCell ? undefined : splitLeadingNumber(written);
  const full = split?.name ?? written;
  const tag = DIRECTION_TAG.exec(full)?.[1];
  if (tag !== undefined) put(fields, "direction", { text: tag, at: grid.ref(nameCell.row, nameCell.column) });
  for (const cell of others) {
    if (cell === nameCell) continue;
    const field =
      columnHeadings.get(cell.column) ?? (canonicalMark(cellText(cell)) === null ? undefined : "status");
    if (field !== undefined)
      put(fields, field, { text: cellText(cell), at: grid.ref(cell.row, cell.column) });
  }
  return {
    number: ownNumberCell ? formatMeasureNumber(cellText(first)) : (split?.number ?? null),
    name: full.replace(DIRECTION_TAG, "").trim(),
  };
}
