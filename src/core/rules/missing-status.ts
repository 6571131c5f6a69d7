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
    const places = plan.measures.flatMap((measure) =>
      measure.parent === null
        ? measure.sources.flatMap((source) => {
            const at = fieldsOf(source).place("status");
            const isGiven = fieldText(fieldsOf(source), "status") !== "";
            return at === undefined ? [] : [{ measure, at, isGiven }];
          })
        : [],
    );
    return [...groupBy(places, ({ at }) => at.sheet).values()].flatMap((sheet): readonly Draft[] => {
      const given = sheet.filter(({ isGiven }) => isGiven).length;
      if (given < optionOf(options, "fewestGiven")) return [];
      if (given < sheet.length * optionOf(options, "leastShare")) return [];
      return sheet
        .filter(({ isGiven, measure }) => !isGiven && measure.status === null)
        .map(({ at, measure: { number, name, divisions } }) => ({
          messageId: "missing",
          at,
          data: { number, name, divisions },
        }));
    });
  },
};
