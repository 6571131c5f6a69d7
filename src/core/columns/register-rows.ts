import type { JudgedMeasure } from "../review";
import { cellRefKey, columnName, type CellRef } from "../sheet/address";
import type { BuildContext } from "./build-context";
import { rowReference } from "./formula-text";
import { buildMeasureCells, type MirroredStatus } from "./measure-cells";
import { mirroredStatusAt, shareAt } from "./find-status-source";
import { cellSource } from "./status-source";
import { statusKey } from "./status-table";
import { describeMeasure } from "./measure-facts";
import type { Register } from "./open-register";
import type { ColumnRole } from "./own-names";
import { mirroredCell } from "./read-entries";
import {
  divisionsContent,
  nameContent,
  numberContent,
  sourceContent,
  type RegisterPlace,
} from "./register-cells";
import type { OwnCell } from "./write-block";

/** A measure that has no list to stand beside. */
export interface RegisterRow {
  readonly judged: JudgedMeasure;
  readonly place: RegisterPlace;
}

/** The row that each measure had on the sheet when staff last saw it, by the cell of its name. */
export function formerRows(context: BuildContext, { sheet, tracked }: Register): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const area = tracked?.columns.get("name");
  if (area === undefined) return rows;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const at = mirroredCell(context.edits.cellAt(sheet, row, area.left));
    if (at !== undefined) rows.set(cellRefKey(at), row);
  }
  return rows;
}

/** The staff's cell that tells a measure's status, filled or waiting. */
function statusCell(
  context: BuildContext,
  { judged, place }: RegisterRow,
  ownSheet: string,
): CellRef | undefined {
  const told = judged.measure.status?.at;
  if (told !== undefined && told.sheet !== ownSheet) {
    const isInherited = judged.measure.parent !== null && place.raw.texts("status").length === 0;
    return isInherited ? undefined : told;
  }
  const own = place.raw.place("status");
  // What stands in the row of a measure may be said of its first part.
  const isOfPart = told === undefined && own !== undefined && isFilled(context, own);
  return isOfPart ? undefined : own;
}

function isFilled(context: BuildContext, { sheet, row, column }: CellRef): boolean {
  return statusKey(String(context.edits.cellAt(sheet, row, column)?.value ?? "")) !== "";
}

/**
 * What the columns hold in the row of a measure.
 *
 * @param index of the measure among `rows`
 * @param heldRow where staff have last seen it; null where it is new
 */
export function buildRegisterRow(
  context: BuildContext,
  register: Register,
  rows: readonly RegisterRow[],
  index: number,
  heldRow: number | null,
): ReadonlyMap<ColumnRole, OwnCell> {
  const entry = rows[index];
  if (entry === undefined) return new Map();
  const { judged, place } = entry;
  const { measure } = judged;
  const { sheet, columns } = register;
  const rowOf = (at: number): number => register.headerRow + 1 + at;
  const row = rowOf(index);
  const statusAt = statusCell(context, entry, sheet);
  const mirroredStatus: MirroredStatus | null =
    statusAt === undefined ? null : mirroredStatusAt(context, statusAt, measure.status, sheet);
  const status = columns.get("status") ?? 0;
  const parent = measure.parent === null ? -1 : lastWhole(rows, index);
  const parts = partsOf(rows, index);
  const judgement = `$${columnName(columns.get("judgement") ?? 0)}`;
  const cells = buildMeasureCells(context, describeMeasure(judged, context.review.plan), {
    sheet,
    row,
    heldRow,
    columns,
    staffDates: {},
    mirroredDates: {},
    mirroredStatus,
    statuses: [row, ...(parent < 0 ? [] : [rowOf(parent)])].map((at) => cellSource(rowReference(at, status))),
    share: shareAt(context, measure.status),
    parts:
      parts === 0
        ? null
        : {
            judgements: `${judgement}$${String(row + 2)}:${judgement}$${String(row + 1 + parts)}`,
            count: parts,
          },
  });
  const write = (content: Extract<OwnCell, { kind: "write" }>["content"]): OwnCell => ({
    kind: "write",
    content,
  });
  return new Map<ColumnRole, OwnCell>([
    ...cells,
    ["number", write(numberContent(context, measure, place, sheet))],
    ["name", write(nameContent(context, measure, place, sheet))],
    ["divisions", write(divisionsContent(context, measure, place, sheet))],
    ["source", write(sourceContent(place))],
  ]);
}

/** The row of the measure that a part belongs to; -1 where it has none here. */
function lastWhole(rows: readonly RegisterRow[], index: number): number {
  let at = index;
  while (at >= 0 && rows[at]?.judged.measure.parent !== null) at -= 1;
  return at;
}

/** How many parts of the measure follow it. */
function partsOf(rows: readonly RegisterRow[], index: number): number {
  if (rows[index]?.judged.measure.parent !== null) return 0;
  const following = rows.slice(index + 1);
  const end = following.findIndex(({ judged }) => judged.measure.parent === null);
  return end < 0 ? following.length : end;
}
