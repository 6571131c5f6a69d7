import fc from "fast-check";
import { buildColumns } from "../../../src/core/columns/build-columns";
import { createReviewer } from "../../../src/core/live/create-reviewer";
import type { Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { rules } from "../../../src/core/rules";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { dayOf } from "../../support/day-of";
import { applyRandomEdit, randomEdits } from "../../support/random-edits";
import { randomLists } from "../../support/random-list";

const today = dayOf("2024-10-01");
/** The same edits in every run: how many of them are followed must not depend on luck. */
const SEED = 11;
const ofMeasures = new Set(rules.filter(({ meta }) => meta.scope === "measure").map(({ id }) => id));

/** A review without what only a full review renews. */
function lasting({ findings, ...rest }: Review) {
  return { ...rest, findings: findings.filter(({ rule }) => ofMeasures.has(rule)) };
}

/** The workbook with the columns that this product puts in. */
function withColumns(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { edits } = buildColumns(workbook, reviewWorkbook(workbook, { today }));
  return applyEdits(workbook, edits, { isAtomic: true }).snapshot;
}

describe.each([
  ["of random lists", (workbook: WorkbookSnapshot) => workbook, 40, 8],
  ["of random lists with columns of ours", withColumns, 20, 4],
] as const)("edits %s", (_, prepare, numRuns, leastFollowed) => {
  it("leave what a full review tells, whatever is typed, pasted or emptied", () => {
    let followed = 0;
    fc.assert(
      fc.property(randomLists, fc.array(randomEdits, { minLength: 1, maxLength: 5 }), (list, several) => {
        let snapshot = prepare(list);
        const reviewer = createReviewer({ fewMeasures: 0 });
        reviewer.review(snapshot, { today });
        for (const edit of several) {
          snapshot = applyRandomEdit(snapshot, edit);
          const { review, isSettled } = reviewer.update(snapshot, { today });
          const full = reviewWorkbook(snapshot, { today });
          if (isSettled) expect(review).toEqual(full);
          else expect(lasting(review)).toEqual(lasting(full));
          followed += isSettled ? 0 : 1;
        }
      }),
      { numRuns, seed: SEED },
    );
    // A reviewer that always reviewed the whole would pass as well.
    expect(followed).toBeGreaterThan(leastFollowed);
  });
});
