import type { ChartSpec } from "./chart";
import type { CellFormat, ConditionalRule, PageSetup } from "./cell-format";
import type { Area, CellValue, Visibility } from "./snapshot";

/**
 * Changes of a workbook as plain data: what quick fixes, columns and summary hand to a port (as WorkspaceEdit does in
 * the Language Server Protocol).
 *
 * Every edit states what it found (`expected`). A port reads that again before it writes and rejects the edit where the
 * workbook has moved on, so that nobody's work is overwritten. Rows and columns are counted from 0; sheets go by name.
 */
export type Edit =
  | SetCell
  | SetFormat
  | SetColumnWidth
  | SetRowHeight
  | SetMerge
  | SetValidation
  | SetConditionalRules
  | ResizeTable
  | AddSheet
  | RemoveSheet
  | SetName
  | SetPrintArea
  | SetPage
  | AddChart
  | SetSetting;

export type EditKind = Edit["kind"];

/** What a cell holds; `null` for an empty one. */
export type CellContent = {
  readonly value: CellValue;
  /** With the leading `=`; `value` is then its computed value, which file ports store and Excel computes anew. */
  readonly formula?: string;
} | null;

/** Puts a value or formula into one cell, or empties it. Formats stay, but for a number format that is given. */
export interface SetCell {
  readonly kind: "setCell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Formulas are compared as formulas, whatever they last computed. */
  readonly expected: CellContent;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** Gives the cells of an area a look; `null` takes every format away. */
export interface SetFormat {
  readonly kind: "setFormat";
  readonly sheet: string;
  readonly area: Area;
  readonly format: CellFormat | null;
}

/** A column's width in characters of the standard font; `null` is the sheet's standard width. */
export interface SetColumnWidth {
  readonly kind: "setColumnWidth";
  readonly sheet: string;
  readonly column: number;
  readonly width: number | null;
}

/** A row's height in points; `null` lets Excel choose. */
export interface SetRowHeight {
  readonly kind: "setRowHeight";
  readonly sheet: string;
  readonly row: number;
  readonly height: number | null;
}

/** Joins the cells of an area, or parts them again. Only the first cell keeps its content. */
export interface SetMerge {
  readonly kind: "setMerge";
  readonly sheet: string;
  readonly area: Area;
  readonly isMerged: boolean;
}

/** What the cells of an area accept; `null` accepts everything. */
export interface SetValidation {
  readonly kind: "setValidation";
  readonly sheet: string;
  readonly area: Area;
  readonly validation: Validation | null;
}

export type Validation = {
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Without an error text other values are accepted after a warning-free entry. */
  readonly error?: { readonly title: string; readonly message: string };
} & (
  | {
      readonly type: "list";
      /** The values (together at most 255 characters with their commas), or a reference with the leading `=`. */
      readonly source: readonly string[] | string;
    }
  /** Any calendar day. */
  | { readonly type: "date" }
  /** A whole number between two bounds, both included. */
  | { readonly type: "wholeNumber"; readonly min: number; readonly max: number }
);

/**
 * Puts this product's conditional formats onto a sheet in place of all that it had put there before: formula rules that
 * contain `marker`, copies and fragments of them included, and data bars that touch `barAreas`.
 */
export interface SetConditionalRules {
  readonly kind: "setConditionalRules";
  readonly sheet: string;
  /** A text that stands in the formula of every rule of ours and in nobody else's, such as a defined name. */
  readonly marker: string;
  readonly barAreas: readonly Area[];
  /** In order of priority. Empty to take all away. */
  readonly rules: readonly ConditionalRule[];
}

/** Gives an Excel Table another area; new columns are named by what stands in their header cells. */
export interface ResizeTable {
  readonly kind: "resizeTable";
  readonly sheet: string;
  readonly table: string;
  readonly expected: Area;
  readonly area: Area;
}

/** Adds an empty sheet, at the end unless `before` names a sheet. Rejected where the name is taken. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly name: string;
  readonly before?: string;
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/**
 * Takes a sheet out, with all that is on it. Rejected for the last visible sheet. Where a later edit adds a sheet of the
 * same name, defined names hold on to that one.
 */
export interface RemoveSheet {
  readonly kind: "removeSheet";
  readonly name: string;
}

/** Defines, changes or (with `null`) removes a name that the workbook owns. Formulas carry the leading `=`. */
export interface SetName {
  readonly kind: "setName";
  readonly name: string;
  readonly expected: string | null;
  readonly formula: string | null;
  readonly isHidden?: boolean;
}

/** The area of a sheet that is printed; `null` prints all. */
export interface SetPrintArea {
  readonly kind: "setPrintArea";
  readonly sheet: string;
  readonly expected: readonly Area[] | null;
  readonly areas: readonly Area[] | null;
}

export interface SetPage {
  readonly kind: "setPage";
  readonly sheet: string;
  readonly page: PageSetup;
}

/**
 * Puts a chart onto a sheet; nothing happens where the sheet has one of that name. Charts go with their sheet: they are
 * written onto sheets of this product only, and taken out with them.
 */
export interface AddChart {
  readonly kind: "addChart";
  readonly sheet: string;
  /** Names the chart on its sheet. */
  readonly name: string;
  readonly chart: ChartSpec;
}

/** Keeps a text in the workbook that no sheet shows, or (with `null`) takes it out; see `WorkbookSnapshot.settings`. */
export interface SetSetting {
  readonly kind: "setSetting";
  readonly key: string;
  readonly expected: string | null;
  readonly value: string | null;
}

export type EditRejection =
  /** The workbook no longer holds what the edit expects. */
  | "changed"
  | "sheet-missing"
  | "name-taken"
  | "sheet-protected"
  | "structure-protected"
  /** Rows are filtered: Excel would write elsewhere. */
  | "sheet-filtered"
  /** An earlier edit of the same set writes the same place. */
  | "overlap"
  /** Inside a merge but not its first cell, or an area that cuts a merge. */
  | "merged"
  /** The workbook would not stay sound: a table over another, the last visible sheet removed, an invalid name. */
  | "not-possible"
  /** Excel does not let pages be set up, as where no printer is installed; all else is written. */
  | "page-refused"
  /** Everything was to be applied together and another edit was rejected. */
  | "not-attempted";

export interface RejectedEdit {
  readonly edit: Edit;
  readonly reason: EditRejection;
}

/** What became of a set of edits. `applied` are those that the workbook now holds, also where it held them before. */
export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly rejected: readonly RejectedEdit[];
  /**
   * Takes back what was applied; to be applied in this order. Looks, validations, conditional formats, page set-ups
   * (of sheets of ours only, which go as a whole) and removed sheets are not in it: a snapshot does not hold how they
   * were. Heights of rows are, where the host tells them.
   */
  readonly inverse: readonly Edit[];
}
