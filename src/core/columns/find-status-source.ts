import type { SourcedText } from "../plan/plan";
import { cellRefKey, type CellRef } from "../sheet/address";
import { isPercentFormat } from "../sheet/number-format";
import { isCellError } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import { cellReference, rowReference } from "./formula-text";
import type { MirroredStatus } from "./measure-cells";
import type { ListPlace } from "./read-places";
import type { SaidStatus, StatusShare, StatusSource } from "./status-source";
import { statusKey } from "./status-table";

/** A cell as a source of a status, with what it says where that is not the status alone. */
export function sourceAt(
  context: BuildContext,
  at: CellRef,
  status: SourcedText | null,
  from: string,
): StatusSource {
  const reference = cellReference(at, from);
  const value = context.edits.cellAt(at.sheet, at.row, at.column)?.value;
  if (isCellError(value)) return { kind: "cell", reference, said: { kind: "error" } };
  const isTold = status !== null && cellRefKey(status.at) === cellRefKey(at);
  const said = isTold && typeof value === "string" ? saidIn(value, status.text) : null;
  return { kind: "cell", reference, said };
}

function saidIn(value: string, text: string): SaidStatus | null {
  const [written, status] = [statusKey(value), statusKey(text)];
  if (written === "" || written === status) return null;
  const behind = value.lastIndexOf(text);
  const isLast = behind > 0 && value.slice(behind + text.length).trim() === "";
  return isLast ? { kind: "behind", label: value.slice(0, behind) } : { kind: "whole", written, status };
}

/** A cell that tells a status, as one of ours shows it: the status alone. */
export function mirroredStatusAt(
  context: BuildContext,
  at: CellRef,
  status: SourcedText | null,
  from: string,
): MirroredStatus {
  const source = sourceAt(context, at, status, from);
  const said = source.kind === "cell" ? source.said : null;
  if (said?.kind === "error") return { source, value: "" };
  const value = context.edits.cellAt(at.sheet, at.row, at.column)?.value ?? "";
  return { source, value: said !== null && status !== null ? status.text : value };
}

/** The cells of a row in which a mark says what its heading says of the status; none in most lists. */
export function markedStatuses({ list }: ListPlace, row: number): StatusSource | undefined {
  const { fields, marked } = list.columns;
  const cells = fields.flatMap(([column, field]) => {
    const means = field === "status" ? marked.get(column) : undefined;
    return means === undefined ? [] : [{ reference: rowReference(row, column), means }];
  });
  return cells.length === 0 ? undefined : { kind: "marks", cells };
}

/** What the number in a status cell is: 0.8 shown as 80%, or 80 under 進捗率（％）. */
export function shareAt(context: BuildContext, status: SourcedText | null): StatusShare {
  if (status === null) return null;
  const { sheet, row, column } = status.at;
  const cell = context.edits.cellAt(sheet, row, column);
  if (isPercentFormat(cell?.numberFormat)) return "fraction";
  return typeof cell?.value === "number" && /[%％]\s*$/.test(status.text) ? "percentage" : null;
}

/** What numbers in the status cells of a list are, by the first that tells. */
export function shareOf(context: BuildContext, { rows, grid }: ListPlace): StatusShare {
  for (const { raw } of rows) {
    const told = raw.texts("status")[0];
    if (told === undefined || told.at.sheet !== grid.sheet.name) continue;
    const share = shareAt(context, told);
    if (share !== null) return share;
  }
  return null;
}
