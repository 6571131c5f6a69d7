/* FNV-1a with two starting values: 64 bits without arithmetic beyond 32. Source: draft-eastlake-fnv. */
const PRIME = 0x0100_0193;
const STARTS = [0x811c_9dc5, 0x9dc5_811c] as const;

function hash(text: string, start: number): string {
  let state = start;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), PRIME);
  return (state >>> 0).toString(16).padStart(8, "0");
}

/**
 * A short text that tells one text from another: 16 hexadecimal digits. Not for secrets.
 *
 * @example hashText("取組一覧") === hashText("取組一覧") // true
 */
export function hashText(text: string): string {
  return STARTS.map((start) => hash(text, start)).join("");
}
