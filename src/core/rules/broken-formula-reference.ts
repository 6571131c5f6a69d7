import type { Draft, Rule } from "../findings/rule";
import { isCellError } from "../sheet/snapshot";

/** Formulas that point at cells that were deleted and hide it: IFERROR(#REF!, 0) shows a number that means nothing. */
export const brokenFormulaReference: Rule = {
  id: "broken-formula-reference",
  meta: { severity: "error", category: "excel", messages: ["deleted"] },
  check: ({ contents }) =>
    contents().flatMap(({ grid, formulas }): readonly Draft[] => {
      if (grid.sheet.visibility !== "visible") return [];
      const [first, ...others] = formulas.filter(
        ({ formula, value }) => formula?.includes("#REF!") === true && !isCellError(value),
      );
      if (first === undefined) return [];
      return [
        {
          messageId: "deleted",
          at: grid.ref(first.row, first.column),
          related: others.map(({ row, column }) => grid.ref(row, column)),
          data: { formula: first.formula ?? "", count: others.length + 1 },
        },
      ];
    }),
};
