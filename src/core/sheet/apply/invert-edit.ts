import { areaListsEqual, areasEqual } from "../area";
import { contentOf, contentsEqual } from "../cell-content";
import { widthOf } from "../column-width";
import type { Edit, SetCell, SetColumnWidth, SetName } from "../edit";
import type { SheetDraft, WorkbookDraft } from "../workbook-draft";

type SheetEdit = Extract<Edit, { readonly sheet: string }>;

const GENERAL = "General";

function invertSetCell(sheet: SheetDraft, edit: SetCell): readonly Edit[] {
  const before = sheet.cellAt(edit.row, edit.column);
  const holds = contentOf(before);
  const format = before?.numberFormat ?? GENERAL;
  if (contentsEqual(holds, edit.content) && (edit.numberFormat ?? format) === format) return [];
  return [
    {
      ...edit,
      expected: edit.content,
      content: holds,
      ...(edit.numberFormat !== undefined && { numberFormat: format }),
    },
  ];
}

function invertSetColumnWidth(sheet: SheetDraft, edit: SetColumnWidth): readonly Edit[] {
  const width = widthOf(sheet.current, edit.column);
  return width === edit.width ? [] : [{ ...edit, width }];
}

function invertOnSheet(sheet: SheetDraft, edit: SheetEdit): readonly Edit[] {
  switch (edit.kind) {
    case "setCell":
      return invertSetCell(sheet, edit);
    case "setColumnWidth":
      return invertSetColumnWidth(sheet, edit);
    case "setMerge": {
      const isThere = sheet.current.merges.some((merge) => areasEqual(merge, edit.area));
      return isThere === edit.isMerged ? [] : [{ ...edit, isMerged: isThere }];
    }
    case "resizeTable": {
      const holds = sheet.current.tables.find(({ name }) => name === edit.table)?.area ?? edit.area;
      return areasEqual(holds, edit.area) ? [] : [{ ...edit, expected: edit.area, area: holds }];
    }
    case "setPrintArea": {
      const holds = sheet.current.printArea ?? null;
      return areaListsEqual(holds, edit.areas) ? [] : [{ ...edit, expected: edit.areas, areas: holds }];
    }
    case "setFormat":
    case "setRowHeight":
    case "setValidation":
    case "setConditionalRules":
    case "addChart":
    case "setPage":
      return [];
  }
}

function invertSetName(workbook: WorkbookDraft, edit: SetName): readonly Edit[] {
  const holds = workbook.names.find(({ name }) => name.toLowerCase() === edit.name.toLowerCase());
  if ((holds?.formula ?? null) === edit.formula) return [];
  return [
    {
      kind: "setName",
      name: edit.name,
      expected: edit.formula,
      formula: holds?.formula ?? null,
      ...(holds?.isHidden === true && { isHidden: true }),
    },
  ];
}

/**
 * The edits that take one edit back, computed before it is applied. None where a snapshot does not hold what would be
 * lost: looks, validations, conditional formats, heights, page set-ups, a removed sheet.
 */
export function invertEdit(workbook: WorkbookDraft, edit: Edit): readonly Edit[] {
  if ("sheet" in edit) {
    const sheet = workbook.sheet(edit.sheet);
    return sheet === undefined ? [] : invertOnSheet(sheet, edit);
  }
  switch (edit.kind) {
    case "addSheet":
      return [{ kind: "removeSheet", name: edit.name }];
    case "removeSheet":
      return [];
    case "setName":
      return invertSetName(workbook, edit);
    case "setSetting": {
      const holds = workbook.settings[edit.key] ?? null;
      return holds === edit.value ? [] : [{ ...edit, expected: edit.value, value: holds }];
    }
  }
}
