import { parseCrossReferences } from "../cross-reference/parse-cross-references";
import { pointsTo } from "../cross-reference/points-to";
import type { FieldSource } from "../layout/raw-plan";
import type { Grid } from "../sheet/grid";
import { contentOf } from "../sheet/sheet-content";
import { textClue } from "../text/text-clue";
import { measureNameKey } from "./measure-name-key";
import type { CrossListing, Measure, SourcedText } from "./plan";

const AGAIN = "再掲";
const CLUE_TO_AGAIN = textClue("掲");
/** A remark that says more than 「No.5の再掲」 does not make its row a second listing. */
const LONGEST_REMARK = 24;

/** The texts of a row that may say that the whole row is listed again: its number, its name, a short remark. */
function tellingTexts(measure: Measure, fields: FieldSource): readonly SourcedText[] {
  const [{ at }] = measure.sources;
  const remarks = fields.texts("remarks").filter(({ text }) => text.trim().length <= LONGEST_REMARK);
  return [...fields.texts("measureNumber"), { text: measure.name, at }, ...remarks].filter(({ text }) =>
    text.includes(AGAIN),
  );
}

interface Found {
  readonly kind: CrossListing["kind"];
  readonly numbers: readonly string[];
  readonly source: SourcedText;
}

function findReference(measure: Measure, fields: FieldSource): Found | undefined {
  for (const source of tellingTexts(measure, fields)) {
    for (const { kind, numbers } of parseCrossReferences(source.text)) {
      if (kind !== "mention") return { kind, numbers, source };
    }
  }
  return undefined;
}

/** The one measure that a reference means: by its numbers, else by the same name; the first of several is a guess. */
function findOriginal(measure: Measure, { numbers }: Found, originals: readonly Measure[]): number | null {
  const [number] = numbers;
  const candidates =
    number === undefined
      ? originals.filter(({ name }) => measureNameKey(name) === measureNameKey(measure.name))
      : originals.filter((original) => pointsTo(number, original));
  const [only] = candidates;
  const alike = candidates.find(({ name }) => measureNameKey(name) === measureNameKey(measure.name));
  const original = candidates.length === 1 ? only : alike;
  return original === undefined || original.id === measure.id ? null : original.id;
}

/** Whether any cell says that something is listed again; where none does, no measure need be asked. */
export function saysAgain(grids: readonly Grid[]): boolean {
  return grids.some((grid) =>
    contentOf(grid)
      .textsWith(CLUE_TO_AGAIN)
      .some(({ text }) => text.includes(AGAIN)),
  );
}

/**
 * Marks the measures that only list another one again (再掲), with the measure that they mean.
 *
 * @param fieldsOf what stands in the first place of a measure
 */
export function findCrossListings(
  measures: readonly Measure[],
  fieldsOf: (measure: Measure) => FieldSource | undefined,
): readonly Measure[] {
  const found = new Map<number, Found>();
  for (const measure of measures) {
    const fields = fieldsOf(measure);
    const reference = fields === undefined ? undefined : findReference(measure, fields);
    if (reference !== undefined) found.set(measure.id, reference);
  }
  if (found.size === 0) return measures;
  const originals = measures.filter(({ id, parent }) => !found.has(id) && parent === null);
  return measures.map((measure) => {
    const reference = found.get(measure.id);
    if (reference === undefined) return measure;
    const { kind, numbers, source } = reference;
    const target = findOriginal(measure, reference, originals);
    return { ...measure, crossListing: { kind, numbers, target, source } };
  });
}

/** Whether a measure is counted where it is first listed, and not here. */
export function isCountedElsewhere({ crossListing }: Measure): boolean {
  return crossListing?.kind === "relisted" && crossListing.target !== null;
}
