import {
  applySetCell,
  applySetFormat,
  applySetMerge,
  applySetValidation,
  refuseSheet,
} from "./apply/apply-cell-edit";
import {
  applyResizeTable,
  applySetColumnWidth,
  applySetConditionalRules,
  applySetPrintArea,
} from "./apply/apply-sheet-edit";
import { invertEdit } from "./apply/invert-edit";
import { applyAddSheet, applyRemoveSheet, applySetName, applySetSetting } from "./apply/apply-workbook-edit";
import type { Edit, EditOutcome, EditRejection, RejectedEdit } from "./edit";
import { findOverlaps } from "./find-overlaps";
import type { WorkbookSnapshot } from "./snapshot";
import { WorkbookDraft, type SheetDraft } from "./workbook-draft";

type SheetEdit = Extract<Edit, { readonly sheet: string }>;

function applyToSheet(sheet: SheetDraft, edit: SheetEdit): EditRejection | undefined {
  const refusal = refuseSheet(sheet);
  if (refusal !== undefined) return refusal;
  switch (edit.kind) {
    case "setCell":
      return applySetCell(sheet, edit);
    case "setFormat":
      return applySetFormat(sheet, edit);
    case "setMerge":
      return applySetMerge(sheet, edit);
    case "setValidation":
      return applySetValidation(sheet, edit);
    case "setColumnWidth":
      return applySetColumnWidth(sheet, edit);
    case "setConditionalRules":
      return applySetConditionalRules(sheet, edit);
    case "resizeTable":
      return applyResizeTable(sheet, edit);
    case "setPrintArea":
      return applySetPrintArea(sheet, edit);
    // A snapshot holds neither the heights of rows nor how a page is printed, nor charts.
    case "addChart":
    case "setRowHeight":
    case "setPage":
      return undefined;
  }
}

function applyEdit(workbook: WorkbookDraft, edit: Edit): EditRejection | undefined {
  if ("sheet" in edit) {
    const sheet = workbook.sheet(edit.sheet);
    return sheet === undefined ? "sheet-missing" : applyToSheet(sheet, edit);
  }
  switch (edit.kind) {
    case "addSheet":
      return applyAddSheet(workbook, edit);
    case "removeSheet":
      return applyRemoveSheet(workbook, edit);
    case "setName":
      return applySetName(workbook, edit);
    case "setSetting":
      return applySetSetting(workbook, edit);
  }
}

/**
 * Applies edits to a snapshot, in the order given, as every port applies them to its workbook.
 *
 * @param isAtomic applies either every edit or none
 * @returns the workbook afterwards (the very same object where nothing was applied) and what became of each edit
 * @example applyEdits(snapshot, [{ kind: "setSetting", key: "rules", expected: null, value: "{}" }]).outcome.rejected // []
 */
export function applyEdits(
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
  { isAtomic = false }: { readonly isAtomic?: boolean } = {},
): { readonly snapshot: WorkbookSnapshot; readonly outcome: EditOutcome } {
  const workbook = new WorkbookDraft(snapshot);
  const overlaps = findOverlaps(edits);
  const applied: Edit[] = [];
  const rejected: RejectedEdit[] = [];
  const inverses: (readonly Edit[])[] = [];
  for (const edit of edits) {
    const inverse = invertEdit(workbook, edit);
    const reason = overlaps.has(edit) ? "overlap" : applyEdit(workbook, edit);
    if (reason === undefined) {
      applied.push(edit);
      inverses.push(inverse);
    } else {
      rejected.push({ edit, reason });
    }
  }
  if (isAtomic && rejected.length > 0) {
    const notAttempted = applied.map((edit): RejectedEdit => ({ edit, reason: "not-attempted" }));
    return { snapshot, outcome: { applied: [], rejected: [...rejected, ...notAttempted], inverse: [] } };
  }
  return {
    snapshot: applied.length === 0 ? snapshot : workbook.finish(),
    outcome: { applied, rejected, inverse: inverses.reverse().flat() },
  };
}
