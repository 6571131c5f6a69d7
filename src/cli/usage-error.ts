import type { Language } from "../core/calendar/era";
import { findNearest } from "./find-nearest";
import { printable } from "./printable";

/** A word that is not known, and those that are. */
interface Stranger {
  readonly given: string;
  readonly known: readonly string[];
}

/** What was wrong with the way a command was called. */
export type UsageProblem =
  | { readonly code: "missing-command" }
  | ({ readonly code: "unknown-command" } & Stranger)
  | ({ readonly code: "unknown-option" } & Stranger)
  | { readonly code: "missing-value"; readonly given: string }
  | { readonly code: "unexpected-value"; readonly given: string }
  | { readonly code: "missing-file" }
  | { readonly code: "missing-text" }
  | { readonly code: "missing-output" }
  | { readonly code: "output-is-input"; readonly given: string }
  | { readonly code: "output-of-other-kind"; readonly given: string }
  | { readonly code: "extra-argument"; readonly given: string }
  | { readonly code: "bad-day"; readonly given: string; readonly option?: string }
  | { readonly code: "bad-output"; readonly given: string; readonly detail: string }
  | { readonly code: "bad-scope"; readonly given: string }
  | { readonly code: "needs-option"; readonly given: string; readonly detail: string }
  | { readonly code: "no-such-report"; readonly given: string; readonly detail: string }
  | { readonly code: "bad-plan"; readonly given: string }
  | { readonly code: "bad-year"; readonly given: string }
  | { readonly code: "bad-language"; readonly given: string }
  | { readonly code: "bad-format"; readonly given: string }
  | { readonly code: "bad-rule"; readonly given: string }
  | ({ readonly code: "unknown-rule" } & Stranger)
  | { readonly code: "bad-kind"; readonly given: string }
  | { readonly code: "unreadable-file"; readonly given: string }
  | { readonly code: "bad-records"; readonly given: string; readonly detail: string }
  | { readonly code: "bad-map"; readonly given: string; readonly detail: string };

/** A wrong call; the command line prints one line and a hint, and ends with 2. */
export class UsageError extends Error {
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = "UsageError";
    this.problem = problem;
  }
}

function meantJa({ given, known }: Stranger): string {
  const nearest = findNearest(given, known);
  return nearest === undefined ? "" : `「${nearest}」のことでしょうか。`;
}

function meantEn({ given, known }: Stranger): string {
  const nearest = findNearest(given, known);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

function japanese(problem: UsageProblem): string {
  switch (problem.code) {
    case "missing-command":
      return "コマンドを指定してください。";
    case "unknown-command":
      return `「${problem.given}」というコマンドはありません。${meantJa(problem)}`;
    case "unknown-option":
      return `「${problem.given}」というオプションはありません。${meantJa(problem)}`;
    case "missing-value":
      return `${problem.given} には値が必要です。`;
    case "unexpected-value":
      return `${problem.given} に値は付けられません。`;
    case "missing-file":
      return "ファイルを指定してください。";
    case "missing-output":
      return "書き出すファイルを -o で指定してください。";
    case "output-is-input":
      return `「${problem.given}」は元のファイルです。-o には別のファイルを指定してください。`;
    case "output-of-other-kind":
      return `「${problem.given}」は、元のファイルとマクロの有無が違う拡張子です。このままでは Excel で開けないため、元と同じ拡張子にしてください。`;
    case "missing-text":
      return "読み取る文字列を指定してください。";
    case "extra-argument":
      return `「${problem.given}」は余分です。`;
    case "bad-day":
      return `${problem.option ?? "--as-of"} の「${problem.given}」は日付として読めません。例: ${problem.option ?? "--as-of"} 2025-03-31`;
    case "bad-output":
      return `「${problem.given}」の形では書き出せません。書き出せるのは ${problem.detail} です。-o のファイル名の末尾を確かめてください。`;
    case "bad-scope":
      return `--only の「${problem.given}」は使えません。summary か history を指定してください。`;
    case "needs-option":
      return `${problem.given} は ${problem.detail} と一緒に指定してください。`;
    case "no-such-report":
      return problem.detail === ""
        ? "このブックに確定した報告はありません。"
        : `${problem.given} の報告は確定されていません。確定済み: ${problem.detail}`;
    case "bad-plan":
      return `--plan の「${problem.given}」は計画期間として読めません。例: --plan 2023-2025`;
    case "bad-year":
      return `--fy の「${problem.given}」は年度として読めません。例: --fy 2024`;
    case "bad-language":
      return `--lang の「${problem.given}」は使えません。ja か en を指定してください。`;
    case "bad-format":
      return `--format の「${problem.given}」は使えません。text・json・sarif のどれかを指定してください。`;
    case "bad-rule":
      return `--rule の「${problem.given}」は読めません。例: --rule missing-period=off（off・info・warning・error）、--rule actual-out-of-range.factor=5`;
    case "unknown-rule":
      return `「${problem.given}」というルールはありません。${meantJa(problem) || "一覧は shinchoku rules で表示できます。"}`;
    case "bad-kind":
      return `「${problem.given}」は読み取れません。periods か targets を指定してください。`;
    case "unreadable-file":
      return `${problem.given}: ファイルを読めません。パスとアクセス権を確かめてください。`;
    case "bad-records":
      return `${problem.given}: ${problem.detail} の形が違います。[{"id": …, "text": …}] の配列にしてください。`;
    case "bad-map":
      return `${problem.given}: ${problem.detail} を見出しの対応として読めません。{"headings": [{"heading": …, "field": …}]} の形にし、一つの意味には一つの見出しだけを書いてください。`;
  }
}

function english(problem: UsageProblem): string {
  switch (problem.code) {
    case "missing-command":
      return "Name a command.";
    case "unknown-command":
      return `There is no command "${problem.given}".${meantEn(problem)}`;
    case "unknown-option":
      return `There is no option "${problem.given}".${meantEn(problem)}`;
    case "missing-value":
      return `${problem.given} needs a value.`;
    case "unexpected-value":
      return `${problem.given} takes no value.`;
    case "missing-file":
      return "Name a file.";
    case "missing-output":
      return "Name the file to write with -o.";
    case "output-is-input":
      return `"${problem.given}" is the file that is read. Name another one with -o.`;
    case "output-of-other-kind":
      return `Excel could not open "${problem.given}": its ending and that of the input disagree about macros. Use the ending of the input.`;
    case "missing-text":
      return "Give the text to read.";
    case "extra-argument":
      return `"${problem.given}" is one argument too many.`;
    case "bad-day":
      return `${problem.option ?? "--as-of"}: "${problem.given}" is not a day. Example: ${problem.option ?? "--as-of"} 2025-03-31`;
    case "bad-output":
      return `"${problem.given}" cannot be written. The name after -o may end in ${problem.detail}.`;
    case "bad-scope":
      return `--only: "${problem.given}" is not known. Use summary or history.`;
    case "needs-option":
      return `${problem.given} goes with ${problem.detail}.`;
    case "no-such-report":
      return problem.detail === ""
        ? "This workbook keeps no settled report."
        : `No report of ${problem.given} was settled. Settled: ${problem.detail}`;
    case "bad-plan":
      return `--plan: "${problem.given}" is not a span of fiscal years. Example: --plan 2023-2025`;
    case "bad-year":
      return `--fy: "${problem.given}" is not a fiscal year. Example: --fy 2024`;
    case "bad-language":
      return `--lang: "${problem.given}" is not known. Use ja or en.`;
    case "bad-format":
      return `--format: "${problem.given}" is not known. Use text, json or sarif.`;
    case "bad-rule":
      return `--rule: "${problem.given}" is not understood. Examples: --rule missing-period=off (off, info, warning, error), --rule actual-out-of-range.factor=5`;
    case "unknown-rule":
      return `There is no rule "${problem.given}".${meantEn(problem) || " See them all with shinchoku rules."}`;
    case "bad-kind":
      return `"${problem.given}" cannot be read. Use periods or targets.`;
    case "unreadable-file":
      return `${problem.given}: cannot be read. Check the path and its permissions.`;
    case "bad-records":
      return `${problem.given}: ${problem.detail} is not as expected. Give an array of {"id": …, "text": …}.`;
    case "bad-map":
      return `${problem.given}: ${problem.detail} is no mapping of headings. Give {"headings": [{"heading": …, "field": …}]}, one heading for each meaning.`;
  }
}

/** The one line that tells a person what was wrong with the call. */
export function formatUsageProblem(problem: UsageProblem, language: Language): string {
  return printable(language === "ja" ? japanese(problem) : english(problem));
}
