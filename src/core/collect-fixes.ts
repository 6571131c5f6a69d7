import type { Finding } from "./findings/finding";
import type { Review, ReviewOptions } from "./review";
import { reviewWorkbook } from "./review-workbook";
import { applyEdits } from "./sheet/apply-edits";
import type { Edit, RejectedEdit } from "./sheet/edit";
import type { WorkbookSnapshot } from "./sheet/snapshot";

/** Whether a finding can be mended unseen, as far as rules are chosen. */
function isChosen({ rule, fix }: Finding, rules: ReadonlySet<string> | undefined): boolean {
  return fix?.safe === true && (rules === undefined || rules.has(rule));
}

/**
 * The edits of all safe fixes that a review offers, in the order of its findings.
 *
 * Two of them may write the same cell: a port applies the earlier one and reports the other as an overlap.
 *
 * @param rules only those of these rules
 */
export function collectSafeFixes(
  review: Pick<Review, "findings">,
  rules?: ReadonlySet<string>,
): readonly Edit[] {
  return review.findings.filter((finding) => isChosen(finding, rules)).flatMap(({ fix }) => fix?.edits ?? []);
}

/** What mending a workbook comes to. */
export interface Mending {
  /** Each cell once: from what it holds to what it will hold. */
  readonly edits: readonly Edit[];
  /** The findings that were mended, in the order in which that was done. */
  readonly mended: readonly Finding[];
  /** Edits that the workbook refuses, such as those of a protected sheet. */
  readonly rejected: readonly RejectedEdit[];
}

/** One mend may uncover another (a blank goes, a look-alike mark is left); more rounds than this would be a defect. */
const MOST_ROUNDS = 5;

function cellKey(edit: Edit): string | undefined {
  return edit.kind === "setCell" ? `${String(edit.row)},${String(edit.column)},${edit.sheet}` : undefined;
}

/** Later edits of a cell go into the first one, so that each cell is written once. */
function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const joined = new Map<string, Edit>();
  edits.forEach((edit, index) => {
    const key = cellKey(edit) ?? String(index);
    const before = joined.get(key);
    joined.set(
      key,
      before?.kind === "setCell" && edit.kind === "setCell"
        ? { ...before, ...edit, expected: before.expected }
        : edit,
    );
  });
  return [...joined.values()];
}

/**
 * Finds all edits that the safe fixes come to, those included that only show once others are done: mending the result
 * again gives no edits.
 *
 * @param rules mends only what these rules find
 * @example mendWorkbook(snapshot, { today }).edits.length // 12
 */
export function mendWorkbook(
  snapshot: WorkbookSnapshot,
  options: ReviewOptions,
  rules?: ReadonlySet<string>,
): Mending {
  const edits: Edit[] = [];
  const mended: Finding[] = [];
  let rejected: readonly RejectedEdit[] = [];
  let workbook = snapshot;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const review = reviewWorkbook(workbook, options);
    const { snapshot: next, outcome } = applyEdits(workbook, collectSafeFixes(review, rules));
    rejected = outcome.rejected.filter(({ reason }) => reason !== "overlap");
    const applied = new Set(outcome.applied);
    mended.push(
      ...review.findings.filter(
        (finding) =>
          isChosen(finding, rules) && finding.fix?.edits.some((edit) => applied.has(edit)) === true,
      ),
    );
    edits.push(...outcome.applied);
    if (outcome.applied.length === 0) break;
    workbook = next;
  }
  return { edits: joinEdits(edits), mended, rejected };
}
