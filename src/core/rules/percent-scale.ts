import { editCell } from "../findings/edit-cell";
import type { Fix } from "../findings/finding";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Actual } from "../plan/plan";

/** A fraction gets the % that its value wants, a hundredfold the value that its % wants. */
function rescale({ scale, value, source: { at } }: Actual, { gridOf }: RuleContext): Fix | undefined {
  const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
  if (cell === undefined || typeof cell.value !== "number" || cell.formula !== undefined) return undefined;
  const edit =
    scale === 100
      ? editCell(at.sheet, cell, cell.value, "0.0%")
      : editCell(at.sheet, cell, Number((value / 100).toPrecision(12)));
  return { titleId: scale === 100 ? "showPercent" : "divide", safe: false, edits: [edit] };
}

/** An actual that only makes sense a hundred times larger or smaller than its cell says. */
export const percentScale: Rule = {
  id: "percent-scale",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["fraction", "hundredfold"],
    fixes: ["showPercent", "divide"],
    yieldsTo: ["number-stored-as-text"],
  },
  check: (context) =>
    context.plan.indicators.flatMap(({ name, actuals }) =>
      actuals.flatMap((actual): readonly Draft[] => {
        const { scale, value, source } = actual;
        if (scale === 1) return [];
        const fix = rescale(actual, context);
        return [
          {
            messageId: scale === 100 ? "fraction" : "hundredfold",
            at: source.at,
            data: { name, written: source.text, read: value },
            ...(fix === undefined ? {} : { fix }),
          },
        ];
      }),
    ),
};
