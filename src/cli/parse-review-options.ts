import type { ReviewOptions } from "../core/review";
import type { CommandHost } from "./command-host";
import { parseAsOf, parsePlanSpan } from "./parse-options";
import { readColumnMap } from "./read-column-map";

/** The options of every command that reviews, for `parseOptions`. */
export const REVIEW_OPTIONS = {
  "as-of": { type: "string" },
  plan: { type: "string" },
  map: { type: "string" },
} as const;

/**
 * Reads what a call says of the review: 基準日, the plan's years, what headings mean.
 *
 * @throws UsageError where one of them cannot be followed
 */
export function parseReviewOptions(
  values: { readonly [name in keyof typeof REVIEW_OPTIONS]?: string | undefined },
  host: CommandHost,
): ReviewOptions {
  const { "as-of": asOf, plan, map } = values;
  return {
    today: host.today(),
    ...(asOf !== undefined && { asOf: parseAsOf(asOf) }),
    ...(plan !== undefined && { planSpan: parsePlanSpan(plan) }),
    ...(map !== undefined && { columnMap: readColumnMap(map, host) }),
  };
}
