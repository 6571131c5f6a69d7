import type { Language } from "../../core/calendar/era";
import { formatCleanNote, formatColumnsRefusal } from "../../core/columns/format-columns-message";
import {
  buildWorkbookClean,
  isSummaryNote,
  type BuiltWorkbookClean,
  type WorkbookCleanOptions,
} from "../../core/summary/build-workbook-clean";
import { formatSummaryCleanNote } from "../../core/summary/format-clean-note";
import type { Command } from "../command-host";
import { editFile, parseFilePair } from "../edit-file";
import { parseLanguage, parseOptions } from "../parse-options";
import { UsageError } from "../usage-error";

const OPTIONS = {
  output: { type: "string", short: "o" },
  keep: { type: "boolean" },
  only: { type: "string" },
  history: { type: "boolean" },
  lang: { type: "string" },
} as const;

const TITLES: Readonly<Record<Language, string>> = {
  ja: "進捗の列と集計を取り除く",
  en: "Take out columns and summary",
};

const SCOPES = ["summary", "history"] as const;

function parseScope(text: string | undefined): Pick<WorkbookCleanOptions, "scope"> {
  if (text === undefined) return {};
  const scope = SCOPES.find((known) => known === text);
  if (scope === undefined) throw new UsageError({ code: "bad-scope", given: text });
  return { scope };
}

function summaryOf({ edits, notes }: BuiltWorkbookClean, language: Language): string {
  const said = notes.map((note) =>
    isSummaryNote(note) ? formatSummaryCleanNote(note, language) : formatCleanNote(note, language),
  );
  if (language === "en") return edits.length === 0 ? said.join("; ") : `taken out: ${said.join("; ")}`;
  return edits.length === 0 ? `${said.join("、")}。` : `取り除きました：${said.join("、")}。`;
}

/** `shinchoku clean`: takes what this product wrote out of a copy of a workbook. */
export const clean: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const files = parseFilePair(positionals, values.output);
  const options: WorkbookCleanOptions = {
    ...parseScope(values.only),
    keepEntries: values.keep === true,
    withHistory: values.history === true,
  };
  return editFile(
    files,
    (snapshot) => {
      const built = buildWorkbookClean(snapshot, options);
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
