import type { CellFormat } from "../../core/sheet/cell-format";
import type { Area, ConditionalFormatSnapshot } from "../../core/sheet/snapshot";

/** One conditional format of a sheet, as far as the stand-in draws and answers it. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind: ConditionalFormatSnapshot["kind"];
  /** Of a formula rule, with the leading `=`, relative to the first cell of its areas. */
  readonly formula?: string;
  readonly format: Readonly<Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">>;
  readonly stopIfTrue: boolean;
  /** Of a data bar. */
  readonly color?: string;
  readonly min?: number;
  readonly max?: number;
}

let lastId = 0;

/** Excel's ids of conditional formats are GUIDs, too. */
export function newFormatId(): string {
  lastId += 1;
  return `{0000C0DE-0000-4000-8000-${lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
}
