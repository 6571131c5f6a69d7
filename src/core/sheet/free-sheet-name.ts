/**
 * A name that no sheet bears yet: the wanted one, or the first of 進捗集計2, 進捗集計3…
 *
 * @param taken names of sheets, compared as Excel does, without regard to case
 * @example freeSheetName("進捗集計", ["進捗集計"]) // "進捗集計2"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `${wanted}${String(count)}`;
  return name;
}
