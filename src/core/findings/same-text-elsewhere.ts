import type { FieldName, Measure, SourcedText } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { RuleContext } from "./rule";

/** The other cells of a measure's fields that say the very same: a fault copied with its text is one fault. */
export function sameTextElsewhere(
  { sources }: Measure,
  { text, at }: SourcedText,
  fields: readonly FieldName[],
  fieldsOf: RuleContext["fieldsOf"],
): readonly CellRef[] {
  if (sources.length === 1) return [];
  return sources
    .filter(({ sheet }) => sheet !== at.sheet)
    .flatMap((source) => fields.flatMap((field) => fieldsOf(source).texts(field)))
    .filter((other) => other.text.trim() === text.trim())
    .map((other) => other.at);
}
