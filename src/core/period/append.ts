/**
 * Adds to a list that mostly holds one thing, and gives it back.
 *
 * A list made with its first thing has room for just that; a list that grows from nothing makes room for seventeen,
 * which the engine has to clear and to collect again.
 */
export function append<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
