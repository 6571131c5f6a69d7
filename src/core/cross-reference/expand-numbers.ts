import { LEVEL } from "./reference-forms";

const LONGEST_RANGE = 50;
const LEVELS = new RegExp(LEVEL, "g");

/** 基本目標1-施策2-取組③ is 1-2-③. */
function withoutLevels(number: string): string {
  return number.replace(LEVELS, "-").replace(/\s+/g, "").replace(/-{2,}/g, "-").replace(/^-/, "");
}

/** What is not of the number itself: No., 施策番号; letters of a code stay. */
function withoutSign(part: string): string {
  return part.replace(/^.*?(?=[A-Z]-?\d|[\d(①-⑳⑴-⒇Ⅰ-Ⅻ])/, "").trim();
}

/**
 * Spells out the numbers that a reference lists, ranges included.
 *
 * @example expandNumbers("12・No.14~16") // ["12", "14", "15", "16"]
 */
export function expandNumbers(text: string): readonly string[] {
  return text.split(/\s*(?:[・、,/]|及び|と)\s*/).flatMap((part) => {
    const [first = "", last] = part.split("~").map((end) => withoutLevels(withoutSign(end.trim())));
    if (last === undefined) return [first];
    const from = Number(first);
    const to = Number(last);
    const isRange = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from <= LONGEST_RANGE;
    return isRange
      ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
      : [first, last];
  });
}
