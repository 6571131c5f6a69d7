import type { Finding, Severity } from "./finding";
import type { Rule, RuleContext } from "./rule";

/** Severity per rule id; `off` silences a rule. */
export type Severities = Readonly<Record<string, Severity | "off">>;

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function runRule(rule: Rule, context: RuleContext, severities: Severities): readonly Finding[] {
  const chosen = severities[rule.id];
  if (chosen === "off") return [];
  return rule.check(context).map((draft) => ({
    rule: rule.id,
    messageId: draft.messageId,
    severity: chosen ?? draft.severity ?? rule.meta.severity,
    at: draft.at,
    data: draft.data ?? {},
    related: draft.related ?? [],
  }));
}

/** Runs the rules and sorts what they find: by severity, then in reading order. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  severities: Severities = {},
): readonly Finding[] {
  const sheetOrder = new Map(context.grids.map((grid, index) => [grid.sheet.name, index]));
  const orderOf = ({ at }: Finding): number => sheetOrder.get(at.sheet) ?? sheetOrder.size;
  return rules
    .flatMap((rule) => runRule(rule, context, severities))
    .sort(
      (a, b) =>
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        orderOf(a) - orderOf(b) ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column,
    );
}
