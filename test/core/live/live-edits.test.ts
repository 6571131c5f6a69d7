import fc from "fast-check";
import { createReviewer } from "../../../src/core/live/create-reviewer";
import type { Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { rules } from "../../../src/core/rules";
import { dayOf } from "../../support/day-of";
import { applyRandomEdit, randomEdits } from "../../support/random-edits";
import { randomLists } from "../../support/random-list";

const today = dayOf("2024-10-01");
const ofMeasures = new Set(rules.filter(({ meta }) => meta.scope === "measure").map(({ id }) => id));

/** A review without what only a full review renews. */
function lasting({ findings, ...rest }: Review) {
  return { ...rest, findings: findings.filter(({ rule }) => ofMeasures.has(rule)) };
}

describe("edits of random lists", () => {
  it("leave what a full review tells, whatever is typed, pasted or emptied", () => {
    let followed = 0;
    fc.assert(
      fc.property(randomLists, fc.array(randomEdits, { minLength: 1, maxLength: 5 }), (workbook, several) => {
        const reviewer = createReviewer({ fewMeasures: 0 });
        reviewer.review(workbook, { today });
        let snapshot = workbook;
        for (const edit of several) {
          snapshot = applyRandomEdit(snapshot, edit);
          const { review, isSettled } = reviewer.update(snapshot, { today });
          const full = reviewWorkbook(snapshot, { today });
          if (isSettled) expect(review).toEqual(full);
          else expect(lasting(review)).toEqual(lasting(full));
          followed += isSettled ? 0 : 1;
        }
      }),
      { numRuns: 60 },
    );
    // A reviewer that always reviewed the whole would pass as well.
    expect(followed).toBeGreaterThan(10);
  });
});
