import type { Draft, Rule } from "../findings/rule";

/** Measures in rows that are hidden by hand; a filter hides on purpose, and for a while. */
export const hiddenMeasure: Rule = {
  id: "hidden-measure",
  meta: { severity: "info", category: "structure", messages: ["hidden"] },
  check: ({ plan, grids }) =>
    grids.flatMap((grid): readonly Draft[] => {
      const { name, visibility, hiddenRows, isFiltered } = grid.sheet;
      if (visibility !== "visible" || hiddenRows.length === 0 || isFiltered === true) return [];
      const hidden = plan.measures.flatMap((measure) =>
        measure.sources.filter(({ sheet, at }) => sheet === name && grid.isRowHidden(at.row)),
      );
      const [first, ...others] = hidden;
      if (first === undefined) return [];
      return [
        {
          messageId: "hidden",
          at: first.at,
          related: others.map(({ at }) => at),
          data: { count: hidden.length, name: first.name, sheet: name },
        },
      ];
    }),
};
