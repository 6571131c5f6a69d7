import type { CellBorder, CellFormat } from "../../core/sheet/cell-format";

export const SIDES = ["top", "right", "bottom", "left"] as const;
export type Side = (typeof SIDES)[number];

/** How one cell is dressed; what is absent is Excel's default. Colours are `#rrggbb`. */
export interface CellStyle extends Omit<CellFormat, "like" | "numberFormat" | "border" | "edges"> {
  readonly borders?: Readonly<Partial<Record<Side, CellBorder>>>;
}

/** What a workbook's default style looks like: what an undressed cell answers. */
export const DEFAULT_STYLE = {
  fill: "#ffffff",
  fontName: "游ゴシック",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  wrap: false,
  indent: 0,
  shrinkToFit: false,
  locked: true,
} as const satisfies CellStyle;
