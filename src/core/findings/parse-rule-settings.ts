import { isJsonObject, parseJson } from "../text/parse-json";
import type { Severity } from "./finding";
import type { RuleOptions } from "./rule";

/** Where a workbook keeps how its rules are to run; see `WorkbookSnapshot.settings`. */
export const RULES_SETTING = "rules";

/** What a workbook asks for: see `RuleSettings`. */
export interface StoredRuleSettings {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly options: Readonly<Record<string, RuleOptions>>;
}

const NOTHING: StoredRuleSettings = { severities: {}, options: {} };
const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"] satisfies readonly (
  Severity | "off"
)[];

function isSeverity(value: unknown): value is Severity | "off" {
  return SEVERITIES.includes(value);
}

function readOptions(value: unknown): RuleOptions {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}

/**
 * Reads the rule settings that a workbook holds: `{"missing-period": "off", "overdue-measure": {"severity": "error"},
 * "actual-out-of-range": {"options": {"factor": 5}}}`. What cannot be understood is passed over: a workbook is never
 * unreadable because of its settings.
 *
 * @example parseRuleSettings('{"missing-period":"off"}').severities // { "missing-period": "off" }
 */
export function parseRuleSettings(text: string | undefined): StoredRuleSettings {
  const stored = parseJson(text);
  if (!isJsonObject(stored)) return NOTHING;
  const severities: Record<string, Severity | "off"> = {};
  const options: Record<string, RuleOptions> = {};
  for (const [rule, value] of Object.entries(stored)) {
    const severity = isJsonObject(value) ? value["severity"] : value;
    if (isSeverity(severity)) severities[rule] = severity;
    if (isJsonObject(value) && value["options"] !== undefined) options[rule] = readOptions(value["options"]);
  }
  return { severities, options };
}

/** The text to keep in a workbook so that {@link parseRuleSettings} gives the same settings back. */
export function formatRuleSettings({ severities, options }: StoredRuleSettings): string {
  const rules = [...new Set([...Object.keys(severities), ...Object.keys(options)])].sort();
  return JSON.stringify(
    Object.fromEntries(
      rules.map((rule) => [rule, { severity: severities[rule], options: options[rule] }] as const),
    ),
  );
}

/** Options rule by rule and name by name; the later ones count. */
export function mergeOptions(
  under: Readonly<Record<string, RuleOptions>>,
  over: Readonly<Record<string, RuleOptions>>,
): Readonly<Record<string, RuleOptions>> {
  const rules = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...rules].map((rule) => [rule, { ...under[rule], ...over[rule] }]));
}
