import { groupBy } from "../collection/group-by";
import { oncePerCell } from "../findings/once-per-cell";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { sameTextElsewhere } from "../findings/same-text-elsewhere";
import type { FieldName, SourcedText } from "../plan/plan";

/** Fields that exist to say when. */
const DATED: readonly FieldName[] = ["period", "start", "due"];

/** One or two schedules without a year are slips, each told of by itself. */
const FEWEST = 3;

interface Yearless {
  readonly source: SourcedText;
  /** As written, without what else stands in the cell. */
  readonly text: string;
}

/** Where measures name months of a plan of several years without saying which year. */
function yearlessPlaces({ plan, fieldsOf }: RuleContext): readonly Yearless[] {
  return plan.measures.flatMap((measure) =>
    measure.periodProblems
      .filter(({ code }) => code === "needs-year")
      .flatMap(({ source, span }): readonly Yearless[] => {
        const text = source.text.slice(span.start, span.end);
        const elsewhere = sameTextElsewhere(measure, source, DATED, fieldsOf);
        return [source, ...elsewhere.map((at) => ({ text: source.text, at }))].map((one) => ({
          source: one,
          text,
        }));
      }),
  );
}

/** Months without a year all over a sheet: that is how the plan is written, one cause and one finding. */
export const periodWithoutYear: Rule = {
  id: "period-without-year",
  meta: { severity: "info", category: "schedule", messages: ["often"] },
  check(context) {
    const places = oncePerCell(yearlessPlaces(context), ({ source }) => source.at);
    const bySheet = groupBy(places, ({ source }) => source.at.sheet);
    return [...bySheet.values()].flatMap((alike): readonly Draft[] => {
      const [first, ...others] = alike;
      if (first === undefined || alike.length < FEWEST) return [];
      return [
        {
          messageId: "often",
          at: first.source.at,
          related: others.map(({ source }) => source.at),
          data: { count: alike.length, text: first.text },
        },
      ];
    });
  },
};
