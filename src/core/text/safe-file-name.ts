/** What Windows refuses in the name of a file, and characters that nobody sees. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/iu;
/** Leaves room for an extension and a number that a browser may add. */
const LONGEST = 120;

/**
 * A text as the name of a file that Windows, macOS and browsers accept.
 *
 * @param text may come from a cell: anything
 * @param extension without the dot
 * @example safeFileName("R5/9 進捗集計", "csv") // "R5_9 進捗集計.csv"
 */
export function safeFileName(text: string, extension: string): string {
  const name = Array.from(text.replaceAll(REFUSED, "_").trim())
    .slice(0, LONGEST)
    .join("")
    .replace(/^\.+|[. ]+$/gu, "");
  const safe = DEVICE.test(name) ? `_${name}` : name;
  return `${safe === "" ? "進捗集計" : safe}.${extension}`;
}
