import { normalizeText, rawSlice, rawSpan } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";

/**
 * - `relisted` the same measure, listed again (再掲)
 * - `partlyRelisted` a part of it (一部再掲)
 * - `mention` another measure that the text points to (参照, 関連, or a number alone)
 */
export type CrossReferenceKind = "relisted" | "partlyRelisted" | "mention";

/** A place where a text points to other measures. */
export interface CrossReference {
  readonly kind: CrossReferenceKind;
  /** Measure numbers in half width (`24-2`); empty where the text names none. */
  readonly numbers: readonly string[];
  /** As written. */
  readonly raw: string;
  readonly span: TextSpan;
}

/* Repetitions are bounded so that no text, however odd, takes long. */
const SIGN =
  "(?:No\\.?|NO\\.?|no\\.?|#|番号|整理番号|管理番号|取組番号|項番|取組(?=\\s{0,3}\\d)|施策(?=\\s{0,3}\\d))";
const NUMBER = "(?:\\d{1,3}(?:-\\d{1,3})*(?:\\(\\d{1,2}\\))?|\\(\\d{1,2}\\)|[①-⑳])";
const NUMBERS = `${NUMBER}(?:\\s{0,3}(?:[・、,~/]|及び|と)\\s{0,3}(?:${SIGN}\\s{0,3})?${NUMBER}){0,30}`;
const AGAIN = "(一部)?\\s{0,3}再掲";
const POINTER = "」?\\s{0,3}(?:を)?\\s{0,3}(?:参照|関連|に同じ|と同じ|に統合|と共通|と一体)";

/** The ways to write a reference; the groups are the numbers and 一部. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly numbers: number | null;
  readonly partly: number | null;
}[] = [
  {
    pattern: new RegExp(
      `${SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}(?:番)?\\s{0,3}[(:]?\\s{0,3}(?:の|を|と)?\\s{0,3}${AGAIN}`,
    ),
    numbers: 1,
    partly: 2,
  },
  {
    pattern: new RegExp(
      `${AGAIN}\\s{0,3}[:(【\\[]?\\s{0,3}(?:${SIGN}\\s{0,3}:?\\s{0,3})?(${NUMBERS})(?![\\d年月日回度%人件])`,
    ),
    numbers: 2,
    partly: 1,
  },
  { pattern: new RegExp(`(?<![\\d.])(${NUMBERS})\\s{0,3}の?\\s{0,3}${AGAIN}`), numbers: 1, partly: 2 },
  {
    pattern: new RegExp(`${SIGN}\\s{0,3}:?\\s{0,3}(${NUMBERS})\\s{0,3}${POINTER}`),
    numbers: 1,
    partly: null,
  },
  {
    pattern: new RegExp(`(?:関連|参照|参考)\\s{0,3}:?\\s{0,3}${SIGN}\\s{0,3}(${NUMBERS})`),
    numbers: 1,
    partly: null,
  },
  {
    pattern: new RegExp(`(?<=\\(|※|^)\\s{0,3}${SIGN}\\s{0,3}(${NUMBERS})\\s{0,3}(?=\\)|$)`, "m"),
    numbers: 1,
    partly: null,
  },
  { pattern: new RegExp(AGAIN), numbers: null, partly: 1 },
];

const JOINED = new RegExp(FORMS.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "gm");
const WANTED = /再掲|参照|関連|参考|同じ|統合|共通|一体|No|NO|no|#|番号|項番/;
const LONGEST_RANGE = 50;

function expand(text: string): readonly string[] {
  return text.split(/\s*(?:[・、,/]|及び|と)\s*/).flatMap((part) => {
    const [first = "", last] = part.split("~").map((end) => end.replace(/^\D*?(?=[\d(①-⑳])/, "").trim());
    if (last === undefined) return [first];
    const from = Number(first);
    const to = Number(last);
    const isRange = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from <= LONGEST_RANGE;
    return isRange
      ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
      : [first, last];
  });
}

/** The form that gave a match, read again by itself: groups of a joined pattern have no numbers of their own. */
function readForm(matched: string): {
  readonly kind: CrossReferenceKind;
  readonly numbers: readonly string[];
} {
  for (const { pattern, numbers, partly } of FORMS) {
    const found = pattern.exec(matched);
    if (found?.[0].length !== matched.length) continue;
    const written = numbers === null ? undefined : found[numbers];
    const isPart = partly !== null && found[partly] !== undefined;
    return {
      kind: partly === null ? "mention" : isPart ? "partlyRelisted" : "relisted",
      numbers: written === undefined ? [] : expand(written),
    };
  }
  return { kind: "mention", numbers: [] };
}

/**
 * Finds where a text points to other measures: 再掲, 一部再掲, No.5 再掲, (No.12・13・14), 整理番号7参照.
 *
 * A number sign in running text (`満足度No.1`) is no reference; it must stand in parentheses or alone, or beside a word
 * that points. Ranges are spelled out.
 *
 * @example parseCrossReferences("研修の充実 (No.5 再掲)")[0]?.numbers // ["5"]
 */
export function parseCrossReferences(text: string): readonly CrossReference[] {
  const normalized = normalizeText(text);
  if (!WANTED.test(normalized.text)) return [];
  return [...normalized.text.matchAll(JOINED)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    const { kind, numbers } = readForm(match[0].trim());
    if (kind === "mention" && numbers.length === 0) return [];
    return [{ kind, numbers, raw: rawSlice(normalized, start, end), span: rawSpan(normalized, start, end) }];
  });
}
