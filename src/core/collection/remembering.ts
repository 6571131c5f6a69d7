/**
 * The same function with a memory: each key is asked for once. Cells repeat themselves down a column.
 *
 * @param read pure; its answer is never `undefined`
 * @example const isBlank = remembering((text: string) => compactText(text) === "")
 */
export function remembering<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = read(key);
    known.set(key, result);
    return result;
  };
}
