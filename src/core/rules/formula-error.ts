import { groupBy } from "../collection/group-by";
import type { Rule } from "../findings/rule";
import { isCellError, type Cell } from "../sheet/snapshot";

interface Faulty {
  readonly cell: Cell;
  readonly error: string;
}

/** =NA() keeps a point out of a chart on purpose. */
function isMeant({ formula }: Cell): boolean {
  return formula !== undefined && /^=\s*NA\(\)$/iu.test(formula);
}

/** Cells that show an Excel error; the same error on one sheet is one finding. */
export const formulaError: Rule = {
  id: "formula-error",
  meta: { severity: "error", category: "excel", messages: ["error"] },
  check: ({ contents }) =>
    contents().flatMap(({ grid, errors }) => {
      if (grid.sheet.visibility !== "visible") return [];
      const faulty: Faulty[] = [];
      for (const cell of errors)
        if (isCellError(cell.value) && !isMeant(cell)) faulty.push({ cell, error: cell.value.error });
      return [...groupBy(faulty, ({ error }) => error)].map(([error, [first, ...others]]) => ({
        messageId: "error",
        at: grid.ref(first.cell.row, first.cell.column),
        related: others.map(({ cell }) => grid.ref(cell.row, cell.column)),
        data: { error, formula: first.cell.formula ?? null },
      }));
    }),
};
