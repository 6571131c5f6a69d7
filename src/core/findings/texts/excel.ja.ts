import type { RuleTexts } from "../rule-texts";

/** What the rules of this kind say. */
export const excelTextsJa: Readonly<Record<string, RuleTexts>> = {};
