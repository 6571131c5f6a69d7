import { groupBy } from "../collection/group-by";
import { remembering } from "../collection/remembering";
import type { Severity } from "../findings/finding";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { sameTextElsewhere } from "../findings/same-text-elsewhere";
import { parsePeriods } from "../period/parse-period";
import type { PeriodProblemCode } from "../period/period";
import type { FieldName, Measure, Plan, SourcedText } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { compactText } from "../text/normalize-text";
import type { TextSpan } from "../text/text-span";

const MESSAGE_IDS: Readonly<Record<PeriodProblemCode, string>> = {
  "impossible-date": "impossible",
  "end-before-start": "reversed",
  "implausible-year": "implausible",
  "needs-year": "needsYear",
};

/** Fields that exist to say when. */
const DATED: readonly FieldName[] = ["period", "start", "due"];
/** Nothing to say, the same as above, or done already: answers, if without a date. */
const ANSWERS =
  /^(?:[-ー]*|なし|無し|該当なし|同上|〃|(?:実施|完了|対応|策定|終了)?済み?|完了|終了|未(?:実施|着手)|中止|廃止)$/u;

interface Faulty {
  readonly source: SourcedText;
  readonly from: number;
  readonly to: number;
  readonly messageId: string;
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}

const NO_FAULTS: readonly Faulty[] = [];

/** Texts in cells for dates of which nothing was read, where no other cell of the measure gives a date either. */
function wordsWithoutDate(measure: Measure, fieldsOf: RuleContext["fieldsOf"]): readonly Faulty[] {
  return measure.sources
    .flatMap((source) => DATED.flatMap((field) => fieldsOf(source).texts(field)))
    .filter(({ text }) => !ANSWERS.test(compactText(text)))
    .slice(0, 1)
    .map((source) => ({ source, from: 0, to: source.text.length, messageId: "noDate" }));
}

/** 令和ｘ年度: an era whose year is no number. Blanks to be filled in (令和〇年) have a rule of their own. */
const ERA_WITHOUT_YEAR =
  /(?:令和|平成)\s{0,2}[^\d０-９元一二三四五六七八九十\s〇○◯●□＿_*＊?？年以の時前後初末]{1,2}\s{0,2}年/u;

/** Where a text names an era without its year; null where it does not. */
function eraWithoutYear(text: string): TextSpan | null {
  const found = ERA_WITHOUT_YEAR.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

type FindEra = typeof eraWithoutYear;

function erasWithoutYear(
  { sources }: Measure,
  fieldsOf: RuleContext["fieldsOf"],
  findEra: FindEra,
): readonly Faulty[] {
  let faults = NO_FAULTS;
  for (const place of sources) {
    const fields = fieldsOf(place);
    for (const field of DATED) {
      for (const source of fields.texts(field)) {
        const found = findEra(source.text);
        if (found === null) continue;
        faults = [...faults, { source, from: found.start, to: found.end, messageId: "noDate" }];
      }
    }
  }
  return faults;
}

function faultsOf(measure: Measure, fieldsOf: RuleContext["fieldsOf"], findEra: FindEra): readonly Faulty[] {
  const { periods, periodProblems } = measure;
  if (periodProblems.length === 0)
    return periods.length > 0
      ? erasWithoutYear(measure, fieldsOf, findEra)
      : wordsWithoutDate(measure, fieldsOf);
  return periodProblems.map(({ code, span, source }) => ({
    source,
    from: span.start,
    to: span.end,
    messageId: MESSAGE_IDS[code],
  }));
}

/** Impossible dates on a sheet that is not the one that the measure's dates were read from. */
function faultsElsewhere(
  measure: Measure,
  { startFiscalYear: planStart, endFiscalYear: planEnd }: Plan,
  fieldsOf: RuleContext["fieldsOf"],
): readonly Faulty[] {
  const { sources, periods, periodProblems, fiscalYear } = measure;
  if (sources.length === 1) return NO_FAULTS;
  const read = new Set([...periods, ...periodProblems].map(({ source }) => source.text.trim()));
  return sources
    .flatMap((source) => DATED.flatMap((field) => fieldsOf(source).texts(field)))
    .filter(({ text }) => !read.has(text.trim()))
    .flatMap((source) =>
      parsePeriods(source.text, { fiscalYear, planStart, planEnd })
        .problems.filter(({ code }) => code !== "needs-year")
        .map(({ code, span }) => ({ source, from: span.start, to: span.end, messageId: MESSAGE_IDS[code] })),
    );
}

function severityOf(messageId: string): Severity {
  if (messageId === "noDate") return "info";
  return messageId === "impossible" || messageId === "reversed" ? "error" : "warning";
}

/** A time expression that no calendar has, or that cannot be placed. Measures that share a cell share the finding. */
export const unreadablePeriod: Rule = {
  id: "unreadable-period",
  meta: {
    severity: "warning",
    category: "schedule",
    messages: [...Object.values(MESSAGE_IDS), "noDate"],
    yieldsTo: ["period-without-year"],
    scope: "measure",
  },
  check({ plan, fieldsOf }) {
    const found: { readonly measure: Measure; readonly fault: Faulty }[] = [];
    const findEra = remembering(eraWithoutYear);
    for (const measure of plan.measures) {
      for (const fault of faultsOf(measure, fieldsOf, findEra)) found.push({ measure, fault });
      for (const fault of faultsElsewhere(measure, plan, fieldsOf)) found.push({ measure, fault });
    }
    const byPlace = groupBy(found, ({ fault }) => `${fault.messageId},${cellKey(fault.source.at)}`);
    return [...byPlace.values()].map(
      ([
        {
          measure,
          fault: { source, from, to, messageId },
        },
      ]): Draft => ({
        messageId,
        at: source.at,
        related: sameTextElsewhere(measure, source, DATED, fieldsOf),
        severity: severityOf(messageId),
        data: { number: measure.number, name: measure.name, text: source.text.slice(from, to), from, to },
      }),
    );
  },
};
