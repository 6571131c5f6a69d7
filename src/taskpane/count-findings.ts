import type { Review } from "../core/review";
import type { FindingCounts } from "./strings";

/** The numbers of the tiles. */
export function countFindings(review: Review): FindingCounts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const finding of review.findings) bySeverity[finding.severity] += 1;
  return {
    errors: bySeverity.error,
    warnings: bySeverity.warning,
    infos: bySeverity.info,
    overdue: review.summary.overdue,
  };
}
