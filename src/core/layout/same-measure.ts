import type { RawMeasure } from "./raw-plan";

/** Whether two readings of a measure agree in what tells it from others, and in where it stands. */
export function isSameMeasure(a: RawMeasure, b: RawMeasure): boolean {
  return (
    a.anchor.row === b.anchor.row &&
    a.anchor.column === b.anchor.column &&
    a.lastRow === b.lastRow &&
    a.number === b.number &&
    a.name === b.name &&
    a.parent === b.parent &&
    (a.area === b.area ||
      (a.area.length === b.area.length && a.area.every((heading, level) => heading === b.area[level])))
  );
}
