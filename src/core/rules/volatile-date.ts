import type { Draft, Rule } from "../findings/rule";

const TODAY = /\b(?:TODAY|NOW)\s*\(/iu;

/** TODAY() and NOW(): a report that was published says something else when it is opened again. */
export const volatileDate: Rule = {
  id: "volatile-date",
  meta: { severity: "warning", category: "excel", messages: ["today"] },
  check: ({ contents }) =>
    contents().flatMap(({ grid, formulas }): readonly Draft[] => {
      if (grid.sheet.visibility !== "visible") return [];
      const [first, ...others] = formulas.filter(({ formula = "" }) => TODAY.test(formula));
      if (first === undefined) return [];
      return [
        {
          messageId: "today",
          at: grid.ref(first.row, first.column),
          related: others.map(({ row, column }) => grid.ref(row, column)),
          data: { formula: first.formula ?? "", count: others.length + 1 },
        },
      ];
    }),
};
