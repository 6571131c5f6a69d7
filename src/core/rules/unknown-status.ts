import type { Draft, Rule } from "../findings/rule";
import type { SourcedText } from "../plan/plan";

/** A status that is neither in the legend nor a known word; cells with the same text are one finding. */
export const unknownStatus: Rule = {
  id: "unknown-status",
  meta: { severity: "warning", category: "status", messages: ["unknown", "notInLegend"] },
  check({ plan }) {
    const unknown = new Map<string, SourcedText[]>();
    for (const { status } of plan.measures) {
      if (status === null || status.state !== null || status.parts.some(({ state }) => state !== null))
        continue;
      const text = status.text.trim();
      unknown.set(text, [...(unknown.get(text) ?? []), status]);
    }
    const marks = plan.legend.map(({ mark }) => mark);
    return [...unknown].flatMap(([text, [first, ...others]]): readonly Draft[] =>
      first === undefined
        ? []
        : [
            {
              messageId: marks.length > 0 ? "notInLegend" : "unknown",
              at: first.at,
              related: others.map(({ at }) => at),
              data: { text, marks },
            },
          ],
    );
  },
};
