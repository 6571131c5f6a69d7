import { optionOf, type Draft, type Rule } from "../findings/rule";

const SAYS_A_FIGURE = /[0-9０-９]/u;
const LONGEST_ENTRY = 20;

/** Figures with words (約500, 12件) in a column that holds numbers; Excel leaves them out of every sum. */
export const mixedTypes: Rule = {
  id: "mixed-types",
  meta: {
    severity: "info",
    category: "excel",
    messages: ["words"],
    options: { fewestNumbers: 5, leastShare: 0.8 },
    yieldsTo: ["number-stored-as-text"],
  },
  check: ({ dataColumns, plan }, options) => {
    const indicatorSheets = new Set(
      plan.sheets.filter(({ role }) => role === "indicators").map(({ name }) => name),
    );
    return dataColumns().flatMap((column): readonly Draft[] => {
      const { grid, field, heading, filled, numbers } = column;
      // Numbers of measures have branches (24-2), and figures of indicators have rules of their own.
      if (field !== null || indicatorSheets.has(grid.sheet.name)) return [];
      if (numbers < optionOf(options, "fewestNumbers")) return [];
      if (numbers === filled || numbers < filled * optionOf(options, "leastShare")) return [];
      const [first, ...others] = column.cells.filter(
        ({ value }) =>
          typeof value === "string" && value.length <= LONGEST_ENTRY && SAYS_A_FIGURE.test(value),
      );
      if (first === undefined) return [];
      return [
        {
          messageId: "words",
          at: grid.ref(first.row, first.column),
          related: others.map(({ row, column }) => grid.ref(row, column)),
          data: { text: String(first.value), heading, count: others.length + 1 },
        },
      ];
    });
  },
};
