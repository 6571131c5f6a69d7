import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import type { StaleMeasure } from "../findings/stale-measure";

function draftOf({ kind, measure, at, shown, read }: StaleMeasure): Draft {
  const { number, name, periods } = measure;
  return {
    messageId: kind,
    at,
    related: [...new Set(periods.map(({ source }) => source.at))],
    data: { number, name, shown, read },
    // What staff decide for themselves is no fault.
    ...(kind === "entered" && { severity: "info" as const }),
  };
}

/** Columns that this product wrote and that the sheet has moved on from: dates, and rows that came later. */
export const staleColumns: Rule = {
  id: "stale-columns",
  meta: {
    severity: "warning",
    category: "consistency",
    messages: ["entered", "textChanged", "missingRow"],
  },
  check({ staleMeasures }) {
    const stale = staleMeasures();
    const missing = groupBy(
      stale.filter(({ kind }) => kind === "missingRow"),
      ({ at }) => at.sheet,
    );
    return [
      ...stale.filter(({ kind }) => kind !== "missingRow").map(draftOf),
      ...[...missing.values()].map(([first, ...others]): Draft => ({
        messageId: "missingRow",
        at: first.at,
        related: others.map(({ at }) => at),
        data: { sheet: first.at.sheet, count: others.length + 1 },
      })),
    ];
  },
};
