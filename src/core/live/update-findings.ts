import type { Finding } from "../findings/finding";
import { rearrangeFindings } from "../findings/rearrange-findings";
import type { RuleContext } from "../findings/rule";
import { checkRules } from "../findings/run-rules";
import type { ReviewWork } from "../review-work";
import { rules } from "../rules";
import { cellRefKey } from "../sheet/address";
import { pick } from "./put-at";

const RULES_OF_MEASURES = rules.filter(({ meta }) => meta.scope === "measure");
const IDS_OF_MEASURE_RULES: ReadonlySet<string> = new Set(RULES_OF_MEASURES.map(({ id }) => id));

/** A context that shows rules a few measures only. */
function narrow(context: RuleContext, family: readonly number[]): RuleContext {
  const measures = pick(context.measures, family);
  return {
    ...context,
    measures,
    indicators: [],
    plan: { ...context.plan, measures: measures.map(({ measure }) => measure), indicators: [] },
  };
}

function keyOf({ rule, messageId, fingerprint, at }: Finding): string {
  return [rule, messageId, fingerprint, cellRefKey(at)].join("\n");
}

/** Those among all findings that say what some of measures say. */
function findSame(found: readonly Finding[], some: readonly Finding[]): ReadonlySet<Finding> {
  const keys = new Set(some.map(keyOf));
  const rows = new Set(some.map(({ at }) => at.row));
  return new Set(
    found.filter(
      (finding) =>
        rows.has(finding.at.row) && IDS_OF_MEASURE_RULES.has(finding.rule) && keys.has(keyOf(finding)),
    ),
  );
}

/**
 * Puts what the rules that look at one measure at a time find now in place of what they had found of the same measures.
 *
 * @param context what rules look at after the edit
 * @param family ids of the measures that may have changed
 */
export function updateFindings(
  work: ReviewWork,
  context: RuleContext,
  family: readonly number[],
): Pick<ReviewWork, "found" | "arranged"> {
  const before = checkRules(RULES_OF_MEASURES, narrow(work.context, family), work.ruleSettings);
  const added = checkRules(RULES_OF_MEASURES, narrow(context, family), work.ruleSettings);
  const gone = findSame(work.found, before);
  const found = [...work.found.filter((finding) => !gone.has(finding)), ...added];
  return { found, arranged: rearrangeFindings(rules, work.arranged, { found, gone, added }, context.grids) };
}
