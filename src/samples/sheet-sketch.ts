import type { StyleName } from "./cell-styles";

/** A cell of a sample sheet: what it holds and which of the office's styles it wears. */
export interface CellSketch {
  readonly value: string | number | null;
  readonly style: StyleName;
  /** Formula without the leading `=`; `value` is then its stored result. */
  readonly formula?: string;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface AreaSketch {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A dropdown list on a column. */
export interface DropdownSketch {
  /** A1 range. */
  readonly range: string;
  readonly values: readonly string[];
  readonly inputTitle: string;
  readonly inputMessage: string;
}

/** One sample sheet as data, before any file format. */
export interface SheetSketch {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** By `row,column`, counted from 0. */
  readonly cells: ReadonlyMap<string, CellSketch>;
  readonly merges: readonly AreaSketch[];
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly dropdowns: readonly DropdownSketch[];
  readonly frozenRows: number;
  /** Rows printed again on every page, such as `$4:$5`. */
  readonly repeatedRows: string;
  readonly orientation: "landscape" | "portrait";
}

export interface WorkbookSketch {
  readonly title: string;
  readonly sheets: readonly SheetSketch[];
}

/** The key of a cell in `SheetSketch.cells`. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

const LINE_HEIGHT = 15;
const ROW_PADDING = 7;

/** Full-width characters take two columns of a proportional Japanese font's width. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

/** Draws a sheet row by row, the way a clerk would lay it out. */
export class SheetSketcher {
  readonly #cells = new Map<string, CellSketch>();
  readonly #merges: AreaSketch[] = [];
  readonly #heights = new Map<number, number>();
  readonly #dropdowns: DropdownSketch[] = [];

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  put(row: number, column: number, value: string | number | null, style: StyleName, formula?: string): this {
    this.#cells.set(
      cellKey(row, column),
      formula === undefined ? { value, style } : { value, style, formula },
    );
    return this;
  }

  /** Puts a value into the first cell of an area, gives every cell the style, and merges them. */
  merge(area: AreaSketch, value: string | number | null, style: StyleName): this {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.put(row, column, row === area.top && column === area.left ? value : null, style);
      }
    }
    this.#merges.push(area);
    return this;
  }

  /** Merges from `left` to `right` on one row. */
  band(row: number, left: number, right: number, value: string | number | null, style: StyleName): this {
    return this.merge({ top: row, left, bottom: row, right }, value, style);
  }

  height(row: number, points: number): this {
    this.#heights.set(row, points);
    return this;
  }

  /** Makes a row high enough for the given texts in columns of the given widths. */
  fit(row: number, entries: readonly { readonly text: string; readonly width: number }[]): this {
    const lines = entries.map(({ text, width }) =>
      text
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1.5))), 0),
    );
    return this.height(row, Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING);
  }

  dropdown(dropdown: DropdownSketch): this {
    this.#dropdowns.push(dropdown);
    return this;
  }

  finish(page: Pick<SheetSketch, "frozenRows" | "repeatedRows" | "orientation">): SheetSketch {
    return {
      name: this.name,
      widths: this.widths,
      cells: this.#cells,
      merges: this.#merges,
      heights: this.#heights,
      dropdowns: this.#dropdowns,
      ...page,
    };
  }
}
