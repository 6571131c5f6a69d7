import type { Language } from "../../core/calendar/era";
import { ruleTexts } from "../../core/findings/format-finding";
import { documentRule, type RuleDocumentation } from "../../core/document-rule";
import type { Rule } from "../../core/findings/rule";
import { rules } from "../../core/rules";
import type { Command } from "../command-host";
import { parseLanguage, parseOptions } from "../parse-options";
import { reviewLabels } from "../review-labels";
import { ruleLabels } from "../rule-labels";
import { padEnd, widest } from "../text-layout";
import { UsageError } from "../usage-error";

function catalogue(language: Language): string {
  const { severities } = reviewLabels(language);
  const widths = {
    id: widest(rules.map(({ id }) => id)),
    severity: widest(rules.map(({ meta }) => severities[meta.severity])),
  };
  const lines = rules.map(({ id, meta }) =>
    [
      padEnd(id, widths.id),
      padEnd(severities[meta.severity], widths.severity),
      ruleTexts(id, language).title,
    ].join("  "),
  );
  return `${lines.join("\n")}\n`;
}

function exampleLines({ findings }: RuleDocumentation, language: Language): readonly string[] {
  const labels = ruleLabels(language);
  return findings.flatMap(({ at, message, why, action, fix }) => [
    "",
    `${labels.example}  ${at}  ${message}`,
    `  ${why}`,
    `  → ${action}`,
    ...(fix === null ? [] : [`  ${fix.safe ? labels.safeFix : labels.fix}: ${fix.title}`]),
  ]);
}

function description(rule: Rule, language: Language): string {
  const documentation = documentRule(rule, language);
  const { id, severity, title, description: text, options } = documentation;
  const labels = ruleLabels(language);
  return [
    title,
    `${id}  ${reviewLabels(language).severities[severity]}`,
    "",
    text,
    ...exampleLines(documentation, language),
    ...(options.length === 0 ? [] : ["", labels.options]),
    ...options.map(({ name, value, description: said }) => `  ${id}.${name}=${String(value)}  ${said}`),
    "",
  ].join("\n");
}

/** `shinchoku rules`: the rules in catalogue order, or one of them. */
export const listRules: Command = (args, host) => {
  const { values, positionals } = parseOptions(args, { lang: { type: "string" } });
  const language = parseLanguage(values.lang);
  const [id, extra] = positionals;
  if (extra !== undefined) throw new UsageError({ code: "extra-argument", given: extra });
  if (id === undefined) {
    host.write(catalogue(language));
    return Promise.resolve(0);
  }
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined)
    throw new UsageError({ code: "unknown-rule", given: id, known: rules.map((known) => known.id) });
  host.write(description(rule, language));
  return Promise.resolve(0);
};
