import type { Draft, Rule } from "../findings/rule";
import { isCellError, type Cell } from "../sheet/snapshot";

/** Cells that show an Excel error; the same error on one sheet is one finding. */
export const formulaError: Rule = {
  id: "formula-error",
  meta: { severity: "error", category: "excel", messages: ["error"] },
  check: ({ grids }) =>
    grids.flatMap((grid) => {
      const byError = new Map<string, Cell[]>();
      for (const cell of grid.sheet.cells) {
        if (!isCellError(cell.value)) continue;
        byError.set(cell.value.error, [...(byError.get(cell.value.error) ?? []), cell]);
      }
      return [...byError].flatMap(([error, [first, ...others]]): readonly Draft[] =>
        first === undefined
          ? []
          : [
              {
                messageId: "error",
                at: grid.ref(first.row, first.column),
                related: others.map((cell) => grid.ref(cell.row, cell.column)),
                data: { error, formula: first.formula ?? null },
              },
            ],
      );
    }),
};
