import type { RuleTexts } from "../rule-texts";

/** What the rules of this kind say. */
export const excelTextsEn: Readonly<Record<string, RuleTexts>> = {};
