import type { RuleTexts } from "../rule-texts";

/** What the rules of this kind say. */
export const scheduleTextsEn: Readonly<Record<string, RuleTexts>> = {};
