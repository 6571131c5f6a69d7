import { parseDivisions } from "../division/parse-divisions";
import { fieldText } from "../findings/missing-field";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldSource } from "../layout/raw-plan";
import { parsePeriods } from "../period/parse-period";
import type { FieldName, Measure, MeasureSource, Plan } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { canonicalMark } from "../status/canonical-mark";
import { parseDirection } from "../status/parse-direction";
import { compactText } from "../text/normalize-text";

type Compared = Extract<FieldName, "name" | "divisions" | "status" | "period" | "direction">;

/** What one place tells of a field. */
interface Told {
  readonly source: MeasureSource;
  /** What must agree, whatever the spelling; "" where the place says nothing. */
  readonly key: string;
  readonly text: string;
}

const PUNCTUATION = /[【】[\]()・、,]/gu;
const BRACKETED = /[【[(<〈〔][^【】[\]()<>〈〉〔〕]{1,12}[】\])>〉〕]/gu;
/** A serial number: dates in cells are dates on one sheet and words on the other. */
const SERIAL = /^[0-9]+(?:\.[0-9]+)?$/u;

/** The name without tags (【拡充】, （再掲）) and in one spelling of 取組. */
function nameKey(name: string): string {
  return compactText(name)
    .replaceAll(BRACKETED, (tag) => (parseDirection(tag) === null && !tag.includes("再掲") ? tag : ""))
    .replaceAll(/取り組み|取組み/gu, "取組");
}

function divisionsKey(text: string): string {
  return [...new Set(parseDivisions(text).divisions.map(compactText))].sort().join("、");
}

/** Periods agree where they are read alike: 7～9月 and 7月から9月まで. */
function periodKey(text: string, measure: Measure, plan: Plan): string {
  if (SERIAL.test(text)) return "";
  const { fiscalYear } = measure;
  const { periods } = parsePeriods(text, {
    fiscalYear,
    planStart: plan.startFiscalYear,
    planEnd: plan.endFiscalYear,
  });
  if (periods.length === 0) return compactText(text).replaceAll(PUNCTUATION, "");
  const isDated = periods.some(({ start, end }) => start !== null || end !== null);
  const readings = periods.map(({ label, kind, start, end }) =>
    [compactText(label ?? ""), kind, start ?? "", end ?? ""].join(" "),
  );
  return isDated
    ? readings.join("\n")
    : `${readings.join("\n")}\n${compactText(text).replaceAll(PUNCTUATION, "")}`;
}

function keyOf(field: Compared, text: string, measure: Measure, plan: Plan): string {
  switch (field) {
    case "name":
      return nameKey(text);
    case "divisions":
      return divisionsKey(text);
    case "status":
      return canonicalMark(text) ?? compactText(text);
    case "period":
      return periodKey(text, measure, plan);
    case "direction":
      return compactText(text).replaceAll(PUNCTUATION, "");
  }
}

/** An index often leaves the bureau out: 人事課 for 総務局人事課. */
function namesAgree(here: string, there: string): boolean {
  const covers = (names: readonly string[], others: readonly string[]): boolean =>
    names.every((name) => others.some((other) => name.endsWith(other) || other.endsWith(name)));
  const [a, b] = [here.split("、"), there.split("、")];
  return covers(a, b) && covers(b, a);
}

function agree(field: Compared, here: Told, there: Told): boolean {
  return here.key === there.key || (field === "divisions" && namesAgree(here.key, there.key));
}

/** The first place that tells something, and the first that tells something else. */
function findDisagreement(field: Compared, told: readonly Told[]): readonly [Told, Told] | undefined {
  const [first, ...others] = told.filter(({ key }) => key !== "");
  if (first === undefined) return undefined;
  const other = others.find((one) => !agree(field, first, one));
  return other === undefined ? undefined : [first, other];
}

function textOf(field: Compared, source: MeasureSource, fields: FieldSource): string {
  // Names are compared as they are known after the number is taken off.
  return field === "name" ? source.name : fieldText(fields, field);
}

const COMPARED: readonly Compared[] = ["name", "divisions", "status", "period", "direction"];

/** What changes from year to year: sheets of different years may differ in it. */
const YEARLY: ReadonlySet<Compared> = new Set<Compared>(["divisions", "status", "period", "direction"]);

/** The places of a measure that should say the same of a field. */
type Comparable = (field: Compared, measure: Measure) => readonly MeasureSource[];

/** Places count that are in sight, and those of one year where the field changes with the years. */
function createComparable({ plan, grids }: RuleContext): Comparable {
  const visible = new Set(
    grids.filter(({ sheet }) => sheet.visibility === "visible").map(({ sheet }) => sheet.name),
  );
  const years = new Map(plan.sheets.map(({ name, fiscalYear }) => [name, fiscalYear]));
  return (field, { sources }) => {
    const inSight = sources.filter(({ sheet }) => visible.has(sheet));
    if (!YEARLY.has(field)) return inSight;
    const year = inSight.map(({ sheet }) => years.get(sheet) ?? null).find((one) => one !== null) ?? null;
    return inSight.filter(({ sheet }) => [year, null].includes(years.get(sheet) ?? null));
  };
}

function compareField(
  field: Compared,
  measure: Measure,
  sources: readonly MeasureSource[],
  context: RuleContext,
): readonly Draft[] {
  const told = sources.map((source): Told => {
    const text = textOf(field, source, context.fieldsOf(source));
    return { source, text, key: keyOf(field, text, measure, context.plan) };
  });
  const disagreement = findDisagreement(field, told);
  if (disagreement === undefined) return [];
  const [here, there] = disagreement;
  const cellOf = ({ source }: Told): CellRef => {
    const fields = context.fieldsOf(source);
    return fields.texts(field)[0]?.at ?? fields.place(field) ?? source.at;
  };
  return [
    {
      messageId: field,
      at: cellOf(here),
      related: [cellOf(there)],
      data: {
        number: measure.number,
        name: measure.name,
        here: here.text,
        there: there.text,
        hereSheet: here.source.sheet,
        thereSheet: there.source.sheet,
      },
    },
  ];
}

/** The same measure, told differently on two sheets. */
export const crossSheetMismatch: Rule = {
  id: "cross-sheet-mismatch",
  meta: { severity: "warning", category: "consistency", messages: COMPARED },
  check(context) {
    const comparable = createComparable(context);
    return context.plan.measures
      .filter(({ sources }) => sources.length > 1)
      .flatMap((measure) =>
        COMPARED.flatMap((field) => compareField(field, measure, comparable(field, measure), context)),
      );
  },
};
