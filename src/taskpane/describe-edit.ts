import { fromSerial } from "../core/calendar/calendar-day";
import type { CellRef } from "../core/sheet/address";
import type { CellContent, Edit } from "../core/sheet/edit";
import { formatCodes, isPercentFormat } from "../core/sheet/number-format";
import { isCellError } from "../core/sheet/snapshot";
import { formatPercent } from "../core/text/format-number";
import type { Strings } from "./strings";

/** A change of one cell as people read it. */
export interface EditDescription {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

function describeContent(
  content: CellContent,
  numberFormat: string | undefined,
  { formatDay }: Pick<Strings, "formatDay">,
): string {
  if (content === null) return "";
  const { value, formula } = content;
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value);
  if (isPercentFormat(numberFormat)) return formatPercent(value);
  const codes = numberFormat === undefined ? "" : formatCodes(numberFormat);
  const day = codes.includes("d") ? fromSerial(value, 1900) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}

/**
 * What an edit changes in a cell, in words; `undefined` for edits without a cell of their own (formats, names).
 *
 * @example describeEdit(edit, strings) // { cell, before: "〇", after: "○" }
 */
export function describeEdit(edit: Edit, strings: Strings): EditDescription | undefined {
  if (edit.kind === "setCell") {
    const { sheet, row, column, expected, content, numberFormat } = edit;
    return {
      cell: { sheet, row, column },
      before: describeContent(expected, undefined, strings),
      after: describeContent(content, numberFormat, strings),
    };
  }
  if (edit.kind !== "setMerge") return undefined;
  const { sheet, area, isMerged } = edit;
  const { joined, apart } = strings.fix.merge;
  return {
    cell: { sheet, row: area.top, column: area.left },
    before: isMerged ? apart : joined,
    after: isMerged ? joined : apart,
  };
}
