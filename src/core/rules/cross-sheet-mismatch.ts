import { parseDivisions } from "../division/parse-divisions";
import { fieldText } from "../findings/missing-field";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldSource } from "../layout/raw-plan";
import type { FieldName, Measure, MeasureSource } from "../plan/plan";
import { compactText } from "../text/normalize-text";

interface Compared {
  readonly field: Extract<FieldName, "divisions" | "status" | "period" | "direction">;
  /** What must agree, whatever the spelling; "" where the place says nothing. */
  key(fields: FieldSource): string;
}

const PUNCTUATION = /[【】[\]()（）・、,]/gu;

function plainKey(field: FieldName): (fields: FieldSource) => string {
  return (fields) => compactText(fieldText(fields, field)).replaceAll(PUNCTUATION, "");
}

function divisionsKey(fields: FieldSource): string {
  const names = fields.texts("divisions").flatMap(({ text }) => parseDivisions(text).divisions);
  return [...new Set(names.map(compactText))].sort().join("、");
}

const COMPARED: readonly Compared[] = [
  { field: "divisions", key: divisionsKey },
  { field: "status", key: plainKey("status") },
  { field: "period", key: plainKey("period") },
  { field: "direction", key: plainKey("direction") },
];

interface Told {
  readonly source: MeasureSource;
  readonly key: string;
  readonly text: string;
}

/** The first place that tells something, and the first that tells something else. */
function findDisagreement(told: readonly Told[]): readonly [Told, Told] | undefined {
  const [first, ...others] = told.filter(({ key }) => key !== "");
  const other = others.find(({ key }) => key !== first?.key);
  return first === undefined || other === undefined ? undefined : [first, other];
}

function draft(
  measure: Measure,
  field: Compared["field"] | "name",
  told: readonly Told[],
  context: RuleContext,
): readonly Draft[] {
  const disagreement = findDisagreement(told);
  if (disagreement === undefined) return [];
  const [here, there] = disagreement;
  const cellOf = ({ source }: Told) => {
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

function compareMeasure(measure: Measure, context: RuleContext): readonly Draft[] {
  // Names are compared as they are known after number and tag are taken off.
  const names = measure.sources.map((source) => ({
    source,
    key: compactText(source.name),
    text: source.name,
  }));
  return [
    ...draft(measure, "name", names, context),
    ...COMPARED.flatMap(({ field, key }) => {
      const told = measure.sources.map((source) => {
        const fields = context.fieldsOf(source);
        return { source, key: key(fields), text: fieldText(fields, field) };
      });
      return draft(measure, field, told, context);
    }),
  ];
}

/** The same measure, told differently on two sheets. */
export const crossSheetMismatch: Rule = {
  id: "cross-sheet-mismatch",
  meta: {
    severity: "warning",
    category: "consistency",
    messages: ["name", "divisions", "status", "period", "direction"],
  },
  check: (context) =>
    context.plan.measures
      .filter(({ sources }) => sources.length > 1)
      .flatMap((measure) => compareMeasure(measure, context)),
};
