import { formatDay, type Language } from "../../core/calendar/era";
import { buildColumns, type BuiltColumns } from "../../core/columns/build-columns";
import {
  formatColumnsNotes,
  formatColumnsRefusal,
  tellsPlace,
} from "../../core/columns/format-columns-message";
import { reviewWorkbook } from "../../core/review-workbook";
import type { Command } from "../command-host";
import { editFile, parseFilePair } from "../edit-file";
import { parseLanguage, parseOptions } from "../parse-options";
import { parseReviewOptions, REVIEW_OPTIONS } from "../parse-review-options";

const OPTIONS = {
  output: { type: "string", short: "o" },
  ...REVIEW_OPTIONS,
  lang: { type: "string" },
} as const;

const TITLES: Readonly<Record<Language, string>> = { ja: "進捗の列を追加", en: "Add columns of progress" };

function summaryOf({ edits, notes }: BuiltColumns, asOf: string, language: Language): string {
  const say = (isPlace: boolean): readonly string[] =>
    formatColumnsNotes(
      notes.filter((note) => tellsPlace(note) === isPlace),
      language,
    );
  const [places, remarks] = [say(true), say(false)];
  if (language === "en") {
    const head = edits.length === 0 ? "already up to date" : "written";
    return [`${head} as of ${asOf}: ${places.join("; ")}`, ...remarks].join(". ") + ".";
  }
  const head = edits.length === 0 ? "変更はありません" : "書き込みました";
  return [`基準日${asOf}で${head}（${places.join("、")}）`, ...remarks].map((part) => `${part}。`).join("");
}

/** `shinchoku annotate`: writes the columns of schedule, status, judgement and progress into a copy of a workbook. */
export const annotate: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const options = parseReviewOptions(values, host);
  const files = parseFilePair(positionals, values.output);
  return editFile(
    files,
    (snapshot) => {
      const review = reviewWorkbook(snapshot, options);
      const built = buildColumns(snapshot, review, options);
      if (built.refusals.length > 0)
        return {
          kind: "refused",
          reasons: built.refusals.map((refusal) => formatColumnsRefusal(refusal, language)),
        };
      const summary = summaryOf(built, formatDay(review.asOf, language), language);
      return { kind: "edits", edits: built.edits, title: TITLES[language], summary };
    },
    language,
    host,
  );
};
