import type { CSSProperties } from "react";
import type { CellLook } from "./sheet-look";

/** The font size (points) of an undressed cell, and the page's size for it. */
const NORMAL_POINTS = 10.5;
const NORMAL_PIXELS = 13;
const LARGEST_PIXELS = 24;
const BOLD_SCALE = 1.05;
const CELL_PADDING = 3;
const ALIGN_ITEMS = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/**
 * A cell's look as CSS. Lines at the top and the left are drawn as shadows onto the neighbours' edges, for every cell
 * draws only its own right and bottom edge.
 */
export function cellStyle(look: CellLook | undefined): CSSProperties {
  if (look === undefined) return {};
  const { fill, color, isBold, isItalic, fontSize, vertical, indent, borders } = look;
  // Each edge by itself: a shorthand that goes with the next sheet's look would take the single edges with it.
  const right = borders?.right ?? fill;
  const bottom = borders?.bottom ?? fill;
  const lines = [
    borders?.top === undefined ? undefined : `0 -1px 0 ${borders.top}`,
    borders?.left === undefined ? undefined : `-1px 0 0 ${borders.left}`,
  ].filter((line) => line !== undefined);
  return {
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(color === undefined ? {} : { color }),
    ...(isBold === true ? { fontWeight: 600 } : {}),
    ...(isItalic === true ? { fontStyle: "italic" } : {}),
    ...(vertical === undefined ? {} : { alignItems: ALIGN_ITEMS[vertical] }),
    ...(indent === undefined || indent === 0 ? {} : { paddingInline: CELL_PADDING + indent * NORMAL_PIXELS }),
    ...(fontSize === undefined ? {} : { fontSize: fontPixels(fontSize) }),
    ...(right === undefined ? {} : { borderRightColor: right }),
    ...(bottom === undefined ? {} : { borderBottomColor: bottom }),
    ...(lines.length === 0 ? {} : { boxShadow: lines.join(", ") }),
  };
}

/** How wide a cell's text is drawn against an undressed one. */
export function fontScale(look: CellLook | undefined): number {
  const size = look?.fontSize === undefined ? 1 : fontPixels(look.fontSize) / NORMAL_PIXELS;
  return look?.isBold === true ? size * BOLD_SCALE : size;
}

/** Small print stays readable and titles stay in proportion. */
function fontPixels(points: number): number {
  if (points >= 9.5 && points <= 11) return NORMAL_PIXELS;
  return Math.min(LARGEST_PIXELS, Math.max(11, Math.round((points / NORMAL_POINTS) * NORMAL_PIXELS)));
}
