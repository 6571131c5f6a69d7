import { blankSheet } from "../sheet/blank-sheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** The one sheet of a workbook that has just been made. */
export const BLANK_SHEET = "Sheet1";

/** A workbook that has just been made: edits on it make a workbook of its own. */
export const BLANK_WORKBOOK: WorkbookSnapshot = {
  sheets: [blankSheet(BLANK_SHEET)],
  names: [],
  dateSystem: 1900,
};
