import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";

/** `[1]Sheet1!A1`, `'C:\share\[plan.xlsx]List'!A1`; a table's column ([名前]) has no `!` behind its brackets. */
const OTHER_BOOK = /'[^']*\[([^[\]]+)\][^']*'!|(?<![\p{L}\p{N}_)\]])\[([^[\]]+)\][\p{L}\p{N}_.]*!/u;

/** Formulas that look into another workbook; one finding for a sheet and a workbook. */
export const externalReference: Rule = {
  id: "external-reference",
  meta: { severity: "warning", category: "excel", messages: ["otherBook"] },
  check: ({ contents }) =>
    contents().flatMap(({ grid, formulas }) => {
      if (grid.sheet.visibility !== "visible") return [];
      const found = formulas.flatMap((cell) => {
        if (cell.formula?.includes("[") !== true) return [];
        const [, quoted, plain] = OTHER_BOOK.exec(cell.formula) ?? [];
        const book = quoted ?? plain;
        return book === undefined ? [] : [{ cell, book }];
      });
      return [...groupBy(found, ({ book }) => book).values()].map(([first, ...others]): Draft => ({
        messageId: "otherBook",
        at: grid.ref(first.cell.row, first.cell.column),
        related: others.map(({ cell }) => grid.ref(cell.row, cell.column)),
        data: { book: first.book, formula: first.cell.formula ?? "", count: others.length + 1 },
      }));
    }),
};
