import { patchSnapshot } from "../core/live/patch-snapshot";
import { sizeOf } from "../core/sheet/area";
import type { Area, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellsChange, LivePort } from "./workbook-port";

/** Beyond so many cells or areas reading the workbook again is no dearer, and tells more. */
const MOST_CELLS = 20_000;
const MOST_AREAS = 12;

/** Cells of one sheet that were changed. */
interface TouchedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What changes have come to. */
export interface ReadChanges {
  readonly snapshot: WorkbookSnapshot;
  /** Whether more may have changed than the cells that were told: merges that a paste brought, computed values. */
  readonly mayHaveMore: boolean;
}

/** Whether an area is a single cell. */
export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Whether some cell computes its value from others; nobody is told when such a value changes. */
function computes({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
}

/** The areas that changes name, each once; `undefined` where they name none or too many. */
function touchedAreas(changes: readonly CellsChange[]): readonly TouchedArea[] | undefined {
  const touched = new Map<string, TouchedArea>();
  let cells = 0;
  for (const { sheet, area } of changes) {
    if (area === null) return undefined;
    const key = [sheet, area.top, area.left, area.bottom, area.right].join("\n");
    if (touched.has(key)) continue;
    const { rows, columns } = sizeOf(area);
    cells += rows * columns;
    touched.set(key, { sheet, area });
  }
  return cells > MOST_CELLS || touched.size > MOST_AREAS ? undefined : [...touched.values()];
}

/**
 * Reads what changed, one area after the other, into the workbook as it was known.
 *
 * @returns `undefined` where the whole workbook has to be read: rows moved, a sheet is not known, too much has changed
 * @throws PortError where the host refuses; `cell-not-found` where a sheet is gone
 */
export async function readChanges(
  port: LivePort,
  known: WorkbookSnapshot,
  changes: readonly CellsChange[],
): Promise<ReadChanges | undefined> {
  const touched = touchedAreas(changes);
  if (touched === undefined) return undefined;
  let snapshot: WorkbookSnapshot | undefined = known;
  for (const { sheet, area } of touched) {
    const cells = await port.readArea(sheet, area);
    snapshot = patchSnapshot(snapshot, sheet, area, cells);
    if (snapshot === undefined) return undefined;
  }
  return { snapshot, mayHaveMore: !touched.every(({ area }) => isOneCell(area)) || computes(snapshot) };
}
