import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import type { Indicator } from "../plan/plan";
import { isFilled } from "../sheet/grid";

/** The column that most targets of so many indicators stand in, the later ones being of years before (計画 for each year). */
const FEWEST_IN_A_COLUMN = 3;

function usualColumn(columns: readonly number[]): number | undefined {
  const counts = groupBy(columns, (column) => column);
  return [...counts.values()].find(
    (same) => same.length >= FEWEST_IN_A_COLUMN && same.length > columns.length / 2,
  )?.[0];
}

/** An indicator without a target on a sheet where others have one. */
export const indicatorWithoutTarget: Rule = {
  id: "indicator-without-target",
  meta: { severity: "warning", category: "indicator", messages: ["missing"] },
  check({ plan, gridOf }) {
    const bySheet = groupBy(plan.indicators, ({ at }) => at.sheet);
    return [...bySheet.values()].flatMap((indicators): readonly Draft[] => {
      const columns = indicators.flatMap(({ targetText }) => targetText?.at.column ?? []);
      const [column] = columns;
      if (column === undefined) return [];
      const usual = usualColumn(columns);
      const isBlank = ({ at, targetText }: Indicator): boolean =>
        usual !== undefined &&
        targetText !== null &&
        targetText.at.column < usual &&
        !isFilled(gridOf(at.sheet)?.cellThrough(at.row, usual));
      // Where all targets stand in one column, the blank cell is known too.
      const isOneColumn = columns.every((one) => one === column);
      const ofYearsBefore = indicators.filter(isBlank).map(({ name, at }) => ({
        messageId: "missing",
        at: { ...at, column: usual ?? column },
        data: { name },
      }));
      const without = indicators
        .filter(
          ({ targetText, baseline, actuals }) =>
            targetText === null && (baseline !== null || actuals.length > 0),
        )
        .map(({ name, at }) => ({
          messageId: "missing",
          at: isOneColumn ? { ...at, column } : at,
          data: { name },
        }));
      return [...ofYearsBefore, ...without];
    });
  },
};
