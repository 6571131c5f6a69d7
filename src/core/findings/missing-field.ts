import { groupBy } from "../collection/group-by";
import type { FieldSource } from "../layout/raw-plan";
import type { FieldName, Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
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

/** Whether a place tells enough of a measure to miss anything: a number counts beside a name, not alone. */
function saysSomething({ name, number }: Measure, fields: FieldSource): boolean {
  return (name !== "" && number !== null) || SAYS_SOMETHING.some((field) => fields.texts(field).length > 0);
}

/** Where all of so many measures lack a field, nobody has begun to fill it in: one cause, one finding. */
const FEWEST_THAT_ARE_ALL = 3;

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

interface Lacking {
  readonly measure: Measure;
  readonly at: CellRef;
}

/** The place that asks for a field: a cell for it where there is one, else the measure itself. */
function askingPlace(
  measure: Measure,
  fields: readonly FieldName[],
  asking: ReadonlySet<string>,
  fieldsOf: RuleContext["fieldsOf"],
): CellRef | undefined {
  const sources = measure.sources.filter(
    (source) => asking.has(source.sheet) && saysSomething(measure, fieldsOf(source)),
  );
  for (const source of sources) {
    for (const field of fields) {
      const place = fieldsOf(source).place(field);
      if (place !== undefined) return place;
    }
  }
  return sources[0]?.at;
}

/** A place is expected to give a field where so many of the sheet's measures give it. */
const FEWEST_GIVEN = 5;
const SHARE_THAT_GIVES = 0.8;

interface Place {
  readonly measure: Measure;
  readonly sheet: string;
  /** The blank cell; undefined where the field is given, or the layout has no cell for it. */
  readonly blank: CellRef | undefined;
  readonly isGiven: boolean;
}

/**
 * Blank cells of measures that give the field on another sheet, on sheets where nearly all others give it: whoever reads
 * this sheet alone misses it.
 */
function blanksAmongGiven(
  { plan, fieldsOf }: Pick<RuleContext, "plan" | "fieldsOf">,
  fields: readonly FieldName[],
  asking: ReadonlySet<string>,
): readonly Lacking[] {
  if (asking.size === 0 || plan.measures.every(({ sources }) => sources.length === 1)) return [];
  const places = plan.measures.flatMap((measure) =>
    measure.parent === null
      ? measure.sources.flatMap((source): readonly Place[] => {
          if (!asking.has(source.sheet)) return [];
          const own = fieldsOf(source);
          const isGiven = fields.some((field) => fieldText(own, field) !== "");
          const blank = isGiven
            ? undefined
            : fields.map((field) => own.place(field)).find((place) => place !== undefined);
          return [{ measure, sheet: source.sheet, blank, isGiven }];
        })
      : [],
  );
  return [...groupBy(places, ({ sheet }) => sheet).values()].flatMap((sheet) => {
    const given = sheet.filter(({ isGiven }) => isGiven).length;
    if (given < FEWEST_GIVEN || given < sheet.length * SHARE_THAT_GIVES) return [];
    return sheet.flatMap(({ blank, measure }) =>
      blank !== undefined && measure.sources.length > 1 ? [{ measure, at: blank }] : [],
    );
  });
}

/**
 * Blank cells of parts, where nearly all parts of all measures give the field for themselves. Where only the first part of
 * each measure does, it speaks for the others.
 */
function blanksAmongParts(
  { plan, fieldsOf }: Pick<RuleContext, "plan" | "fieldsOf">,
  fields: readonly FieldName[],
  asking: ReadonlySet<string>,
  has: (measure: Measure) => boolean,
): readonly Lacking[] {
  let given = 0;
  const blank: Lacking[] = [];
  let whole: Measure | undefined;
  for (const measure of plan.measures) {
    if (measure.parent === null) whole = measure;
    const [source] = measure.sources;
    if (measure.parent === null || !asking.has(source.sheet)) continue;
    const own = fieldsOf(source);
    const place = fields.map((field) => own.place(field)).find((at) => at !== undefined);
    if (fields.some((field) => fieldText(own, field) !== "")) given += 1;
    else if (place !== undefined && !has(measure) && (whole === undefined || !has(whole)))
      blank.push({ measure, at: place });
  }
  return given < FEWEST_GIVEN || given < (given + blank.length) * SHARE_THAT_GIVES ? [] : blank;
}

/** Whether one of the parts of a measure passes a test; parts follow their measure in the plan. */
function somePartAfter(
  measures: readonly Measure[],
  index: number,
  test: (part: Measure) => boolean,
): boolean {
  for (let at = index + 1; at < measures.length; at += 1) {
    const part = measures[at];
    if (part === undefined || part.parent === null) return false;
    if (test(part)) return true;
  }
  return false;
}

/**
 * A draft (`missing`) for each measure that lacks a field although a sheet that it stands on has a place for it; one for
 * all of them (`missingEverywhere`) where none of several measures has it.
 *
 * @param fields the field, and others that may stand in for it
 * @param isGiven whether the measure (or a part of it) has the field after all, here or elsewhere
 */
export function missingFieldDrafts(
  { plan, fieldsOf }: Pick<RuleContext, "plan" | "fieldsOf">,
  fields: readonly FieldName[],
  isGiven: (measure: Measure, source: MeasureSource) => boolean,
): readonly Draft[] {
  const asking = new Set(
    plan.sheets
      .filter((sheet) => fields.some((field) => sheet.fields.includes(field)))
      .map(({ name }) => name),
  );
  if (asking.size === 0) return [];
  const missing: Lacking[] = [];
  let isGivenSomewhere = false;
  const has = (measure: Measure): boolean => {
    for (const source of measure.sources) if (isGiven(measure, source)) return true;
    return false;
  };
  plan.measures.forEach((measure, index) => {
    if (measure.parent !== null) return;
    const given = has(measure) || somePartAfter(plan.measures, index, has);
    if (given && isGivenSomewhere) return;
    const at = askingPlace(measure, fields, asking, fieldsOf);
    if (at === undefined) return;
    if (given) isGivenSomewhere = true;
    else missing.push({ measure, at });
  });
  const [first, ...others] = missing;
  const known = new Set(missing.map(({ measure }) => measure));
  const blanks = blanksAmongGiven({ plan, fieldsOf }, fields, asking);
  if (first !== undefined && !isGivenSomewhere && missing.length >= FEWEST_THAT_ARE_ALL) {
    return [
      {
        messageId: "missingEverywhere",
        at: first.at,
        related: others.map(({ at }) => at),
        data: { count: missing.length },
      },
    ];
  }
  const ofParts = blanksAmongParts({ plan, fieldsOf }, fields, asking, has);
  const elsewhere = groupBy(blanks, ({ measure }) => measure);
  const alone = blanks.filter(({ measure }) => !known.has(measure));
  return [...missing, ...alone, ...ofParts].map(({ measure, at }) => ({
    messageId: "missing",
    at,
    // The same blank on another sheet is the same cause.
    related: known.has(measure)
      ? (elsewhere.get(measure) ?? []).map((blank) => blank.at).filter((other) => !isSameCell(other, at))
      : [],
    data: { number: measure.number, name: measure.name },
  }));
}
