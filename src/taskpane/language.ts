import type { LanguageChoice } from "../app/session-state";
import type { Language } from "../core/calendar/era";
import { loadChoice, saveChoice } from "./kept-choice";
import type { Strings } from "./strings";
import { english } from "./strings.en";
import { japanese } from "./strings.ja";

/** The language to show: the chosen one, else Japanese unless Office speaks another language. */
export function resolveLanguage(choice: LanguageChoice, displayLanguage: string): Language {
  if (choice !== "auto") return choice;
  return displayLanguage === "" || /^ja\b/i.test(displayLanguage) ? "ja" : "en";
}

/** All texts of a language. */
export function stringsFor(language: Language): Strings {
  return language === "ja" ? japanese : english;
}

const STORAGE_KEY = "shinchoku.language";

/** The choice kept from the last time; `auto` where there is none or the browser keeps nothing. */
export function loadLanguageChoice(): LanguageChoice {
  const kept = loadChoice(STORAGE_KEY);
  return kept === "ja" || kept === "en" ? kept : "auto";
}

/** Keeps the choice for the next time, where the browser allows it. */
export function saveLanguageChoice(choice: LanguageChoice): void {
  saveChoice(STORAGE_KEY, choice);
}
