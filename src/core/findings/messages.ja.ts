import type { RuleTexts } from "./rule-texts";
import { consistencyTextsJa } from "./texts/consistency.ja";
import { crossSheetTextsJa } from "./texts/cross-sheet.ja";
import { excelTextsJa } from "./texts/excel.ja";
import { figureTextsJa } from "./texts/figure.ja";
import { indicatorTextsJa } from "./texts/indicator.ja";
import { mappingTextsJa } from "./texts/mapping.ja";
import { measureTextsJa } from "./texts/measure.ja";
import { periodTextsJa } from "./texts/period.ja";
import { scheduleTextsJa } from "./texts/schedule.ja";
import { statusTextsJa } from "./texts/status.ja";
import { structureTextsJa } from "./texts/structure.ja";

/** What the rules say in Japanese. */
export const messagesJa: Readonly<Record<string, RuleTexts>> = {
  ...measureTextsJa,
  ...periodTextsJa,
  ...statusTextsJa,
  ...crossSheetTextsJa,
  ...figureTextsJa,
  ...structureTextsJa,
  ...mappingTextsJa,
  ...scheduleTextsJa,
  ...indicatorTextsJa,
  ...consistencyTextsJa,
  ...excelTextsJa,
};
