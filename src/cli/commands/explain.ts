import type { Language } from "../../core/calendar/era";
import type { FiscalYear } from "../../core/calendar/fiscal-year";
import { explainText, type Explanation } from "../../core/period/explain-text";
import { parseTargets } from "../../core/target/parse-target";
import type { IndicatorTarget } from "../../core/target/target";
import type { Command } from "../command-host";
import { formatBaseline, formatTarget } from "../format-target";
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
  quote(written: string): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    periods: "時期",
    targets: "目標",
    baseline: "基準",
    target: "目標",
    nothing: "時期も目標も読み取れません。",
    quote: (written) => `「${written}」`,
  },
  en: {
    periods: "Periods",
    targets: "Targets",
    baseline: "baseline",
    target: "target",
    nothing: "No period or target can be read.",
    quote: (written) => `"${written}"`,
  },
};

function periodLines({ parts, remarks }: Explanation, words: Words, paint: Paint): readonly string[] {
  if (parts.length + remarks.length === 0) return [];
  const rows = parts.map(
    ({ label, kindText, datesText }) => [printable(label ?? "–"), kindText, datesText] as const,
  );
  const widths = [0, 1, 2].map((column) => widest(rows.map((row) => row[column] ?? "")));
  const indent = " ".repeat(2 + (widths[0] ?? 0) + 2);
  return [
    paint("strong", words.periods),
    ...parts.flatMap(({ written, why }, index) => {
      const cells = (rows[index] ?? []).map((text, column) => padEnd(text, widths[column] ?? 0));
      return [
        `  ${cells.join("  ")}  ${words.quote(printable(written))}`,
        ...why.map((sentence) => paint("faint", indent + printable(sentence))),
      ];
    }),
    ...remarks.map(({ written, message }) => `  ${words.quote(printable(written))} ${printable(message)}`),
  ];
}

function targetLines(
  targets: readonly IndicatorTarget[],
  words: Words,
  language: Language,
  paint: Paint,
): readonly string[] {
  if (targets.length === 0) return [];
  const names = targets.map(({ name }) => printable(name ?? "–"));
  const width = widest(names);
  return [
    paint("strong", words.targets),
    ...targets.map(({ baseline, target }, index) => {
      const facts = [
        ...(baseline === null ? [] : [`${words.baseline} ${formatBaseline(baseline, language)}`]),
        ...(target === null ? [] : [`${words.target} ${formatTarget(target, language)}`]),
      ];
      return `  ${padEnd(names[index] ?? "", width)}  ${printable(facts.join("  "))}`;
    }),
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
  const sections = [
    periodLines(explainText(text, { ...years, fiscalYear }, language), words, paint),
    targetLines(parseTargets(text, years).targets, words, language, paint),
  ].filter((lines) => lines.length > 0);
  const body = sections.length === 0 ? words.nothing : sections.map((lines) => lines.join("\n")).join("\n\n");
  host.write(`${body}\n`);
  return Promise.resolve(0);
};
