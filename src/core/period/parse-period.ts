import { append } from "./append";
import { closeSpacing } from "../text/close-spacing";
import { normalizeText, rawSlice, rawSpan, type NormalizedText } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";
import type { Expression } from "./expression";
import { matchAt, type Mention } from "./mention";
import type { Period, PeriodContext, PeriodProblem, PeriodReading } from "./period";
import { attachYears } from "./refiners/attach-years";
import { buildExpressions } from "./refiners/build-expressions";
import { distributeUnits, isLengthOfTime, isLoneDay } from "./refiners/distribute-units";
import { dropHistory } from "./refiners/drop-history";
import { dropMentionedYears, isEarlierYear } from "./refiners/drop-mentioned-years";
import { dropMovedDates } from "./refiners/drop-moved-dates";
import { dropRestatements } from "./refiners/drop-restatements";
import { findLabels, type Labelled } from "./refiners/find-labels";
import { isExcludedAt } from "./refiners/is-excluded";
import { resolveExpressions, type Dated } from "./refiners/resolve-expressions";
import { hasAll } from "../text/trait-table";
import { traitOf, traitsOf } from "./text-traits";
import { scanMentions } from "./scan-mentions";
import type { KnownContext } from "./year-frame";

const NOTHING: PeriodReading = { periods: [], problems: [], notes: [] };

/** What the patterns of each kind cannot do without. */
const EXCLUDES = traitOf("除外休なず");
const COMPLETES = traitOf("済完");
const EXPECTS = traitOf("予");
const LIST_GAP = /^\s*(?:・|、|,|と|及び)\s*$/;
/** A year has twelve months. */
const MOST_EXCLUDED = 12;
const DONE_AFTER =
  /\s*(?:[^\s、。\n()]{0,8}?(?:実施|完了|策定|導入|対応|整備|開始|終了|改定|作成))?(?:済み?|完了)(?!す)/y;
const DONE_BEFORE = /(?:済み?|完了)\s*[(:]?\s*$/;
const EXPECTED_NEAR = /^[^、。\n()→①-⒇]{0,16}\(?予定/;

type Note = PeriodReading["notes"][number];

/**
 * Reads when something is to be done from what a Japanese city hall writes in a 時期 or 工程 cell.
 *
 * @param text raw cell text; any length, any content
 * @param context the fiscal year of the row and the years of the plan; bare months need one of them
 * @returns periods in the order of the text (one per separately dated thing), what could not be read, and remarks.
 *   All spans are of the raw text. A text without time expressions gives three empty lists. Never throws.
 * @example parsePeriods("①7月～9月 ②10月～", { fiscalYear }).periods.map((period) => period.kind) // ["range", "from"]
 */
export function parsePeriods(text: string, context: PeriodContext = {}): PeriodReading {
  const normalized = closeSpacing(normalizeText(text));
  const mentions = scanMentions(normalized.text);
  if (mentions.length === 0) return NOTHING;
  const known: KnownContext = {
    fiscalYear: context.fiscalYear ?? null,
    planStart: context.planStart ?? null,
    planEnd: context.planEnd ?? null,
  };
  const expressions = buildExpressions(normalized.text, refine(normalized.text, mentions));
  const [only] = expressions;
  return only !== undefined && fillsText(normalized.text, only)
    ? readOnly(normalized, only, known)
    : readExpressions(normalized, expressions, known);
}

/** Most cells hold one date and nothing else: no word beside it names it, excludes it or makes it a citation. */
function fillsText(text: string, expression: Expression): boolean {
  return expression.start === 0 && expression.end === text.length && !isEarlierYear(expression);
}

function readOnly(normalized: NormalizedText, expression: Expression, context: KnownContext): PeriodReading {
  const { dated, problems, calendarYears } = resolveExpressions([expression], context);
  const span = rawSpan(normalized, expression.start, expression.end);
  const [item] = dated;
  return {
    periods: item === undefined ? NOTHING.periods : [toPeriod(item, null, expression.approx, span)],
    problems: problems.length === 0 ? NOTHING.problems : problems.map(({ code }) => ({ code, span })),
    notes: calendarYears.length === 0 ? NOTHING.notes : [{ code: "calendar-year", span }],
  };
}

function refine(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [only] = mentions;
  if (mentions.length > 1 || only?.type !== "date") return attachYears(text, distributeUnits(text, mentions));
  return isLoneDay(only.moment) || isLengthOfTime(mentions, 0) ? [] : mentions;
}

function readExpressions(
  normalized: NormalizedText,
  found: readonly Expression[],
  context: KnownContext,
): PeriodReading {
  const { text } = normalized;
  const notes: Note[] = [];
  const traits = traitsOf(text);
  const completes = hasAll(traits, COMPLETES);
  const expectsSomething = hasAll(traits, EXPECTS);
  const kept = hasAll(traits, EXCLUDES) ? dropExcluded(normalized, found, notes) : found;
  const { dated, problems, calendarYears } = resolveExpressions(
    dropMentionedYears(text, traits, kept),
    context,
  );
  for (const expression of calendarYears) {
    notes.push({ code: "calendar-year", span: rawSpan(normalized, expression.start, expression.end) });
  }
  const told = dropRestatements(text, dropHistory(text, traits, dated, context));
  const valid = dropMovedDates(text, traits, told);
  // A date that no longer holds still ends the name of the one behind it.
  const named = findLabels(text, told);
  const labelled = valid === told ? named : keepValid(named, valid);
  let periods: Period[] = [];
  for (const item of labelled) {
    const { expression } = item.dated;
    const isApprox = expression.approx || (expectsSomething && isExpected(text, item.dated));
    const span = rawSpan(normalized, expression.start, expression.end);
    periods = append(periods, toPeriod(item.dated, labelText(normalized, item), isApprox, span));
    if (completes && isDone(text, expression)) notes.push({ code: "already-done", span });
  }
  return {
    periods,
    problems:
      problems.length === 0
        ? NOTHING.problems
        : problems.map(({ code, expression }): PeriodProblem => {
            return { code, span: rawSpan(normalized, expression.start, expression.end) };
          }),
    notes,
  };
}

function keepValid(named: readonly Labelled[], valid: readonly Dated[]): readonly Labelled[] {
  const kept = new Set(valid);
  return named.filter((item) => kept.has(item.dated));
}

/** Takes out what the text excludes, each with a note. */
function dropExcluded(
  normalized: NormalizedText,
  found: readonly Expression[],
  notes: Note[],
): readonly Expression[] {
  return found.filter((expression, index) => {
    if (!isExcluded(normalized.text, found, index)) return true;
    notes.push({ code: "excludes", span: rawSpan(normalized, expression.start, expression.end) });
    return false;
  });
}

/** 8月を除く; in 7月、8月を除く the months before it too. */
function isExcluded(text: string, expressions: readonly Expression[], index: number): boolean {
  for (let at = index; at < expressions.length && at - index < MOST_EXCLUDED; at += 1) {
    const expression = expressions[at];
    if (expression === undefined || expression.kind !== "span") return false;
    if (isExcludedAt(text, expression.end)) return true;
    const next = expressions[at + 1];
    if (next === undefined || !LIST_GAP.test(text.slice(expression.end, next.start))) return false;
  }
  return false;
}

function isDone(text: string, expression: Expression): boolean {
  if (expression.from === null || expression.kind === "deadline") return false;
  if (matchAt(DONE_AFTER, text, expression.end) !== null) return true;
  return DONE_BEFORE.test(text.slice(Math.max(0, expression.start - 6), expression.start));
}

/** 10月に開催予定. */
function isExpected(text: string, { expression, kind }: Dated): boolean {
  return kind !== "undecided" && EXPECTED_NEAR.test(text.slice(expression.end, expression.end + 20));
}

function labelText(normalized: NormalizedText, { label }: Labelled): string | null {
  if (label === null) return null;
  return label.implied ?? rawSlice(normalized, label.start, label.end).trim();
}

function toPeriod(dated: Dated, label: string | null, approx: boolean, span: TextSpan): Period {
  return {
    label,
    kind: dated.kind,
    start: dated.start,
    end: dated.end,
    approx,
    span,
    inferred: dated.inferred,
    trace: { forms: dated.expression.forms, yearFrom: dated.yearFrom },
  };
}
