import type { Draft, Rule } from "../findings/rule";
import type { PeriodProblemCode } from "../period/period";

const MESSAGE_IDS: Readonly<Record<PeriodProblemCode, string>> = {
  "impossible-date": "impossible",
  "end-before-start": "reversed",
  "implausible-year": "implausible",
  "needs-year": "needsYear",
};

/** A time expression that no calendar has, or that cannot be placed. */
export const unreadablePeriod: Rule = {
  id: "unreadable-period",
  meta: { severity: "warning", category: "schedule", messages: Object.values(MESSAGE_IDS) },
  check: ({ plan }) =>
    plan.measures.flatMap((measure) =>
      measure.periodProblems.map(({ code, span, source }): Draft => ({
        messageId: MESSAGE_IDS[code],
        at: source.at,
        severity: code === "impossible-date" || code === "end-before-start" ? "error" : "warning",
        data: {
          number: measure.number,
          name: measure.name,
          text: source.text.slice(span.start, span.end),
          from: span.start,
          to: span.end,
        },
      })),
    ),
};
