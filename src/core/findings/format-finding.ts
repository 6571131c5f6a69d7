import type { Language } from "../calendar/era";
import type { Finding } from "./finding";
import { messagesEn } from "./messages.en";
import { messagesJa } from "./messages.ja";
import type { FindingText, RuleTexts } from "./rule-texts";

const TEXTS: Readonly<Record<Language, Readonly<Record<string, RuleTexts>>>> = {
  ja: messagesJa,
  en: messagesEn,
};

/**
 * Title and description of a rule.
 *
 * @throws where the rule has no texts in that language, which a test rules out
 */
export function ruleTexts(rule: string, language: Language): RuleTexts {
  const texts = TEXTS[language][rule];
  if (texts === undefined) throw new Error(`No ${language} texts for rule ${rule}`);
  return texts;
}

/** What a finding says in the reader's language: what is wrong, why it matters, what to do. */
export function formatFinding(finding: Finding, language: Language): FindingText {
  const message = ruleTexts(finding.rule, language).messages[finding.messageId];
  if (message === undefined) throw new Error(`No ${language} text for ${finding.rule}/${finding.messageId}`);
  return message(finding.data);
}

/** What a finding's fix would do, in the reader's language; null where it has none. */
export function formatFixTitle({ rule, fix, data }: Finding, language: Language): string | null {
  if (fix === undefined) return null;
  const title = ruleTexts(rule, language).fixes?.[fix.titleId];
  if (title === undefined) throw new Error(`No ${language} title for the fix ${rule}/${fix.titleId}`);
  return title(data);
}
