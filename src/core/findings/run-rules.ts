import { groupBy } from "../collection/group-by";
import type { CellRef } from "../sheet/address";
import { createCellSet } from "../sheet/cell-set";
import { cellText, type Grid } from "../sheet/grid";
import { computeFingerprint } from "./compute-fingerprint";
import type { Finding, Severity } from "./finding";
import type { Draft, Rule, RuleContext, RuleOptions } from "./rule";

/** How the rules are to run. */
export interface RuleSettings {
  /** Severity per rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Figures per rule id; those that a rule does not know are passed over. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * A finding whose fingerprint is computed when somebody asks for it: few findings are ever set aside or compared. It keeps
 * nothing of the workbook but the text of its cell.
 */
function createFinding(
  rule: string,
  severity: Severity,
  { messageId, at, data = {}, related = [], fix }: Draft,
  text: string,
): Finding {
  let fingerprint: string | undefined;
  return {
    rule,
    messageId,
    severity,
    at,
    data,
    related,
    ...(fix !== undefined && { fix }),
    get fingerprint() {
      return (fingerprint ??= computeFingerprint([rule, messageId, text, data]));
    },
  };
}

function runRule(rule: Rule, context: RuleContext, settings: RuleSettings): readonly Finding[] {
  const chosen = settings.severities?.[rule.id];
  if (chosen === "off") return [];
  const options = { ...rule.meta.options, ...settings.options?.[rule.id] };
  return rule.check(context, options).map((draft) => {
    const { at, severity } = draft;
    const text = cellText(context.gridOf(at.sheet)?.cellThrough(at.row, at.column));
    return createFinding(rule.id, chosen ?? severity ?? rule.meta.severity, draft, text);
  });
}

/** Every cell that a finding speaks of. */
export function placesOf({ at, related }: Finding): readonly CellRef[] {
  return [at, ...related];
}

/** Leaves out what a rule with more to say has said of the very same places: one cause, one finding. */
export function withoutRepetition(rules: readonly Rule[], findings: readonly Finding[]): readonly Finding[] {
  const byRule = groupBy(findings, ({ rule }) => rule);
  const findingsOf = (named: string): readonly Finding[] => {
    const [rule = "", message] = named.split("/");
    const all = byRule.get(rule) ?? [];
    return message === undefined ? all : all.filter(({ messageId }) => messageId === message);
  };
  return rules.flatMap(({ id, meta }) => {
    const own = findingsOf(id);
    const stronger = (meta.yieldsTo ?? []).flatMap(findingsOf);
    if (own.length === 0 || stronger.length === 0) return own;
    const said = createCellSet(stronger.flatMap(placesOf));
    return own.filter((finding) =>
      meta.comparesPlaces === true ? !placesOf(finding).some(said.has) : !placesOf(finding).every(said.has),
    );
  });
}

/** What every rule finds, in the order of the rules; one rule may repeat what another says. */
export function checkRules(
  rules: readonly Rule[],
  context: RuleContext,
  settings: RuleSettings = {},
): readonly Finding[] {
  return rules.flatMap((rule) => runRule(rule, context, settings));
}

/** How findings follow each other: by severity, then in reading order, in one cell in the order of the rules. */
export function createFindingOrder(
  rules: readonly Rule[],
  grids: readonly Grid[],
): (a: Finding, b: Finding) => number {
  const sheetOrder = new Map(grids.map((grid, index) => [grid.sheet.name, index]));
  const ruleOrder = new Map(rules.map(({ id }, index) => [id, index]));
  const sheetOf = ({ at }: Finding): number => sheetOrder.get(at.sheet) ?? sheetOrder.size;
  const ruleOf = ({ rule }: Finding): number => ruleOrder.get(rule) ?? ruleOrder.size;
  return (a, b) =>
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    // Most findings compared stand on one sheet: nothing to look up.
    (a.at.sheet === b.at.sheet ? 0 : sheetOf(a) - sheetOf(b)) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    ruleOf(a) - ruleOf(b);
}

/** Leaves out what is said twice and sorts the rest: by severity, then in reading order. */
export function arrangeFindings(
  rules: readonly Rule[],
  found: readonly Finding[],
  grids: readonly Grid[],
): readonly Finding[] {
  return [...withoutRepetition(rules, found)].sort(createFindingOrder(rules, grids));
}
