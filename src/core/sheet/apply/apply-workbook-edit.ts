import { blankSheet } from "../blank-sheet";
import type { AddSheet, EditRejection, RemoveSheet, SetName, SetSetting } from "../edit";
import { isDefinedName } from "../name-syntax";
import { isSheetName } from "../sheet-name";
import { SheetDraft, type WorkbookDraft } from "../workbook-draft";

/** At the end where the sheet to stand before is not there. */
export function applyAddSheet(workbook: WorkbookDraft, edit: AddSheet): EditRejection | undefined {
  if (workbook.base.isStructureProtected === true) return "structure-protected";
  if (!isSheetName(edit.name)) return "not-possible";
  if (workbook.sheet(edit.name) !== undefined) return "name-taken";
  const blank = blankSheet(edit.name);
  const added = new SheetDraft({ ...blank, visibility: edit.visibility ?? blank.visibility });
  const before = edit.before === undefined ? undefined : workbook.sheet(edit.before);
  const at = before === undefined ? workbook.sheets.length : workbook.sheets.indexOf(before);
  workbook.sheets = [...workbook.sheets.slice(0, at), added, ...workbook.sheets.slice(at)];
  return undefined;
}

/** A workbook keeps one visible sheet at least; a sheet that is gone already is no reason to reject. */
export function applyRemoveSheet(workbook: WorkbookDraft, edit: RemoveSheet): EditRejection | undefined {
  const sheet = workbook.sheet(edit.name);
  if (sheet === undefined) return undefined;
  if (workbook.base.isStructureProtected === true) return "structure-protected";
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.current.visibility === "visible")) return "not-possible";
  workbook.sheets = others;
  return undefined;
}

/** Rejected where the name means something else than expected, or is none. */
export function applySetName(workbook: WorkbookDraft, edit: SetName): EditRejection | undefined {
  const { name, expected, formula, isHidden } = edit;
  // Excel compares defined names without regard to case.
  const holds = workbook.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if ((holds?.formula ?? null) === formula) return undefined;
  if ((holds?.formula ?? null) !== expected) return "changed";
  if (!isDefinedName(name)) return "not-possible";
  const own = formula === null ? [] : [{ name, formula, ...(isHidden === true && { isHidden }) }];
  workbook.names =
    holds === undefined
      ? [...workbook.names, ...own]
      : workbook.names.flatMap((other) => (other === holds ? own : [other]));
  return undefined;
}

/** Rejected where the workbook keeps something else than expected. */
export function applySetSetting(workbook: WorkbookDraft, edit: SetSetting): EditRejection | undefined {
  const { key, expected, value } = edit;
  const { [key]: holds = null, ...others } = workbook.settings;
  if (holds === value) return undefined;
  if (holds !== expected) return "changed";
  workbook.settings = value === null ? others : { ...others, [key]: value };
  return undefined;
}
