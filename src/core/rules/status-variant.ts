import { groupBy } from "../collection/group-by";
import { editCell } from "../findings/edit-cell";
import type { Edit } from "../sheet/edit";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { allStatusCells } from "../findings/status-cells";
import type { SourcedText } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";
import { compactText } from "../text/normalize-text";

/** Dashes of any length say that there is nothing to report; nobody counts them. */
const DASH = canonicalMark("-");

/** Longer texts are accounts, whose width is nobody's concern. */
const LONGEST_WORD = 12;

/** What a status is counted as: its mark, or its word or grade in one width and without blanks (Ａ and A, 完 了). */
function sameKey(glyph: string): string | null {
  const mark = canonicalMark(glyph);
  if (mark !== null) return mark === DASH ? null : mark;
  return glyph.length > LONGEST_WORD || glyph.includes("\n") ? null : compactText(glyph);
}

/** The glyph that most cells use, the first of equals. */
function commonestGlyph(byGlyph: ReadonlyMap<string, readonly SourcedText[]>): string {
  const [most] = [...byGlyph].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? "";
}

/** The glyph that a cell shows for a number: beside grades that are numbers, one in text is the odd one. */
function numberGlyph(
  glyphs: readonly (readonly [string, readonly SourcedText[]])[],
  gridOf: RuleContext["gridOf"],
): string | undefined {
  if (glyphs.length < 2) return undefined;
  return glyphs.find(([, cells]) =>
    cells.some(({ at }) => typeof gridOf(at.sheet)?.cellAt(at.row, at.column)?.value === "number"),
  )?.[0];
}

/** The mark alone in place of its look-alike. */
function editsOf(
  cells: readonly SourcedText[],
  mark: string | number,
  gridOf: RuleContext["gridOf"],
): readonly Edit[] {
  return cells.flatMap(({ at }) => {
    const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
    const isText = typeof cell?.value === "string" && cell.formula === undefined;
    return cell !== undefined && isText ? [editCell(at.sheet, cell, mark)] : [];
  });
}

/** Marks, grades and words that look alike and are different characters; all cells of one are one finding. */
export const statusVariant: Rule = {
  id: "status-variant",
  meta: {
    severity: "warning",
    category: "status",
    messages: ["variant"],
    fixes: ["unify"],
    yieldsTo: ["number-stored-as-text"],
  },
  check({ plan, fieldsOf, gridOf }) {
    const statuses = allStatusCells(plan.measures, fieldsOf);
    const glyphsByMark = groupBy(
      groupBy(statuses, ({ text }) => text.trim()),
      ([glyph]) => sameKey(glyph),
    );
    return [...glyphsByMark].flatMap(([mark, glyphs]): readonly Draft[] => {
      if (mark === null) return [];
      // Grades are printed in any width in legends, and mean the same there.
      const legendGlyph = plan.legend.find((entry) => canonicalMark(entry.mark) === mark)?.mark;
      const numbered = numberGlyph(glyphs, gridOf);
      const preferred = numbered ?? legendGlyph ?? commonestGlyph(new Map(glyphs));
      const variants = glyphs.filter(([glyph]) => glyph !== preferred);
      const cells = variants.flatMap(([, own]) => own);
      const [first, ...others] = cells;
      if (first === undefined) return [];
      const edits = editsOf(cells, numbered === undefined ? preferred : Number(numbered), gridOf);
      return [
        {
          messageId: "variant",
          at: first.at,
          related: others.map(({ at }) => at),
          data: { mark: preferred, variants: variants.map(([glyph]) => glyph), count: cells.length },
          ...(edits.length === 0 ? {} : { fix: { titleId: "unify", safe: true, edits } }),
        },
      ];
    });
  },
};
