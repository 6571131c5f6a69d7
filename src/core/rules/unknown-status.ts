import { groupBy } from "../collection/group-by";
import type { Rule } from "../findings/rule";
import type { MeasureStatus } from "../plan/plan";

/** Longer texts, and sentences, report on the work in words: they are for people. */
const LONGEST_STATUS = 30;

/** Marks of the legend that speak of no progress (－ 対象外) have a meaning and no state. */
function isUnknown({ text, state, meaning, parts }: MeasureStatus): boolean {
  if (state !== null || meaning !== null || parts.some((part) => part.state !== null)) return false;
  return text.trim().length <= LONGEST_STATUS && !text.includes("。");
}

/** A status that is neither in the legend nor a known word; cells with the same text are one finding. */
export const unknownStatus: Rule = {
  id: "unknown-status",
  meta: { severity: "warning", category: "status", messages: ["unknown", "notInLegend"] },
  check({ plan }) {
    const marks = plan.legend.map(({ mark }) => mark);
    const unknown = plan.measures.flatMap(({ status }) =>
      status !== null && isUnknown(status) ? [status] : [],
    );
    // Parts and merged cells share a cell.
    const cells = [...groupBy(unknown, ({ at }) => [at.row, at.column, at.sheet].join()).values()].map(
      ([first]) => first,
    );
    return [...groupBy(cells, ({ text }) => text.trim())].map(([text, [first, ...others]]) => ({
      messageId: marks.length > 0 ? "notInLegend" : "unknown",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { text, marks },
    }));
  },
};
