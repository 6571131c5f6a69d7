import type { FieldSource } from "../layout/raw-plan";
import type { FieldName, Measure, MeasureSource } from "../plan/plan";
import type { Draft, RuleContext } from "./rule";

/** The text of a field in one place, or "". */
export function fieldText(fields: FieldSource, field: FieldName): string {
  return fields
    .texts(field)
    .map(({ text }) => text.trim())
    .join("\n");
}

/** Fields of which a measure has at least one besides its name; a name alone is a heading in disguise. */
const SAYS_SOMETHING: readonly FieldName[] = [
  "measureNumber",
  "divisions",
  "purpose",
  "content",
  "audience",
  "target",
  "period",
  "schedule",
  "start",
  "due",
  "status",
  "direction",
];

function saysSomething(fields: FieldSource): boolean {
  return SAYS_SOMETHING.some((field) => fields.texts(field).length > 0);
}

/**
 * One draft for each measure that lacks a field although a sheet that it stands on has a place for it.
 *
 * @param isGiven whether the measure has the field after all, here or elsewhere
 */
export function missingFieldDrafts(
  { plan, fieldsOf }: RuleContext,
  field: FieldName,
  isGiven: (measure: Measure, source: MeasureSource) => boolean,
): readonly Draft[] {
  const asking = new Set(
    plan.sheets.filter((sheet) => sheet.fields.includes(field)).map((sheet) => sheet.name),
  );
  if (asking.size === 0) return [];
  return plan.measures.flatMap((measure): readonly Draft[] => {
    if (measure.parent !== null || measure.sources.some((source) => isGiven(measure, source))) return [];
    const source = measure.sources.find(({ sheet }) => asking.has(sheet));
    if (source === undefined || !saysSomething(fieldsOf(source))) return [];
    return [
      {
        messageId: "missing",
        at: fieldsOf(source).place(field) ?? source.at,
        data: { number: measure.number, name: measure.name },
      },
    ];
  });
}
