import type { CellRef } from "../core/sheet/address";
import type { CellContent, Edit } from "../core/sheet/edit";
import { showValue } from "./show-value";
import type { Strings } from "./strings";

/** A change of one cell as people read it. */
export interface EditDescription {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

function describeContent(content: CellContent, numberFormat: string | undefined, strings: Strings): string {
  if (content === null) return "";
  return content.formula ?? showValue(content.value, numberFormat, strings);
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
