import type {
  Area,
  ConditionalFormatSnapshot,
  DefinedName,
  TableSnapshot,
  Visibility,
} from "../../core/sheet/snapshot";

/** A table before its place is known. */
export type TableOutline = Omit<TableSnapshot, "area">;

/** What the list of sheets tells of a sheet. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Rows are filtered away, of the sheet or of one of its tables. */
  readonly isFiltered: boolean;
  /** How many digits a standard column shows. */
  readonly standardDigits: number;
  readonly tables: readonly TableOutline[];
}

export interface WorkbookOutline {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetOutline[];
  /** Ids of our custom XML parts: one, unless somebody has copied it. */
  readonly settingsParts: readonly string[];
  readonly calculationMode: string;
}

/** A conditional format before its place is known. */
export interface FormatOutline {
  readonly id: string;
  readonly kind: ConditionalFormatSnapshot["kind"];
  readonly formula?: string;
}

/** How much of something there is: known without looking at each. */
export type Share = "none" | "some" | "all";

/** Where a sheet's content lies, and what has to be asked for it. */
export interface SheetExtent {
  /** Around all cells with a value; absent where there is none. */
  readonly values: Area | undefined;
  /** Around all cells that are used in any way, formats and merges included. */
  readonly used: Area | undefined;
  /** Of the rows and columns that `values` spans. */
  readonly hiddenRows: Share;
  readonly hiddenColumns: Share;
  /** false only where it is certain. */
  readonly mayHaveFormulas: boolean;
  /** false only where it is certain. */
  readonly mayHaveErrors: boolean;
  readonly tables: readonly TableSnapshot[];
  /** Absent where the whole sheet is printed. */
  readonly printArea: readonly Area[] | undefined;
  readonly formats: readonly FormatOutline[];
  /** Width of one digit in pixels. */
  readonly digitPixels: number;
  /** About what a cell weighs in an answer, from some rows; `undefined` where those lie beside the content. */
  readonly bytesPerCell: number | undefined;
}

/** What is told of a workbook before its content is read. */
export interface Measurements {
  readonly extents: readonly SheetExtent[];
  /** `undefined` where the workbook has none. */
  readonly settings: Readonly<Record<string, string>> | undefined;
}
