import { PortError } from "../../app/workbook-port";
import type { Language } from "../../core/calendar/era";
import { reviewWorkbook } from "../../core/review-workbook";
import type { ReviewOptions } from "../../core/review";
import { rules } from "../../core/rules";
import type { Command, CommandHost, ExitCode } from "../command-host";
import { formatPortError } from "../format-port-error";
import { parseLanguage, parseOptions, parseRuleSettings } from "../parse-options";
import { parseReviewOptions, REVIEW_OPTIONS } from "../parse-review-options";
import { printableJson } from "../printable";
import { REVIEW_SCHEMA, reviewToJson } from "../review-json";
import { reviewsToSarif, type ReviewedFile } from "../review-sarif";
import { reviewToText } from "../review-text";
import { createPaint } from "../text-layout";
import { UsageError } from "../usage-error";

const OPTIONS = {
  ...REVIEW_OPTIONS,
  lang: { type: "string" },
  format: { type: "string" },
  rule: { type: "string", multiple: true },
} as const;

type Format = "text" | "json" | "sarif";

function parseFormat(text: string | undefined): Format {
  if (text === undefined || text === "text") return "text";
  if (text === "json" || text === "sarif") return text;
  throw new UsageError({ code: "bad-format", given: text });
}

/** Reviews one file, or says on standard error why it cannot be read. */
async function checkFile(
  path: string,
  options: ReviewOptions,
  language: Language,
  host: CommandHost,
): Promise<ReviewedFile | undefined> {
  try {
    return { path, review: reviewWorkbook(await host.openWorkbook(path).readSnapshot(), options) };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    host.writeError(`${formatPortError(path, error.code, language)}\n`);
    return undefined;
  }
}

function printFiles(
  files: readonly ReviewedFile[],
  format: Format,
  language: Language,
  host: CommandHost,
): void {
  if (format === "json") {
    const report = {
      schema: REVIEW_SCHEMA,
      files: files.map(({ path, review }) => reviewToJson(path, review, language)),
    };
    host.write(`${printableJson(report, 2)}\n`);
    return;
  }
  if (format === "sarif") {
    host.write(`${printableJson(reviewsToSarif(files, host.version, language), 2)}\n`);
    return;
  }
  const style = { language, paint: createPaint(host.colour) };
  const reports = files.map(({ path, review }) => `${reviewToText(path, review, style).join("\n")}\n`);
  host.write(reports.join("\n"));
}

function exitCodeOf(files: readonly ReviewedFile[], asked: number): ExitCode {
  if (files.length < asked) return 2;
  return files.some(({ review }) => review.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

/** `shinchoku check`: reviews workbooks and prints what a coordinator would mark. */
export const check: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const format = parseFormat(values.format);
  const options: ReviewOptions = {
    ...parseReviewOptions(values, host),
    ...parseRuleSettings(values.rule ?? [], rules),
  };
  if (positionals.length === 0) throw new UsageError({ code: "missing-file" });
  const files: ReviewedFile[] = [];
  for (const path of positionals) {
    const checked = await checkFile(path, options, language, host);
    if (checked !== undefined) files.push(checked);
  }
  if (files.length > 0 || format !== "text") printFiles(files, format, language, host);
  return exitCodeOf(files, positionals.length);
};
