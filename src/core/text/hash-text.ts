/* FNV-1a with two starting values: 64 bits without arithmetic beyond 32. Source: draft-eastlake-fnv. */
const PRIME = 0x0100_0193;
const STARTS = [0x811c_9dc5, 0x9dc5_811c] as const;

function toHex(state: number): string {
  return (state >>> 0).toString(16).padStart(8, "0");
}

/**
 * A short text that tells one text from another: 16 hexadecimal digits. Not for secrets.
 *
 * @example hashText("取組一覧") === hashText("取組一覧") // true
 */
export function hashText(text: string): string {
  let [first, second]: [number, number] = [...STARTS];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, PRIME);
  }
  return toHex(first) + toHex(second);
}
