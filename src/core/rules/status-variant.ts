import { groupBy } from "../collection/group-by";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Measure, SourcedText } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";

const NO_CELLS: readonly SourcedText[] = [];

/** Dashes of any length say that there is nothing to report; nobody counts them. */
const DASH = canonicalMark("-");

/** The glyph that most cells use, the first of equals. */
function commonestGlyph(byGlyph: ReadonlyMap<string, readonly SourcedText[]>): string {
  const [most] = [...byGlyph].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? "";
}

/** Every cell that tells a measure's status; one that stands in one place only has been read already. */
function statusCells(
  { status, sources }: Measure,
  fieldsOf: RuleContext["fieldsOf"],
): readonly SourcedText[] {
  if (sources.length === 1) return status === null ? NO_CELLS : [status];
  return sources.flatMap((source) => fieldsOf(source).texts("status"));
}

/** Marks that look alike and are different characters; all cells of one mark are one finding. */
export const statusVariant: Rule = {
  id: "status-variant",
  meta: { severity: "warning", category: "status", messages: ["variant"] },
  check({ plan, fieldsOf }) {
    const statuses = plan.measures.flatMap((measure) => statusCells(measure, fieldsOf));
    const glyphsByMark = groupBy(
      groupBy(statuses, ({ text }) => text.trim()),
      ([glyph]) => canonicalMark(glyph),
    );
    return [...glyphsByMark].flatMap(([mark, glyphs]): readonly Draft[] => {
      if (mark === null || mark === DASH) return [];
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
