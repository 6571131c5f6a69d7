import type { WorkbookSnapshot } from "../sheet/snapshot";

/**
 * A name for a sheet of ours that the workbook does not have yet: the plain one, or one with a number.
 *
 * @example freeSheetName(snapshot, "進捗設定") // "進捗設定2", where staff have a sheet of that name
 */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${String(count)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
