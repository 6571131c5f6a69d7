import type { Area, ListValidation } from "../../core/sheet/snapshot";

/** What the cells of some areas accept, in the words of the rich API. */
export interface ValidationState {
  readonly areas: readonly Area[];
  /** `{ list: { source, inCellDropDown } }` and its like. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt?: unknown;
  readonly errorAlert?: unknown;
}

/** The source of a list as the rich API has it: values with commas, or a reference with the leading `=`. */
function toApiSource(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}

/** A list validation of a snapshot as the model keeps it. */
export function fromListValidation({ areas, source }: ListValidation): ValidationState {
  return { areas, rule: { list: { inCellDropDown: true, source: toApiSource(source) } } };
}

/** The list that a validation offers, as a snapshot tells it; `undefined` for other kinds. */
export function toListValidation({ areas, rule }: ValidationState): ListValidation | undefined {
  const { list } = rule;
  if (typeof list !== "object" || list === null || !("source" in list)) return undefined;
  const source = String(list.source);
  const written = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return { areas, source: written };
}
