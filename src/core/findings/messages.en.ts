import type { RuleTexts } from "./rule-texts";
import { consistencyTextsEn } from "./texts/consistency.en";
import { crossSheetTextsEn } from "./texts/cross-sheet.en";
import { excelTextsEn } from "./texts/excel.en";
import { figureTextsEn } from "./texts/figure.en";
import { indicatorTextsEn } from "./texts/indicator.en";
import { mappingTextsEn } from "./texts/mapping.en";
import { measureTextsEn } from "./texts/measure.en";
import { periodTextsEn } from "./texts/period.en";
import { scheduleTextsEn } from "./texts/schedule.en";
import { statusTextsEn } from "./texts/status.en";
import { structureTextsEn } from "./texts/structure.en";

/** What the rules say in English. */
export const messagesEn: Readonly<Record<string, RuleTexts>> = {
  ...measureTextsEn,
  ...periodTextsEn,
  ...statusTextsEn,
  ...crossSheetTextsEn,
  ...figureTextsEn,
  ...structureTextsEn,
  ...mappingTextsEn,
  ...scheduleTextsEn,
  ...indicatorTextsEn,
  ...consistencyTextsEn,
  ...excelTextsEn,
};
