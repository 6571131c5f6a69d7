import { normalizeText } from "../text/normalize-text";

/** What identifies a measure: its number and the headings it stands under. */
export interface NumberedMeasure {
  readonly number: string | null;
  readonly area: readonly string[];
}

const PART = /[A-Z]+(?=-?\d)|\d+|[①-⑳⑴-⒇Ⅰ-Ⅻ]/g;
/** The number that a heading begins with, perhaps behind a word: 基本方針2, 第3章, (1), 柱Ⅱ. */
const HEADING = /^[^\d①-⑳⑴-⒇Ⅰ-Ⅻ]{0,8}?(\d+(?:-\d+)*(?![\d年月か])|[①-⑳⑴-⒇Ⅰ-Ⅻ])/;

function toPlain(part: string): string {
  const code = part.codePointAt(0) ?? 0;
  if (part >= "①" && part <= "⑳") return String(code - 0x245f);
  if (part >= "⑴" && part <= "⒇") return String(code - 0x2473);
  if (part >= "Ⅰ" && part <= "Ⅻ") return String(code - 0x215f);
  return /^\d+$/.test(part) ? String(Number(part)) : part;
}

function partsOf(number: string): readonly string[] {
  return (normalizeText(number).text.match(PART) ?? []).map(toPlain);
}

function startsWith(parts: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((part, index) => parts[index] === part);
}

/** Whether `wanted` stands in `parts` in this order, its last at the very end: 1-③ for 1, (2), ③. */
function endsAlong(parts: readonly string[], wanted: readonly string[]): boolean {
  if (parts.at(-1) !== wanted.at(-1)) return false;
  let next = 0;
  for (const part of parts) if (part === wanted[next]) next += 1;
  return next === wanted.length;
}

/**
 * Whether a number as a reference writes it (`numbers` of a `CrossReference`) means a measure, or headings above it.
 *
 * Numbers are compared by their parts, however they are written: 1-(2)-③ is ③ under (2) under 1; 24 means 24-1 and 24-2
 * as well. Numbers that restart under every heading make a bare number mean several measures.
 *
 * @example pointsTo("1-③", { number: "3", area: ["基本方針1 人材", "(2) 研修"] }) // true
 */
export function pointsTo(written: string, { number, area }: NumberedMeasure): boolean {
  const wanted = partsOf(written);
  if (wanted.length === 0) return false;
  const own = partsOf(number ?? "");
  const headings = area.map((heading) => partsOf(HEADING.exec(normalizeText(heading).text)?.[1] ?? ""));
  if (startsWith(own, wanted) || headings.some((parts) => parts.length > 0 && startsWith(parts, wanted)))
    return true;
  const path = headings.flat();
  return startsWith(path, wanted) || (own.length > 0 && endsAlong([...path, ...own], wanted));
}
