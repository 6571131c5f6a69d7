import { groupBy } from "../collection/group-by";
import { optionOf, type Draft, type Rule } from "../findings/rule";
import type { Cell } from "../sheet/snapshot";

const OWN_ROW = /(?<![A-Za-z0-9_.$])(\$?[A-Za-z]{1,3})(\d+)(?![\d(A-Za-z_])/gu;

/** A formula as it reads in every row: references are told by how far their row is from the cell's own. */
function pattern({ formula = "", row }: Cell): string {
  return formula.replace(
    OWN_ROW,
    (_, column: string, at: string) => `${column}[${String(Number(at) - row)}]`,
  );
}

/** Numbers typed over a formula that the rest of their column has. */
export const formulaOverwritten: Rule = {
  id: "formula-overwritten",
  meta: {
    severity: "warning",
    category: "excel",
    messages: ["constant"],
    options: { fewestFormulas: 4, leastShare: 0.8 },
  },
  check: ({ dataColumns }, options) =>
    dataColumns().flatMap((column): readonly Draft[] => {
      const { grid, heading, filled, formulas: count } = column;
      if (count < optionOf(options, "fewestFormulas") || count === filled) return [];
      const { cells } = column;
      const formulas = cells.filter(({ formula }) => formula !== undefined);
      const commonest = [...groupBy(formulas, pattern).values()].sort((a, b) => b.length - a.length)[0] ?? [];
      // One formula may have been changed as well; most must be alike for it to be known what was typed over.
      if (count < filled * optionOf(options, "leastShare")) return [];
      if (commonest.length < Math.max(optionOf(options, "fewestFormulas"), filled / 2)) return [];
      const [first, ...others] = cells.filter(
        ({ formula, value }) => formula === undefined && typeof value === "number",
      );
      if (first === undefined) return [];
      return [
        {
          messageId: "constant",
          at: grid.ref(first.row, first.column),
          related: others.map(({ row, column }) => grid.ref(row, column)),
          data: {
            value: String(first.value),
            heading,
            formula: commonest[0]?.formula ?? "",
            count: others.length + 1,
          },
        },
      ];
    }),
};
