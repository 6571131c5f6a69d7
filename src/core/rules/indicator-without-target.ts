import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";

/** An indicator without a target on a sheet where others have one. */
export const indicatorWithoutTarget: Rule = {
  id: "indicator-without-target",
  meta: { severity: "warning", category: "indicator", messages: ["missing"] },
  check({ plan }) {
    const bySheet = groupBy(plan.indicators, ({ at }) => at.sheet);
    return [...bySheet.values()].flatMap((indicators): readonly Draft[] => {
      const columns = indicators.flatMap(({ targetText }) => targetText?.at.column ?? []);
      const [column] = columns;
      if (column === undefined) return [];
      // Where all targets stand in one column, the blank cell is known too.
      const isOneColumn = columns.every((one) => one === column);
      return indicators
        .filter(
          ({ targetText, baseline, actuals }) =>
            targetText === null && (baseline !== null || actuals.length > 0),
        )
        .map(({ name, at }) => ({
          messageId: "missing",
          at: isOneColumn ? { ...at, column } : at,
          data: { name },
        }));
    });
  },
};
