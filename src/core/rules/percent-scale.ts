import type { Draft, Rule } from "../findings/rule";

/** An actual that only makes sense a hundred times larger or smaller than its cell says. */
export const percentScale: Rule = {
  id: "percent-scale",
  meta: { severity: "warning", category: "indicator", messages: ["fraction", "hundredfold"] },
  check: ({ plan }) =>
    plan.indicators.flatMap(({ name, actuals }) =>
      actuals.flatMap(({ scale, value, source }): readonly Draft[] =>
        scale === 1
          ? []
          : [
              {
                messageId: scale === 100 ? "fraction" : "hundredfold",
                at: source.at,
                data: { name, written: source.text, read: value },
              },
            ],
      ),
    ),
};
