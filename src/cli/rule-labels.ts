import type { Language } from "../core/calendar/era";

/** The words around the documentation of a rule. */
export interface RuleLabels {
  readonly example: string;
  readonly fix: string;
  readonly safeFix: string;
  readonly options: string;
}

const JAPANESE: RuleLabels = {
  example: "例",
  fix: "修正案",
  safeFix: "修正案（まとめて反映できます）",
  options: "設定",
};

const ENGLISH: RuleLabels = {
  example: "Example",
  fix: "Fix",
  safeFix: "Fix (safe, may be applied in bulk)",
  options: "Options",
};

/** The words of `rules` in a language. */
export function ruleLabels(language: Language): RuleLabels {
  return language === "ja" ? JAPANESE : ENGLISH;
}
