import type { Area, Span } from "./snapshot";

/** How written cells look. Colours are `#rrggbb`; what is left out stays as it is. */
export interface CellFormat {
  /** Takes over the look (font, fill, borders, alignment) of a cell of the same sheet, without its number format. */
  readonly like?: { readonly row: number; readonly column: number };
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Counted in steps of one character from the cell's edge. */
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  /** Lines on all four sides and between the cells of the area. */
  readonly border?: CellBorder;
  /** Lines on single sides of the area as a whole; they win over `border`. */
  readonly edges?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", CellBorder>>>;
  /** Whether sheet protection locks the cell. */
  readonly locked?: boolean;
}

export interface CellBorder {
  readonly style: "hair" | "thin" | "medium" | "double";
  readonly color: string;
}

/** A conditional format that this product writes: a formula with a look, or bars behind figures. */
export type ConditionalRule =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** In A1 notation with the leading `=`, relative to the first cell of `area`. */
      readonly formula: string;
      readonly format: Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: "dataBar";
      readonly area: Area;
      readonly color: string;
      /** The figures of an empty and of a full bar, such as 0 and 1. */
      readonly min: number;
      readonly max: number;
    };

/** How a sheet is printed. What is left out stays as it is. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: "A4" | "A3";
  /** Pages across and down; 0 down leaves the number open. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Rows repeated on every page, both ends included, counted from 0. */
  readonly titleRows?: Span;
  /** In centimetres. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Plain text with Excel's codes (`&P`, `&N`, `&D`); a literal `&` is written `&&`. */
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly centerHorizontally?: boolean;
  /** Rows (counted from 0) that start a page. */
  readonly breaksBefore?: readonly number[];
}
