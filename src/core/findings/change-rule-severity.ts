import type { SetSetting } from "../sheet/edit";
import type { Severity } from "./finding";
import { formatRuleSettings, parseRuleSettings, RULES_SETTING } from "./parse-rule-settings";

/**
 * The edit by which a workbook asks for another severity of a rule; its other rule settings stay.
 *
 * @param settings what the workbook keeps now
 * @param severity `off` silences the rule; `null` goes back to what the rule has by itself
 * @example changeRuleSeverity(review.settings, "missing-period", "off")
 */
export function changeRuleSeverity(
  settings: Readonly<Record<string, string>>,
  rule: string,
  severity: Severity | "off" | null,
): SetSetting {
  const expected = settings[RULES_SETTING] ?? null;
  const stored = parseRuleSettings(expected ?? undefined);
  const others = Object.entries(stored.severities).filter(([id]) => id !== rule);
  const severities = Object.fromEntries(severity === null ? others : [...others, [rule, severity] as const]);
  const isEmpty = Object.keys(severities).length === 0 && Object.keys(stored.options).length === 0;
  const value = isEmpty ? null : formatRuleSettings({ severities, options: stored.options });
  return { kind: "setSetting", key: RULES_SETTING, expected, value };
}
