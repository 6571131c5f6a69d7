import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import type { SourcedText } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";

/** The glyph that most cells use, the first of equals. */
function commonestGlyph(byGlyph: ReadonlyMap<string, readonly SourcedText[]>): string {
  const [most] = [...byGlyph].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? "";
}

/** Marks that look alike and are different characters; all cells of one mark are one finding. */
export const statusVariant: Rule = {
  id: "status-variant",
  meta: { severity: "warning", category: "status", messages: ["variant"] },
  check({ plan, fieldsOf }) {
    const statuses = plan.measures.flatMap(({ sources }) =>
      sources.flatMap((source) => fieldsOf(source).texts("status")),
    );
    const glyphsByMark = groupBy(
      groupBy(statuses, ({ text }) => text.trim()),
      ([glyph]) => canonicalMark(glyph),
    );
    return [...glyphsByMark].flatMap(([mark, glyphs]): readonly Draft[] => {
      if (mark === null) return [];
      const legendGlyph = plan.legend.find((entry) => canonicalMark(entry.mark) === mark)?.mark;
      const preferred = legendGlyph ?? commonestGlyph(new Map(glyphs));
      const variants = glyphs.filter(([glyph]) => glyph !== preferred);
      const [first, ...others] = variants.flatMap(([, cells]) => cells);
      if (first === undefined) return [];
      return [
        {
          messageId: "variant",
          at: first.at,
          related: others.map(({ at }) => at),
          data: { mark: preferred, variants: variants.map(([glyph]) => glyph), count: others.length + 1 },
        },
      ];
    });
  },
};
