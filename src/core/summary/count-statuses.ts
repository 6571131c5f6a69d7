import type { LegendEntry } from "../plan/plan";
import type { JudgedMeasure } from "../review";
import {
  canonicalMark,
  filledMark,
  gradeGlyphs,
  gradeOf,
  markGlyphs,
  outlinedMark,
} from "../status/canonical-mark";
import { statusKey } from "../columns/status-table";
import type { StatusRow } from "./report";

const NO_STATUS = "";

/** ○, 〇 and ◯ count as one mark, Ｂ and B as one grade; words count as they are written. */
function keyOf(text: string): string {
  const written = statusKey(text);
  return canonicalMark(written) ?? gradeOf(written) ?? written;
}

/**
 * The glyphs that count as a grade or mark: its own, and those of its filled twin where the legend knows only the outlined
 * one.
 */
function glyphsOf(key: string, marks: ReadonlyMap<string, unknown>): string | null {
  if (gradeOf(key) !== null) return gradeGlyphs(key).join("");
  if (canonicalMark(key) === null) return null;
  const twin = filledMark(key);
  const counted = twin === undefined || !marks.has(key) || marks.has(twin) ? [key] : [key, twin];
  return counted.flatMap(markGlyphs).join("");
}

/** A filled mark counts as its outlined twin where the legend knows only that one. */
function twinAmong(marks: ReadonlyMap<string, unknown>, key: string): string {
  const twin = outlinedMark(key);
  return marks.has(twin) ? twin : key;
}

/**
 * Counts measures by the mark or word that staff wrote, in the legend's order: each mark of the legend, also where nobody
 * uses it, then what else was written, then those without a status. The counts add up to all measures.
 */
export function countStatuses(
  judged: readonly JudgedMeasure[],
  legend: readonly LegendEntry[],
): readonly StatusRow[] {
  const marks = new Map(legend.map(({ mark, meaning }) => [keyOf(mark), { mark, meaning }]));
  const counts = new Map<string, { readonly mark: string; count: number }>(
    [...marks].map(([key, { mark }]) => [key, { mark, count: 0 }]),
  );
  let without = 0;
  for (const { measure } of judged) {
    const text = statusKey(measure.status?.text ?? NO_STATUS);
    if (text === NO_STATUS) {
      without += 1;
      continue;
    }
    const written = keyOf(text);
    const key = counts.has(written) ? written : twinAmong(marks, written);
    const entry = counts.get(key) ?? { mark: text, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const shareOf = (count: number): number => (judged.length === 0 ? 0 : count / judged.length);
  const rows = [...counts].map(([key, { mark, count }]): StatusRow => {
    return {
      mark,
      glyphs: glyphsOf(key, marks),
      meaning: marks.get(key)?.meaning ?? null,
      count,
      share: shareOf(count),
    };
  });
  if (without === 0) return rows;
  return [...rows, { mark: null, glyphs: null, meaning: null, count: without, share: shareOf(without) }];
}
