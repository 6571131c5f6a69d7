import type { Draft, Rule } from "../findings/rule";
import { parseDivisions } from "../division/parse-divisions";
import type { FieldName, Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { compactText } from "../text/normalize-text";
import { fieldOf } from "../findings/missing-field";

interface Compared {
  readonly field: Extract<
    FieldName,
    "name" | "divisions" | "status" | "period" | "direction" | "measureNumber"
  >;
  /** What must agree, whatever the spelling; "" where the place says nothing. */
  key(source: MeasureSource): string;
}

function plainKey(field: FieldName): (source: MeasureSource) => string {
  return (source) => compactText(fieldOf(source, field)).replaceAll(/[【】[\]()（）・、,]/gu, "");
}

function divisionsKey(source: MeasureSource): string {
  const names = (source.fields.divisions ?? []).flatMap(({ text }) => parseDivisions(text).divisions);
  return [...new Set(names.map(compactText))].sort().join("、");
}

const COMPARED: readonly Compared[] = [
  { field: "divisions", key: divisionsKey },
  { field: "status", key: plainKey("status") },
  { field: "period", key: plainKey("period") },
  { field: "direction", key: plainKey("direction") },
];

function cellOf(source: MeasureSource, field: FieldName): CellRef {
  return source.fields[field]?.[0]?.at ?? source.places[field] ?? source.at;
}

function compareField(measure: Measure, { field, key }: Compared): Draft | undefined {
  const told = measure.sources.filter((source) => key(source) !== "");
  const [first, ...others] = told;
  const other = first === undefined ? undefined : others.find((source) => key(source) !== key(first));
  if (first === undefined || other === undefined) return undefined;
  return {
    messageId: field,
    at: cellOf(first, field),
    related: [cellOf(other, field)],
    data: {
      number: measure.number,
      name: measure.name,
      here: fieldOf(first, field),
      there: fieldOf(other, field),
      hereSheet: first.sheet,
      thereSheet: other.sheet,
    },
  };
}

/** Names are compared as they are known after number and tag are taken off. */
function compareNames(measure: Measure): Draft | undefined {
  const [first, ...others] = measure.sources.filter((source) => source.name !== "");
  const key = (source: MeasureSource): string => compactText(source.name);
  const other = first === undefined ? undefined : others.find((source) => key(source) !== key(first));
  if (first === undefined || other === undefined) return undefined;
  return {
    messageId: "name",
    at: cellOf(first, "name"),
    related: [cellOf(other, "name")],
    data: {
      number: measure.number,
      name: measure.name,
      here: first.name,
      there: other.name,
      hereSheet: first.sheet,
      thereSheet: other.sheet,
    },
  };
}

/** The same measure, told differently on two sheets. */
export const crossSheetMismatch: Rule = {
  id: "cross-sheet-mismatch",
  meta: {
    severity: "warning",
    category: "consistency",
    messages: ["name", "divisions", "status", "period", "direction"],
  },
  check: ({ plan }) =>
    plan.measures
      .filter((measure) => measure.sources.length > 1)
      .flatMap((measure) => [
        compareNames(measure),
        ...COMPARED.map((compared) => compareField(measure, compared)),
      ])
      .filter((draft) => draft !== undefined),
};
