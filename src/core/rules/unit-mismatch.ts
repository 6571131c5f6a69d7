import type { Draft, Rule } from "../findings/rule";
import type { Indicator } from "../plan/plan";
import { canonicalUnit, unitsAgree } from "../progress/units";
import type { CellRef } from "../sheet/address";

interface Figure {
  readonly unit: string;
  readonly at: CellRef;
}

/** Points are counted in percent and in marks; a share of a baseline may have any unit. */
const RELATIVE = new Set([">baseline", "<baseline"]);

function figuresOf({ baseline, target, actuals }: Indicator): readonly Figure[] {
  const isLevel = target !== null && target.value !== null && !RELATIVE.has(target.op);
  return [
    ...(isLevel ? [{ unit: target.unit, at: target.source.at }] : []),
    ...(baseline === null || baseline.value === null
      ? []
      : [{ unit: baseline.unit, at: baseline.source.at }]),
    ...actuals.map(({ unit, source }) => ({ unit, at: source.at })),
  ].filter(({ unit }) => canonicalUnit(unit) !== "");
}

/** Figures of one indicator in different units: none of them can be compared. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  meta: { severity: "warning", category: "indicator", messages: ["differs"] },
  check: ({ plan }) =>
    plan.indicators.flatMap((indicator): readonly Draft[] => {
      const [first, ...others] = figuresOf(indicator);
      const strangers = others.filter(({ unit }) => first !== undefined && !unitsAgree([first.unit, unit]));
      const [stranger, ...more] = strangers;
      if (first === undefined || stranger === undefined) return [];
      // Where all others agree against the first, the first is the odd one.
      const isFirstOdd =
        strangers.length === others.length && others.length > 1 && unitsAgree(others.map(({ unit }) => unit));
      const odd = isFirstOdd ? first : stranger;
      const usual = isFirstOdd ? stranger : first;
      return [
        {
          messageId: "differs",
          at: odd.at,
          related: isFirstOdd ? [usual.at] : [usual.at, ...more.map(({ at }) => at)],
          data: { name: indicator.name, unit: odd.unit, usual: usual.unit },
        },
      ];
    }),
};
