import type { RuleExample } from "../rule-example";
import { consistencyExamples } from "./consistency";
import { excelExamples } from "./excel";
import { indicatorExamples } from "./indicator";
import { scheduleExamples } from "./schedule";
import { structureExamples } from "./structure";

/** One example for every rule, by its id. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  ...structureExamples,
  ...scheduleExamples,
  ...consistencyExamples,
  ...indicatorExamples,
  ...excelExamples,
};
