import type { CellStyle } from "../../model/cell-style";
import type { SheetModel } from "../../model/sheet-model";
import type { CellLook, SheetLook } from "./sheet-look";

function toStyle(look: CellLook): CellStyle {
  const { fill, color, isBold, isItalic, fontSize, align, vertical, indent, wraps, borders } = look;
  const lines = Object.entries(borders ?? {}).map(([side, line]) => [side, { style: "thin", color: line }]);
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { fontColor: color }),
    ...(isBold === true && { bold: true }),
    ...(isItalic === true && { italic: true }),
    ...(fontSize !== undefined && { fontSize }),
    ...(align !== undefined && { horizontal: align }),
    ...(vertical !== undefined && { vertical }),
    ...(indent !== undefined && { indent }),
    ...(wraps === true && { wrap: true }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
  };
}

/** A style that an edit gave a cell, as the page draws it. */
export function toLook(style: CellStyle): CellLook {
  const { fill, fontColor, bold, italic, fontSize, horizontal, vertical, indent, wrap, borders } = style;
  const lines = Object.entries(borders ?? {}).map(([side, { color }]) => [side, color]);
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { color: fontColor }),
    ...(bold !== undefined && { isBold: bold }),
    ...(italic !== undefined && { isItalic: italic }),
    ...(fontSize !== undefined && { fontSize }),
    ...(horizontal !== undefined && { align: horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(indent !== undefined && { indent }),
    ...(wrap !== undefined && { wraps: wrap }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
  };
}

/** Tells a sheet of the model how its file dresses it, so that an add-in reads that and edits lie on top of it. */
export function dressSheet(sheet: SheetModel, look: SheetLook | undefined): void {
  if (look === undefined) return;
  sheet.baseStyles = (row, column) => {
    const cell = look.cellAt(row, column);
    return cell === undefined ? undefined : toStyle(cell);
  };
  sheet.showGridlines = look.showsGridLines;
  sheet.tabColor = look.tabColor ?? "";
  if (look.frozen !== undefined) sheet.frozen = { ...look.frozen };
}
