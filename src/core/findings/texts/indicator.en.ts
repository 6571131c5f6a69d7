import type { RuleTexts } from "../rule-texts";

/** What the rules of this kind say. */
export const indicatorTextsEn: Readonly<Record<string, RuleTexts>> = {};
