import { compactText } from "../text/normalize-text";

/**
 * Glyphs that stand for one mark, whichever of them a keyboard offers. Each line starts with the canonical glyph; the
 * text is compared after NFKC, so half and full width need no entry of their own.
 */
const GLYPHS: readonly string[] = [
  "○〇◯⚪⭕oO0",
  "●⚫⬤",
  "◎⦾",
  "☆",
  "★⭐",
  "□◻☐▢⬜",
  "■◼⬛",
  "△▵",
  "▲▴",
  "◇⬦",
  "◆⬥",
  "▨▧▩▦▤▥▣",
  "◐◑◒◓",
  "▽",
  "▼",
  "×✕✖╳✗✘❌☓⨯xX",
  "✓✔☑レ",
  "-ー",
];

/** Outlined and filled twins: two marks where a legend uses both, otherwise one. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ["●", "○"],
  ["★", "☆"],
  ["■", "□"],
  ["▲", "△"],
  ["▼", "▽"],
  ["◆", "◇"],
]);

const CANONICAL: ReadonlyMap<string, string> = new Map(
  GLYPHS.flatMap((line) => {
    const [first = "", ...others] = Array.from(line);
    return [first, ...others].map((glyph) => [glyph, first] as const);
  }),
);

/** How the canonical dash is written: readable in a cell and in a message. */
const DASH = "－";

/**
 * The one glyph for a text that is a mark and nothing else.
 *
 * ○ U+25CB, 〇 U+3007, ◯ U+25EF, a letter O and a nought are one mark. ☆ and ★ stay two: see {@link outlinedMark}.
 *
 * @returns null where the text is no single mark. Grades (A, B) are no marks: only a legend makes them one.
 * @example canonicalMark("〇") // "○"
 */
export function canonicalMark(text: string): string | null {
  const found = CANONICAL.get(compactText(text));
  return found === "-" ? DASH : (found ?? null);
}

/**
 * The outlined twin of a canonical mark (★ to ☆), or the mark itself.
 *
 * @example outlinedMark("■") // "□"
 */
export function outlinedMark(mark: string): string {
  return TWINS.get(mark) ?? mark;
}

/**
 * The filled twin of a canonical mark (☆ to ★); `undefined` where it has none.
 *
 * @example filledMark("□") // "■"
 */
export function filledMark(mark: string): string | undefined {
  return [...TWINS].find(([, outlined]) => outlined === mark)?.[0];
}

/** Marks that are signs rather than letters or figures: they need no separator before their meaning. */
export const SIGNS: readonly string[] = [...CANONICAL.keys()].filter((glyph) => !/[\w\-ーレ]/.test(glyph));

const FULL_WIDTH = 0xfee0;
const DASHES = ["-", "－", "ー", "―", "—", "–", "‐", "−"];

/**
 * Every glyph that stands for the same mark as this one, it included, in half and full width.
 *
 * @returns nothing where the text is no single mark
 * @example markGlyphs("×").includes("ｘ") // true
 */
export function markGlyphs(text: string): readonly string[] {
  const mark = canonicalMark(text);
  if (mark === null) return [];
  if (mark === DASH) return DASHES;
  return inBothWidths(Array.from(GLYPHS.find((line) => line.startsWith(mark)) ?? mark));
}

function inBothWidths(glyphs: readonly string[]): readonly string[] {
  const wide = glyphs
    .filter((glyph) => glyph >= "!" && glyph <= "~")
    .map((glyph) => String.fromCharCode(glyph.charCodeAt(0) + FULL_WIDTH));
  return [...glyphs, ...wide];
}

/**
 * A text that is a grade and nothing else, in one width and case: Ｂ, b and B are one.
 *
 * @returns null where the text is longer, or a mark ({@link canonicalMark})
 * @example gradeOf("ｂ") // "B"
 */
export function gradeOf(text: string): string | null {
  const grade = compactText(text).toUpperCase();
  return /^[A-Z1-9]$/.test(grade) && canonicalMark(text) === null ? grade : null;
}

/**
 * Every way to write a grade, in half and full width, capital and small.
 *
 * @example gradeGlyphs("B") // ["B", "b", "Ｂ", "ｂ"]
 */
export function gradeGlyphs(grade: string): readonly string[] {
  return inBothWidths([...new Set([grade.toUpperCase(), grade.toLowerCase()])]);
}
