import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";

const INK = "262626";
const RULE = "8C96A3";
const FONT = "游ゴシック";

const hairline: BorderStyle = {
  top: { style: "thin", color: { rgb: RULE } },
  right: { style: "thin", color: { rgb: RULE } },
  bottom: { style: "thin", color: { rgb: RULE } },
  left: { style: "thin", color: { rgb: RULE } },
};

function font(size: number, extra: FontStyle = {}): FontStyle {
  return { name: FONT, size, color: { rgb: INK }, ...extra };
}

function fill(rgb: string): FillStyle {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

function boxed(alignment: AlignmentStyle, extra: CellStyle = {}): CellStyle {
  return {
    font: font(10),
    border: hairline,
    alignment: { vertical: "center", wrapText: true, ...alignment },
    ...extra,
  };
}

/** The styles of the sample city's workbooks: one sheet of house style, used by every department. */
export const CELL_STYLES = {
  title: { font: font(16, { bold: true }), alignment: { vertical: "center" } },
  note: { font: font(9), alignment: { vertical: "center" } },
  label: { font: font(10), alignment: { horizontal: "right", vertical: "center" } },
  date: boxed(
    { horizontal: "center" },
    { numFmt: '[$-411]ggge"年"m"月"d"日"', fill: fill("FFF8E1"), font: font(10, { bold: true }) },
  ),
  header: boxed({ horizontal: "center" }, { font: font(10, { bold: true }), fill: fill("DCE6F1") }),
  area: boxed({ wrapText: false }, { font: font(11, { bold: true }), fill: fill("BFD0E4") }),
  section: boxed({ wrapText: false, indent: 1 }, { font: font(10, { bold: true }), fill: fill("F0F3F7") }),
  text: boxed({ horizontal: "left" }),
  centre: boxed({ horizontal: "center" }),
  number: boxed({ horizontal: "right" }, { numFmt: "#,##0" }),
  decimal: boxed({ horizontal: "right" }, { numFmt: "0.0" }),
  percent: boxed({ horizontal: "right" }, { numFmt: "0.0%" }),
  input: boxed({ horizontal: "right" }, { fill: fill("FFFDF3") }),
  total: boxed({ horizontal: "center" }, { font: font(10, { bold: true }), fill: fill("F0F3F7") }),
  blockTitle: boxed({ wrapText: false }, { font: font(11, { bold: true }), fill: fill("E9F0E4") }),
  blockMark: boxed({ horizontal: "center" }, { font: font(12, { bold: true }), fill: fill("E9F0E4") }),
  blockLabel: boxed({ horizontal: "center" }, { font: font(9), fill: fill("F7F7F7") }),
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof CELL_STYLES;
