import type { Area } from "./snapshot";

/** The smallest area around two areas. */
export function unionAreas(a: Area | undefined, b: Area): Area {
  if (a === undefined) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What two areas share, or `undefined` where they do not meet. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? undefined : shared;
}

/** Number of rows and columns of an area. */
export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Whether a cell lies in an area. */
export function holdsCell(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** Whether the first area lies wholly inside the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  return holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);
}

/** Whether two areas hold the same cells. */
export function areasEqual(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether two lists hold the same areas in the same order; `null` stands for none at all. */
export function areaListsEqual(a: readonly Area[] | null, b: readonly Area[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((area, index) => areasEqual(area, b[index] ?? area));
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function cutArea(area: Area, hole: Area): readonly Area[] {
  const shared = intersectAreas(area, hole);
  if (shared === undefined) return [area];
  const parts: readonly Area[] = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { ...shared, left: area.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
