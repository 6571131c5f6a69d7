import type { Draft } from "./rule";
import type { FieldName, Measure, MeasureSource, Plan } from "../plan/plan";

/** The text of a field in one place, or "". */
export function fieldOf(source: MeasureSource, field: FieldName): string {
  return source.fields[field]?.map(({ text }) => text.trim()).join("\n") ?? "";
}

/** A measure that nothing but a name is known of is a heading in disguise; it is not asked for every field. */
function saysSomething(source: MeasureSource): boolean {
  return Object.values(source.fields).filter((texts) => texts.length > 0).length > 1;
}

/**
 * One draft for each measure that lacks a field although a sheet that it stands on has a place for it.
 *
 * @param isGiven whether the measure has the field after all, here or elsewhere
 */
export function missingFieldDrafts(
  plan: Plan,
  field: FieldName,
  isGiven: (measure: Measure, source: MeasureSource) => boolean,
): readonly Draft[] {
  const asking = new Set(
    plan.sheets.filter((sheet) => sheet.fields.includes(field)).map((sheet) => sheet.name),
  );
  return plan.measures.flatMap((measure): readonly Draft[] => {
    if (measure.parent !== null || measure.sources.some((source) => isGiven(measure, source))) return [];
    const source = measure.sources.find(({ sheet }) => asking.has(sheet));
    if (source === undefined || !saysSomething(source)) return [];
    return [
      {
        messageId: "missing",
        at: source.places[field] ?? source.at,
        data: { number: measure.number, name: measure.name },
      },
    ];
  });
}
