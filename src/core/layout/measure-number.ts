/** One level of a number in half width: 3, (3). A circled figure is a plain one by then. */
const LEVEL = "(?:[0-9]{1,4}|\\([0-9]{1,3}\\))";
/** What may come before the first level: the letters of a code, a Roman chapter (A-12, DX-01, IV-2-1). */
const CODE = "(?:[a-z]{1,3}-?|[ivx]{1,5}[-.])";
const NUMBER = new RegExp(
  `^(?:no\\.?|№)?\\s*(?:[[【<]?\\s*(?:${CODE})?${LEVEL}(?:\\s*[-.~・]\\s*${LEVEL}|\\([0-9]{1,3}\\)){0,3}` +
    "(?:-[ア-コa-d])?\\s*[\\])】>]?|[ivx]{1,5})\\.?$",
  "iu",
);

/** Most numbers are plain and need no reading: the shortest way for long lists. */
const PLAIN_NUMBER = /^[1-9][0-9]{0,3}$/u;

/** 1① is 1-1 and not 11. */
const LEVEL_BEFORE_CIRCLED = /(?<=[0-9０-９)）])(?=[①-⑳㉑-㉟])/gu;

/**
 * A measure's number as written, in half width and without inner blanks.
 *
 * @example formatMeasureNumber("２４－２") // "24-2"
 */
export function formatMeasureNumber(raw: string): string {
  if (PLAIN_NUMBER.test(raw)) return raw;
  return raw
    .replaceAll(LEVEL_BEFORE_CIRCLED, "-")
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

/** A level that shows its end: (1), 【1】, ①. */
const CLOSED =
  "(?:[(（][0-9０-９]{1,3}[)）]|[【〔［[<＜〈《](?:No\\.?|Ｎｏ．?|№)?\\s*[0-9０-９]{1,3}[】〕］\\]>＞〉》]|[①-⑳㉑-㉟⑴-⒇])";
const FIGURES = "[0-9０-９]{1,3}";
const BETWEEN = "[-－‐−–ー.．]";
/** Further levels: -1, .2, -(1), (1), -①. */
const FURTHER = `(?:${BETWEEN}(?:${FIGURES}|${CLOSED})|${CLOSED})`;
/** A-, DX-, Ⅰ-: no number by themselves. */
const LEADING_CODE = `(?:[A-ZＡ-Ｚ]{1,3}|[Ⅰ-Ⅻ])${BETWEEN}`;
const LEADING_NUMBER = new RegExp(
  "^\\s*(?:(?:No\\.?|№|Ｎｏ．?|取り?組み?|施策|事業|項目|アクション|プラン|対策)\\s*)?" +
    `((?:${LEADING_CODE})?(?:${FIGURES}|${CLOSED})${FURTHER}{0,3})` +
    "(?:(?:[\\s:：、　]|[.．](?![0-9０-９]))+|(?<=[)）】〔〕］>＞〉》①-⑳㉑-㉟⑴-⒇])\\s*)(?=\\S)",
  "iu",
);

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
  const number = formatMeasureNumber(formatMeasureNumber(match[1]).replaceAll(FRAME, ""));
  return { number, name: text.slice(match[0].length).trim() };
}
