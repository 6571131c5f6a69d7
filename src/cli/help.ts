import type { Language } from "../core/calendar/era";
import { ENGLISH } from "./help.en";
import { JAPANESE } from "./help.ja";

export type CommandName = "check" | "annotate" | "clean" | "explain" | "fix" | "read" | "rules" | "summary";

/** The help texts of one language. */
export interface HelpTexts {
  readonly overview: string;
  readonly commands: Readonly<Record<CommandName, string>>;
}

/** The help of one command, or of all where none is named. */
export function helpText(command: CommandName | undefined, language: Language): string {
  const texts = language === "ja" ? JAPANESE : ENGLISH;
  return command === undefined ? texts.overview : texts.commands[command];
}
