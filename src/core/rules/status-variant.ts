import type { Draft, Rule } from "../findings/rule";
import type { SourcedText } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";

/** The glyph that the legend uses, else the one that most cells use. */
function preferredGlyph(cells: readonly SourcedText[], legendGlyph: string | undefined): string {
  if (legendGlyph !== undefined) return legendGlyph;
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "";
}

/** Marks that look alike and are different characters; all cells of one mark are one finding. */
export const statusVariant: Rule = {
  id: "status-variant",
  meta: { severity: "warning", category: "status", messages: ["variant"] },
  check({ plan }) {
    const byMark = new Map<string, SourcedText[]>();
    const statuses = plan.measures.flatMap(({ sources }) =>
      sources.flatMap(({ fields }) => fields.status ?? []),
    );
    for (const status of statuses) {
      const mark = canonicalMark(status.text);
      if (mark === null) continue;
      byMark.set(mark, [...(byMark.get(mark) ?? []), status]);
    }
    return [...byMark].flatMap(([mark, cells]): readonly Draft[] => {
      const legendGlyph = plan.legend.find((entry) => canonicalMark(entry.mark) === mark)?.mark;
      const glyph = preferredGlyph(cells, legendGlyph);
      const variants = cells.filter(({ text }) => text.trim() !== glyph);
      const [first, ...others] = variants;
      if (first === undefined) return [];
      return [
        {
          messageId: "variant",
          at: first.at,
          related: others.map(({ at }) => at),
          data: {
            mark: glyph,
            variants: [...new Set(variants.map(({ text }) => text.trim()))],
            count: variants.length,
          },
        },
      ];
    });
  },
};
