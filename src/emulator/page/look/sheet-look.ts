/** Lines around a cell as CSS colours; absent where there is none. */
export interface CellBorders {
  readonly top?: string;
  readonly right?: string;
  readonly bottom?: string;
  readonly left?: string;
}

/** How a cell is dressed. Colours are CSS; absent means Excel's default. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** In steps of one character. */
  readonly indent?: number;
  /** Long texts go on on further lines of the cell instead of running over empty neighbours. */
  readonly wraps?: boolean;
  readonly borders?: CellBorders;
}

/** How a sheet is dressed, as far as the preview draws it. Rows and columns are counted from 0. */
export interface SheetLook {
  /** Pixels by column, for those whose width was set. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels by row, for those whose height was set. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly showsGridLines: boolean;
  /** CSS colour of the sheet's tab. */
  readonly tabColor?: string;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  cellAt(row: number, column: number): CellLook | undefined;
}
