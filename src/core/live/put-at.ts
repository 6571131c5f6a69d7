/** The items at some places, in the order of the places. */
export function pick<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => all[place] ?? []);
}

/**
 * A list with other items at some places.
 *
 * @param items one for each place
 */
export function putAt<T>(all: readonly T[], places: readonly number[], items: readonly T[]): readonly T[] {
  const result = [...all];
  places.forEach((place, index) => {
    const item = items[index];
    if (item !== undefined) result[place] = item;
  });
  return result;
}
