import { fromSerial, type CalendarDay } from "../calendar/calendar-day";
import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import { cutArea, holdsCell, isWithin } from "../sheet/area";
import type { CellRef } from "../sheet/address";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Area } from "../sheet/snapshot";
import { isOwnName, readTrackedParts, SETTING_NAMES, type TrackedParts } from "./own-names";
import { readEntries, type RowEntries } from "./read-entries";

/** What this product has in a workbook, and what staff entered there. */
export interface OwnParts {
  readonly tracked: TrackedParts;
  /** The one visible 基準日. */
  readonly asOf: { readonly day: CalendarDay; readonly at: CellRef } | null;
  readonly span: { readonly start: FiscalYear; readonly end: FiscalYear } | null;
  readonly warningDays: number | null;
  readonly entries: ReadonlyMap<string, RowEntries>;
}

function settingCell(
  snapshot: WorkbookSnapshot,
  tracked: TrackedParts,
  name: string,
): { readonly value: number; readonly at: CellRef } | null {
  const place = tracked.settings.get(name);
  const sheet = snapshot.sheets.find((each) => each.name === place?.sheet);
  if (place === undefined || sheet === undefined) return null;
  const { top, left } = place.area;
  const cell = sheet.cells.find(({ row, column }) => row === top && column === left);
  if (cell === undefined || typeof cell.value !== "number") return null;
  return { value: cell.value, at: { sheet: sheet.name, row: top, column: left } };
}

/** Reads what this product has in a workbook; `undefined` where it has nothing there. */
export function readOwnParts(snapshot: WorkbookSnapshot): OwnParts | undefined {
  const tracked = readTrackedParts(snapshot.names);
  if (tracked.names.length === 0) return undefined;
  const dayOf = (name: string): { readonly day: CalendarDay; readonly at: CellRef } | null => {
    const cell = settingCell(snapshot, tracked, name);
    const day = cell === null ? undefined : fromSerial(cell.value, snapshot.dateSystem);
    return cell === null || day === undefined ? null : { day, at: cell.at };
  };
  const start = dayOf(SETTING_NAMES.planStart);
  const end = dayOf(SETTING_NAMES.planEnd);
  return {
    tracked,
    asOf: dayOf(SETTING_NAMES.asOf),
    span:
      start === null || end === null ? null : { start: fiscalYearOf(start.day), end: fiscalYearOf(end.day) },
    warningDays: settingCell(snapshot, tracked, SETTING_NAMES.warningDays)?.value ?? null,
    entries: readEntries(snapshot, tracked),
  };
}

/** A table without the columns of ours at its right end. */
function withoutColumns(table: TableSnapshot, areas: readonly Area[]): TableSnapshot {
  const isOurs = (column: number): boolean => areas.some((area) => holdsCell(area, table.area.top, column));
  let { right } = table.area;
  while (right > table.area.left && isOurs(right)) right -= 1;
  return right === table.area.right ? table : { ...table, area: { ...table.area, right } };
}

function withoutAreas(sheet: SheetSnapshot, areas: readonly Area[]): SheetSnapshot {
  const isOurs = (row: number, column: number): boolean => areas.some((area) => holdsCell(area, row, column));
  const { validations } = sheet;
  return {
    ...sheet,
    cells: sheet.cells.filter(({ row, column }) => !isOurs(row, column)),
    merges: sheet.merges.filter((merge) => !areas.some((area) => isWithin(merge, area))),
    tables: sheet.tables.map((table) => withoutColumns(table, areas)),
    ...(validations !== undefined && {
      validations: validations.flatMap((validation) => {
        const left = areas.reduce<readonly Area[]>(
          (parts, hole) => parts.flatMap((part) => cutArea(part, hole)),
          validation.areas,
        );
        return left.length === 0 ? [] : [{ ...validation, areas: left }];
      }),
    }),
  };
}

/** The workbook as staff keep it: without our columns, sheets and names. Nothing moves. */
export function withoutOwnParts(snapshot: WorkbookSnapshot, { tracked }: OwnParts): WorkbookSnapshot {
  const ownSheets = new Set([...tracked.sheets.values()].map(({ sheet }) => sheet));
  return {
    ...snapshot,
    names: snapshot.names.filter((name) => !isOwnName(name)),
    sheets: snapshot.sheets.flatMap((sheet) => {
      if (ownSheets.has(sheet.name)) return [];
      const areas = tracked.blocks
        .filter((block) => block.sheet === sheet.name)
        .flatMap((block) => [...block.columns.values()]);
      return areas.length === 0 ? [sheet] : [withoutAreas(sheet, areas)];
    }),
  };
}
