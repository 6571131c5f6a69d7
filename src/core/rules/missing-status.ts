import { groupBy } from "../collection/group-by";
import { fieldText } from "../findings/missing-field";
import { optionOf, type Draft, type Rule } from "../findings/rule";

/** A status that is blank where nearly all others are given: the division has not reported yet. */
export const missingStatus: Rule = {
  id: "missing-status",
  meta: {
    severity: "warning",
    category: "status",
    messages: ["missing"],
    options: { fewestGiven: 4, leastShare: 0.75 },
    yieldsTo: ["overdue-measure"],
  },
  check({ plan, fieldsOf }, options) {
    const asking = new Set(
      plan.sheets.filter(({ fields }) => fields.includes("status")).map(({ name }) => name),
    );
    const places = plan.measures.flatMap((measure) =>
      measure.parent === null
        ? measure.sources.flatMap((source) => {
            if (!asking.has(source.sheet)) return [];
            const isGiven =
              measure.sources.length === 1
                ? measure.status !== null
                : fieldText(fieldsOf(source), "status") !== "";
            return [{ measure, source, isGiven }];
          })
        : [],
    );
    return [...groupBy(places, ({ source }) => source.sheet).values()].flatMap((sheet): readonly Draft[] => {
      const given = sheet.filter(({ isGiven }) => isGiven).length;
      if (given < optionOf(options, "fewestGiven")) return [];
      if (given < sheet.length * optionOf(options, "leastShare")) return [];
      return sheet.flatMap(({ isGiven, source, measure }) => {
        const at = isGiven || measure.status !== null ? undefined : fieldsOf(source).place("status");
        const { number, name, divisions } = measure;
        return at === undefined ? [] : [{ messageId: "missing", at, data: { number, name, divisions } }];
      });
    });
  },
};
