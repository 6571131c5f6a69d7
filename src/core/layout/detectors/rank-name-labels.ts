import { isPartOfName } from "../is-part-of-name";
import type { FormLabel } from "./find-labels";
import type { LabelRows } from "./group-forms";

/**
 * Labels of 施策名 in forms that name 事業 or 取組 as well: they say what the form's measure belongs to.
 *
 * @param labels the labels of one sheet by row
 */
export function rankNameLabels(labels: LabelRows): LabelRows {
  const names = new Set(
    [...labels.values()].flat().flatMap(({ field, text }) => (field === "name" ? text : [])),
  );
  const outer = new Set([...names].filter((text) => [...names].some((inner) => isPartOfName(inner, text))));
  if (outer.size === 0) return labels;
  const toArea = (label: FormLabel): FormLabel =>
    label.field === "name" && outer.has(label.text) ? { ...label, field: "policyArea" } : label;
  return new Map([...labels].map(([row, own]) => [row, own.map(toArea)]));
}
