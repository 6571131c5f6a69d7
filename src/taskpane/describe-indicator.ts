import { formatIndicatorTarget } from "../core/findings/format-indicator-target";
import { formatQuantity } from "../core/text/format-number";
import type { Actual, Indicator } from "../core/plan/plan";
import type { Strings } from "./strings";

/** Where an indicator started, such as `基準 57.5%`; empty where the plan does not say. */
export function describeBaseline({ baseline }: Indicator, strings: Strings): string {
  if (baseline === null || baseline.value === null) return "";
  return `${strings.progress.baseline} ${formatQuantity(baseline.value, baseline.unit)}`;
}

/** Where an indicator is to come, such as `目標 100%`; empty where the plan does not say. */
export function describeTarget(indicator: Indicator, strings: Strings): string {
  const target = formatIndicatorTarget(indicator, strings.language);
  return target === "" ? "" : `${strings.progress.target} ${target}`;
}

/** Where an indicator is, such as `いま 80%（令和4年度）`. */
export function describeActual({ value, unit, fiscalYear }: Actual, strings: Strings): string {
  const now = `${strings.progress.current} ${formatQuantity(value, unit)}`;
  return fiscalYear === null ? now : now + strings.inParentheses(strings.formatFiscalYear(fiscalYear));
}
