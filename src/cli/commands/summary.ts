import path from "node:path";
import type { CalendarDay } from "../../core/calendar/calendar-day";
import { formatDay, type Language } from "../../core/calendar/era";
import {
  formatColumnsNotes,
  formatColumnsRefusal,
  tellsPlace,
} from "../../core/columns/format-columns-message";
import type { ReviewOptions } from "../../core/review";
import { reviewPlan } from "../../core/review-workbook";
import { buildStandaloneSummary } from "../../core/summary/build-standalone-summary";
import {
  buildWorkbookSummary,
  reportOf,
  type BuiltSummary,
  type WorkbookSummaryOptions,
} from "../../core/summary/build-workbook-summary";
import { formatReportCsv } from "../../core/summary/format-report-csv";
import { formatReportMarkdown } from "../../core/summary/format-report-markdown";
import { readHistory } from "../../core/summary/history/read-history";
import type { Report } from "../../core/summary/report";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Command, CommandHost, ExitCode } from "../command-host";
import { editFile, parseFilePair, REJECTED, withFiles, type FilePair } from "../edit-file";
import { parseDay, parseLanguage, parseOptions } from "../parse-options";
import { parseReviewOptions, REVIEW_OPTIONS } from "../parse-review-options";
import { printable } from "../printable";
import { UsageError } from "../usage-error";

const OPTIONS = {
  output: { type: "string", short: "o" },
  "in-book": { type: "boolean" },
  settle: { type: "boolean" },
  since: { type: "string" },
  ...REVIEW_OPTIONS,
  lang: { type: "string" },
} as const;

const TITLES: Readonly<Record<Language, string>> = { ja: "集計シートを追加", en: "Add the summary" };

type OutputKind = "xlsx" | "csv" | "md";

/** What the call asks for beside the files. */
interface Asked {
  readonly review: ReviewOptions;
  readonly summary: WorkbookSummaryOptions;
  readonly language: Language;
}

const OUTPUT_KINDS: readonly OutputKind[] = ["xlsx", "csv", "md"];

function outputKind(output: string): OutputKind {
  const extension = path.extname(output).slice(1).toLowerCase();
  const kind = OUTPUT_KINDS.find((known) => known === extension);
  if (kind === undefined)
    throw new UsageError({
      code: "bad-output",
      given: output,
      detail: OUTPUT_KINDS.map((known) => `.${known}`).join("・"),
    });
  return kind;
}

/** Reads `--since`: the day of a settled report, or `none`. */
function parseSince(text: string | undefined): Pick<WorkbookSummaryOptions, "since"> {
  if (text === undefined) return {};
  return { since: text === "none" ? null : parseDay("--since", text) };
}

function saySummary({ asOf, measures, overdue, changes }: Report, language: Language): string {
  const day = formatDay(asOf, language);
  if (language === "en") {
    const compared = changes === null ? "" : `, compared with ${formatDay(changes.since, "en")}`;
    return `as of ${day}: ${String(measures)} measures, ${String(overdue.length)} overdue${compared}`;
  }
  const compared = changes === null ? "" : `、${formatDay(changes.since, "ja")}の報告と比較`;
  return `基準日${day}（取組${String(measures)}件、期限超過${String(overdue.length)}件${compared}）`;
}

function sayBuilt(
  { edits, report, leftAlone, notes }: BuiltSummary,
  isSettled: boolean,
  language: Language,
): string {
  const remarks = formatColumnsNotes(
    notes.filter((note) => !tellsPlace(note)),
    language,
  );
  const kept = leftAlone.map((sheet) =>
    language === "ja"
      ? `書き込みのあるシート「${sheet}」は値にして残しました`
      : `sheet "${sheet}" stays as values`,
  );
  const head =
    edits.length === 0
      ? { ja: "変更はありません", en: "already up to date" }[language]
      : { ja: "列と集計シートを書き込みました", en: "columns and summary written" }[language];
  const settled = isSettled ? [{ ja: "報告を確定しました", en: "report settled" }[language]] : [];
  const parts = [`${head}：${saySummary(report, language)}`, ...settled, ...kept, ...remarks];
  return language === "ja" ? parts.map((part) => `${part}。`).join("") : `${parts.join(". ")}.`;
}

function requireKept(snapshot: WorkbookSnapshot, since: CalendarDay | null | undefined): void {
  if (since === undefined || since === null) return;
  const days = readHistory(snapshot).map(({ asOf }) => asOf);
  if (!days.includes(since))
    throw new UsageError({ code: "no-such-report", given: since, detail: days.join(", ") });
}

function writeIntoBook(
  files: FilePair,
  { review, summary, language }: Asked,
  host: CommandHost,
): Promise<ExitCode> {
  return editFile(
    files,
    (snapshot) => {
      requireKept(snapshot, summary.since);
      const built = buildWorkbookSummary(snapshot, reviewPlan(snapshot, review), summary);
      if (built.refusals.length > 0)
        return {
          kind: "refused",
          reasons: built.refusals.map((refusal) => formatColumnsRefusal(refusal, language)),
        };
      const said = sayBuilt(built, summary.isSettled === true, language);
      return { kind: "edits", edits: built.edits, title: TITLES[language], summary: said };
    },
    language,
    host,
  );
}

async function writeAlone(
  files: FilePair,
  kind: OutputKind,
  { review, summary, language }: Asked,
  host: CommandHost,
): Promise<ExitCode> {
  const { input, output } = files;
  return withFiles(files, language, host, async (markRead) => {
    const snapshot = await host.openWorkbook(input).readSnapshot();
    markRead();
    requireKept(snapshot, summary.since);
    const reviewed = reviewPlan(snapshot, review);
    if (reviewed.review.measures.length === 0 && reviewed.review.indicators.length === 0) {
      host.writeError(`${printable(`${input}: ${formatColumnsRefusal({ code: "no-plan" }, language)}`)}\n`);
      return 2;
    }
    const report = reportOf(snapshot, reviewed, summary);
    const file = { path: output, source: input };
    if (kind === "csv") await host.writeText(file, formatReportCsv(report));
    else if (kind === "md") await host.writeText(file, formatReportMarkdown(report));
    else {
      const { rejected } = await host.createWorkbook(file, buildStandaloneSummary(reviewed, report));
      if (rejected.length > 0) {
        host.writeError(`${printable(`${input}: ${REJECTED[language]}`)}\n`);
        return 2;
      }
    }
    host.write(`${printable(`${output}: ${saySummary(report, language)}`)}\n`);
    return 0;
  });
}

/** `shinchoku summary`: the report of a workbook as a workbook, CSV or Markdown file, or inside a copy of the workbook. */
export const summary: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const files = parseFilePair(positionals, values.output);
  const isInBook = values["in-book"] === true;
  if (values.settle === true && !isInBook)
    throw new UsageError({ code: "needs-option", given: "--settle", detail: "--in-book" });
  const review = parseReviewOptions(values, host);
  const { columnMap } = review;
  const asked: Asked = {
    language,
    review,
    summary: {
      ...parseSince(values.since),
      ...(columnMap !== undefined && { columnMap }),
      isSettled: values.settle === true,
    },
  };
  return isInBook
    ? writeIntoBook(files, asked, host)
    : writeAlone(files, outputKind(files.output), asked, host);
};
