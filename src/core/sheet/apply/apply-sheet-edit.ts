import { areaListsEqual, areasEqual, intersectAreas } from "../area";
import type { EditRejection, ResizeTable, SetColumnWidth, SetConditionalRules, SetPrintArea } from "../edit";
import type { ColumnWidth } from "../snapshot";
import type { SheetDraft } from "../workbook-draft";

/** Parts the run of columns that the column stood in. */
export function applySetColumnWidth(sheet: SheetDraft, { column, width }: SetColumnWidth): undefined {
  const others = (sheet.current.columnWidths ?? []).flatMap((run): readonly ColumnWidth[] => {
    if (column < run.first || run.last < column) return [run];
    const parts: readonly ColumnWidth[] = [
      { ...run, last: column - 1 },
      { ...run, first: column + 1 },
    ];
    return parts.filter((part) => part.first <= part.last);
  });
  const own = width === null ? [] : [{ first: column, last: column, width }];
  sheet.change({ columnWidths: [...others, ...own].sort((a, b) => a.first - b.first) });
}

/** Our rules take the place of our former ones, before all others. */
export function applySetConditionalRules(sheet: SheetDraft, edit: SetConditionalRules): undefined {
  const others = (sheet.current.conditionalFormats ?? []).filter(({ kind, formula, areas }) => {
    if (kind === "formula") return formula?.includes(edit.marker) !== true;
    if (kind === "other") return true;
    return !areas.some((area) => edit.barAreas.some((own) => intersectAreas(area, own) !== undefined));
  });
  const own = edit.rules.map((rule) => ({
    areas: [rule.area],
    kind: rule.kind,
    ...(rule.kind === "formula" && { formula: rule.formula }),
  }));
  sheet.change({ conditionalFormats: [...own, ...others] });
}

/** Rejected where the table would meet another. */
export function applyResizeTable(sheet: SheetDraft, edit: ResizeTable): EditRejection | undefined {
  const { tables } = sheet.current;
  const table = tables.find(({ name }) => name === edit.table);
  if (table === undefined) return "changed";
  if (areasEqual(table.area, edit.area)) return undefined;
  if (!areasEqual(table.area, edit.expected)) return "changed";
  const meetsAnother = tables.some(
    (other) => other !== table && intersectAreas(other.area, edit.area) !== undefined,
  );
  if (meetsAnother) return "not-possible";
  sheet.change({ tables: tables.map((each) => (each === table ? { ...each, area: edit.area } : each)) });
  return undefined;
}

/** Rejected where somebody has chosen another area meanwhile. */
export function applySetPrintArea(sheet: SheetDraft, edit: SetPrintArea): EditRejection | undefined {
  const holds = sheet.current.printArea ?? null;
  if (areaListsEqual(holds, edit.areas)) return undefined;
  if (!areaListsEqual(holds, edit.expected)) return "changed";
  sheet.setPrintArea(edit.areas);
  return undefined;
}
