import type { Language } from "../../core/calendar/era";
import type { FiscalYear } from "../../core/calendar/fiscal-year";
import { explainText, type Explanation } from "../../core/period/explain-text";
import { explainTargets, type TargetExplanation } from "../../core/target/explain-targets";
import type { Command } from "../command-host";
import { formatBaseline, formatTarget } from "../../core/target/format-target";
import { parseFiscalYear, parseLanguage, parseOptions, parsePlanSpan } from "../parse-options";
import { printable } from "../printable";
import { createPaint, padEnd, widest, type Paint } from "../text-layout";
import { UsageError } from "../usage-error";

const OPTIONS = { fy: { type: "string" }, plan: { type: "string" }, lang: { type: "string" } } as const;

interface Words {
  readonly periods: string;
  readonly targets: string;
  readonly baseline: string;
  readonly target: string;
  readonly nothing: string;
  readonly noPeriod: string;
  quote(written: string): string;
  none(why: string): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    periods: "時期",
    targets: "目標",
    baseline: "基準",
    target: "目標",
    nothing: "時期も目標も読み取れません。",
    noPeriod: "年月日や、随時・通年などの言葉がありません。",
    quote: (written) => `「${written}」`,
    none: (why) => `読み取れません。${why}`,
  },
  en: {
    periods: "Periods",
    targets: "Targets",
    baseline: "baseline",
    target: "target",
    nothing: "No period or target can be read.",
    noPeriod: "No date and no word such as 随時 or 通年.",
    quote: (written) => `"${written}"`,
    none: (why) => `None. ${why}`,
  },
};

type Row = readonly string[];

/** Columns side by side, with the reasons below each row at the second column. */
function explainedRows(
  rows: readonly { readonly cells: Row; readonly written: string; readonly why: Row }[],
  words: Words,
  paint: Paint,
): readonly string[] {
  const widths = (rows[0]?.cells ?? []).map((_, column) =>
    widest(rows.map(({ cells }) => cells[column] ?? "")),
  );
  const indent = " ".repeat(2 + (widths[0] ?? 0) + 2);
  return rows.flatMap(({ cells, written, why }) => [
    `  ${cells.map((text, column) => padEnd(text, widths[column] ?? 0)).join("  ")}  ${words.quote(printable(written))}`,
    ...why.map((sentence) => paint("faint", indent + printable(sentence))),
  ]);
}

function remarkLines(
  remarks: readonly { readonly written: string; readonly message: string }[],
  words: Words,
): readonly string[] {
  return remarks.map(({ written, message }) => `  ${words.quote(printable(written))} ${printable(message)}`);
}

function periodLines({ parts, remarks }: Explanation, words: Words, paint: Paint): readonly string[] {
  const rows = parts.map(({ label, kindText, datesText, written, why }) => ({
    cells: [printable(label ?? "–"), kindText, datesText],
    written,
    why,
  }));
  const isNone = parts.length + remarks.length === 0;
  return [
    paint("strong", words.periods),
    ...(isNone ? [`  ${words.none(words.noPeriod)}`] : []),
    ...explainedRows(rows, words, paint),
    ...remarkLines(remarks, words),
  ];
}

function targetLines(
  { parts, remarks, whyNone }: TargetExplanation,
  words: Words,
  language: Language,
  paint: Paint,
): readonly string[] {
  const rows = parts.map(({ reading: { name, baseline, target }, written, why }) => ({
    cells: [
      printable(name ?? "–"),
      printable(
        [
          ...(baseline === null ? [] : [`${words.baseline} ${formatBaseline(baseline, language)}`]),
          ...(target === null ? [] : [`${words.target} ${formatTarget(target, language)}`]),
        ].join("  "),
      ),
    ],
    written,
    why,
  }));
  return [
    paint("strong", words.targets),
    ...(whyNone === null ? [] : [`  ${words.none(whyNone)}`]),
    ...explainedRows(rows, words, paint),
    ...remarkLines(remarks, words),
  ];
}

/** `shinchoku explain`: how a text is read as periods and targets, part by part. */
export const explain: Command = (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const fiscalYear: FiscalYear | null = values.fy === undefined ? null : parseFiscalYear(values.fy);
  const plan = values.plan === undefined ? undefined : parsePlanSpan(values.plan);
  const [text, extra] = positionals;
  if (text === undefined) throw new UsageError({ code: "missing-text" });
  if (extra !== undefined) throw new UsageError({ code: "extra-argument", given: extra });
  const years = { planStart: plan?.start ?? null, planEnd: plan?.end ?? null };
  const words = WORDS[language];
  const paint = createPaint(host.colour);
  const periods = explainText(text, { ...years, fiscalYear }, language);
  const targets = explainTargets(text, years, language);
  const isNothing = periods.parts.length + periods.remarks.length + targets.parts.length === 0;
  const sections = [
    ...(isNothing ? [[words.nothing]] : []),
    periodLines(periods, words, paint),
    targetLines(targets, words, language, paint),
  ];
  const body = sections.map((lines) => lines.join("\n")).join("\n\n");
  host.write(`${body}\n`);
  return Promise.resolve(0);
};
