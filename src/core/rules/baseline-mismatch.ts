import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import type { Indicator, SourcedText } from "../plan/plan";
import { compareLevels } from "../progress/compare-levels";
import { unitsAgree } from "../progress/units";
import type { Quantity } from "../target/target";
import { compactText } from "../text/normalize-text";

type Level = Pick<Quantity, "value" | "unit" | "fiscalYear"> & { readonly source: SourcedText };

const KINDS = ["baseline", "target"] as const;
const PUNCTUATION = /[「」『』（）()・、,。\s]/gu;

/** Levels of the same year (or of no stated year) that differ; figures in other units are another fault. */
function differ(a: Level, b: Level): boolean {
  if (a.value === null || b.value === null || !unitsAgree([a.unit, b.unit])) return false;
  const isSameYear = a.fiscalYear === null || b.fiscalYear === null || a.fiscalYear === b.fiscalYear;
  return isSameYear && compareLevels(a.value, b.value) !== 0;
}

function compareKind(kind: (typeof KINDS)[number], indicators: readonly Indicator[]): readonly Draft[] {
  const levels = indicators.flatMap((indicator): readonly Level[] => {
    const level = indicator[kind];
    const isRelative = kind === "target" && /baseline/u.test(indicator.target?.op ?? "");
    return level === null || isRelative ? [] : [level];
  });
  const [first, ...others] = levels;
  const other = first === undefined ? undefined : others.find((one) => differ(first, one));
  if (first === undefined || other === undefined) return [];
  return [
    {
      messageId: kind,
      at: first.source.at,
      related: [other.source.at],
      data: {
        name: indicators[0]?.name ?? "",
        here: `${String(first.value)}${first.unit}`,
        there: `${String(other.value)}${other.unit}`,
        hereSheet: first.source.at.sheet,
        thereSheet: other.source.at.sheet,
      },
    },
  ];
}

/** The same indicator with another baseline or target on another sheet. */
export const baselineMismatch: Rule = {
  id: "baseline-mismatch",
  meta: { severity: "warning", category: "consistency", messages: KINDS },
  check({ plan }) {
    const named = plan.indicators.filter(({ name }) => name.trim() !== "");
    const groups = groupBy(named, ({ name }) => compactText(name).replaceAll(PUNCTUATION, ""));
    return [...groups.values()].flatMap((group) => {
      const bySheet = [...groupBy(group, ({ at }) => at.sheet).values()];
      // A name that stands twice on one sheet names two things.
      if (bySheet.length < 2 || bySheet.some((own) => own.length > 1)) return [];
      return KINDS.flatMap((kind) => compareKind(kind, group));
    });
  },
};
