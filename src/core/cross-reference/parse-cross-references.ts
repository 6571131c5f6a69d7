import { normalizeText, rawSlice, rawSpan } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";
import { expandNumbers } from "./expand-numbers";
import { REFERENCE_FORMS, type CrossReferenceKind } from "./reference-forms";

/** A place where a text points to other measures. */
export interface CrossReference {
  readonly kind: CrossReferenceKind;
  /** Measure numbers in half width (`24-2`, `1-(2)-③`), to be compared by `pointsTo`; empty where there are none. */
  readonly numbers: readonly string[];
  /** As written. */
  readonly raw: string;
  readonly span: TextSpan;
}

const JOINED = new RegExp(REFERENCE_FORMS.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "gm");
const WANTED =
  /再\s{0,2}掲|[(【[](?:一部)?再[)】\]]|参照|関連|参考|同じ|統合|共通|一体|包含|含[むめ]|同一|[あ併]わ?せて|[掲記]載|計上|移行|No|NO|no|#|番号|項番/;

/** The form that gave a match, read again by itself: groups of a joined pattern have no numbers of their own. */
function readForm(matched: string): {
  readonly kind: CrossReferenceKind;
  readonly numbers: readonly string[];
} {
  for (const { pattern, numbers, partly } of REFERENCE_FORMS) {
    const found = pattern.exec(matched);
    if (found?.[0].length !== matched.length) continue;
    const written = numbers === null ? undefined : found[numbers];
    const isPart = partly !== null && found[partly] !== undefined;
    return {
      kind: partly === null ? "mention" : isPart ? "partlyRelisted" : "relisted",
      numbers: written === undefined ? [] : expandNumbers(written),
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
