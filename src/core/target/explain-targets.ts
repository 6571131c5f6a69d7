import { formatFiscalYear, type Language } from "../calendar/era";
import type { TextSpan } from "../text/text-span";
import { EXPLANATION_TEXTS, type ExplanationTexts } from "./explain-texts";
import { parseTargets } from "./parse-target";
import type { IndicatorTarget, SkipReason, TargetContext, TargetCondition, TargetTrace } from "./target";

/** One target of a text and why it is read as it is. */
export interface ExplainedTarget {
  readonly reading: IndicatorTarget;
  /** The characters that the span marks. */
  readonly written: string;
  /** Whole sentences: which words gave the comparison, the value and unit, the baseline and the years. */
  readonly why: readonly string[];
}

/** A figure that sets no target. */
export interface ExplainedFigure {
  readonly reason: SkipReason;
  readonly span: TextSpan;
  readonly written: string;
  readonly message: string;
}

export interface TargetExplanation {
  readonly parts: readonly ExplainedTarget[];
  readonly remarks: readonly ExplainedFigure[];
  /** Why the text sets no target at all; null where it does. */
  readonly whyNone: string | null;
}

type Quote = (span: TextSpan | null) => string;

function comparison(
  target: TargetCondition,
  trace: TargetTrace,
  texts: ExplanationTexts,
  quote: Quote,
): string {
  return texts.op[trace.opFrom](quote(trace.op), texts.kinds[target.op]);
}

function valueSentence(trace: TargetTrace, texts: ExplanationTexts, quote: Quote): string | null {
  if (trace.figure === null) return null;
  return trace.unit === null
    ? texts.noUnit(quote(trace.figure))
    : texts.unit(quote(trace.figure), quote(trace.unit));
}

function baselineSentence(trace: TargetTrace, texts: ExplanationTexts, quote: Quote): string | null {
  const year = trace.baselineYear === null ? null : quote(trace.baselineYear);
  if (trace.baseline !== null) return texts.baseline(quote(trace.baseline), year);
  return year === null ? null : texts.baselineYear(year);
}

function yearSentence(
  { fiscalYear, everyYear }: TargetCondition,
  { year, yearFrom }: TargetTrace,
  texts: ExplanationTexts,
  quote: Quote,
  lang: Language,
): string {
  if (everyYear) return texts.everyYear(quote(year));
  if (fiscalYear === null) return texts.noYear;
  const tell = yearFrom === "plan" ? texts.planYear : texts.year;
  return tell(quote(year), formatFiscalYear(fiscalYear, lang));
}

function reasons(reading: IndicatorTarget, quote: Quote, lang: Language): readonly string[] {
  const { target, trace } = reading;
  if (trace === undefined) return [];
  const texts = EXPLANATION_TEXTS[lang];
  const sentences =
    target === null
      ? [baselineSentence(trace, texts, quote)]
      : [
          comparison(target, trace, texts, quote),
          valueSentence(trace, texts, quote),
          baselineSentence(trace, texts, quote),
          yearSentence(target, trace, texts, quote, lang),
        ];
  return sentences.filter((sentence) => sentence !== null);
}

/**
 * Tells how a target text is read, figure by figure, for people who ask why.
 *
 * @param text raw text
 * @param context as for {@link parseTargets}
 * @param lang language of the sentences
 * @example explainTargets("満足度 80%以上", {}, "ja").parts[0]?.why[0] // "「以上」とあるため、「以上」の目標としました。"
 */
export function explainTargets(text: string, context: TargetContext, lang: Language): TargetExplanation {
  const texts = EXPLANATION_TEXTS[lang];
  const { targets, skipped } = parseTargets(text, context);
  const slice = ({ start, end }: TextSpan): string => text.slice(start, end).trim();
  const quote: Quote = (span) => {
    const written = span === null ? "" : slice(span);
    return lang === "ja" ? `「${written}」` : `"${written}"`;
  };
  // Beside targets, ages and ordinals need no excuse.
  const told = skipped.filter(({ reason }) => targets.length === 0 || reason !== "notCounted");
  const hasFigure = /[\d０-９]/u.test(text);
  const whyNone = told.length > 0 ? texts.onlySkipped : hasFigure ? texts.onlyYears : texts.noFigure;
  return {
    parts: targets.map((reading) => ({
      reading,
      written: slice(reading.span),
      why: reasons(reading, quote, lang),
    })),
    remarks: told.map(({ reason, span }) => ({
      reason,
      span,
      written: slice(span),
      message: texts.skipped[reason],
    })),
    whyNone: targets.length > 0 ? null : whyNone,
  };
}
