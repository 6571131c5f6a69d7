const NUMBER =
  /^(?:no\.?|№)?\s*(?:[[(【<]?\s*([0-9]{1,4}(?:\s*[-.~・]\s*[0-9]{1,3}){0,3}|[a-z]{1,3}-?[0-9]{1,4}(?:-[0-9]{1,3}){0,2})\s*[\])】>]?|([ivx]{1,5}))\.?$/iu;

/** Most numbers are plain and need no reading: the shortest way for long lists. */
const PLAIN_NUMBER = /^[1-9][0-9]{0,3}$/u;

/**
 * A measure's number as written, in half width and without inner blanks.
 *
 * @example formatMeasureNumber("２４－２") // "24-2"
 */
export function formatMeasureNumber(raw: string): string {
  if (PLAIN_NUMBER.test(raw)) return raw;
  return raw
    .normalize("NFKC")
    .replaceAll(/[‐‑‒–—―−－ー]/gu, "-")
    .replaceAll(/\s+/gu, "")
    .replace(/^(?:no\.?|整理番号|番号)(?=[0-9(])/iu, "");
}

const DASHES = /^-+$/u;
/** 再掲 in a cell for numbers says whose number it is (2（再掲）), or that it has none of its own. */
const AGAIN = /[([]?(?:一部)?再掲[)\]]?/gu;

/**
 * The number that a cell for numbers holds; null where it is blank or a dash says that there is none.
 *
 * @example readMeasureNumber("－") // null
 */
export function readMeasureNumber(raw: string): string | null {
  const number = raw.includes("再掲")
    ? formatMeasureNumber(raw).replaceAll(AGAIN, "")
    : formatMeasureNumber(raw);
  return number === "" || DASHES.test(number) ? null : number;
}

/** The number without brackets and leading zeros: what tells whether two cells mean the same measure. */
export function measureNumberKey(number: string): string {
  if (PLAIN_NUMBER.test(number)) return number;
  return formatMeasureNumber(number)
    .toLowerCase()
    .replaceAll(/[()[\]{}【】<>.]/gu, "")
    .replaceAll(/(?<![0-9])0+(?=[0-9])/gu, "");
}

/** Tells whether a cell holds nothing but a measure's number (1, 24-2, (3), ⑤, No.7, A-12). */
export function isMeasureNumber(raw: string): boolean {
  if (PLAIN_NUMBER.test(raw)) return true;
  return raw.length <= 12 && NUMBER.test(formatMeasureNumber(raw));
}

const LEADING_NUMBER =
  /^\s*(?:(?:No\.?|№|Ｎｏ．?|取り?組み?|施策|事業|項目|アクション|プラン|対策)\s*)?([(（][0-9０-９]{1,3}[)）]|[【〔［<＜〈《][0-9０-９]{1,3}[】〕］>＞〉》]|[①-⑳㉑-㉟⑴-⒇]|[0-9０-９]{1,3}(?:[-－‐−ー][0-9０-９]{1,3}){0,2})(?:[\s.．:：、　]+|(?<=[)）】〔〕］>＞〉》①-⑳㉑-㉟⑴-⒇])\s*)(?=\S)/iu;

/** 【１】 is 1 in a frame; (1) is how a number of the second level is written, and stays. */
const FRAME = /[【】〔〕[\]<>〈〉《》]/gu;

/**
 * Splits `7　公務員倫理研修` into number and name.
 *
 * @returns `undefined` where the text does not begin with a number of its own.
 */
export function splitLeadingNumber(
  text: string,
): { readonly number: string; readonly name: string } | undefined {
  const match = LEADING_NUMBER.exec(text);
  if (match?.[1] === undefined) return undefined;
  const number = formatMeasureNumber(match[1]).replaceAll(FRAME, "");
  return { number, name: text.slice(match[0].length).trim() };
}
