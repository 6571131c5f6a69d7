import type { Language } from "../../core/calendar/era";
import { buildCleanEdits, type BuiltClean } from "../../core/columns/build-clean-edits";
import { formatCleanNote, formatColumnsRefusal } from "../../core/columns/format-columns-message";
import type { Command } from "../command-host";
import { editFile, parseFilePair } from "../edit-file";
import { parseLanguage, parseOptions } from "../parse-options";

const OPTIONS = {
  output: { type: "string", short: "o" },
  keep: { type: "boolean" },
  lang: { type: "string" },
} as const;

const TITLES: Readonly<Record<Language, string>> = {
  ja: "進捗の列を取り除く",
  en: "Take out columns of progress",
};

function summaryOf({ edits, notes }: BuiltClean, language: Language): string {
  const said = notes.map((note) => formatCleanNote(note, language));
  if (language === "en") return edits.length === 0 ? said.join("; ") : `taken out: ${said.join("; ")}`;
  return edits.length === 0 ? `${said.join("、")}。` : `取り除きました：${said.join("、")}。`;
}

/** `shinchoku clean`: takes what this product wrote out of a copy of a workbook. */
export const clean: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const files = parseFilePair(positionals, values.output);
  return editFile(
    files,
    (snapshot) => {
      const built = buildCleanEdits(snapshot, { keepEntries: values.keep === true });
      return built.refusals.length > 0
        ? {
            kind: "refused",
            reasons: built.refusals.map((refusal) => formatColumnsRefusal(refusal, language)),
          }
        : { kind: "edits", edits: built.edits, title: TITLES[language], summary: summaryOf(built, language) };
    },
    language,
    host,
  );
};
