import { groupBy } from "../collection/group-by";
import type { Rule } from "../findings/rule";
import type { MeasureStatus } from "../plan/plan";

function isUnknown({ state, parts }: MeasureStatus): boolean {
  return state === null && parts.every((part) => part.state === null);
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
    return [...groupBy(unknown, ({ text }) => text.trim())].map(([text, [first, ...others]]) => ({
      messageId: marks.length > 0 ? "notInLegend" : "unknown",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { text, marks },
    }));
  },
};
