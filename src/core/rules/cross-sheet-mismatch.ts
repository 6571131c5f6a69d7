import { compareHeadings } from "../findings/compare-headings";
import { findDisagreement, keyOf, type Compared, type Told } from "../findings/compare-told";
import { fieldText } from "../findings/missing-field";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Measure, MeasureSource } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { canonicalMark } from "../status/canonical-mark";

const NO_EMPHASIS = "－";

/** Marked columns by their headings, words as they stand; a place for emphases that is empty says that there are none. */
function emphasisText(source: MeasureSource, { fieldsOf, gridOf, plan }: RuleContext): string {
  const fields = fieldsOf(source);
  if (fields.place("emphasis") === undefined) return "";
  const grid = gridOf(source.sheet);
  const header = plan.sheets.find(({ name }) => name === source.sheet)?.headerRows.at(-1);
  const labels = fields.texts("emphasis").flatMap(({ text, at }) => {
    if (canonicalMark(text) === null) return text.split(/[\s　、,・/]+/u).filter((word) => word !== "");
    return header === undefined ? [] : [grid?.textAt(header, at.column).trim() ?? ""];
  });
  return labels.length === 0 ? NO_EMPHASIS : labels.join("、");
}

function textOf(field: Compared, source: MeasureSource, context: RuleContext): string {
  // Names are compared as they are known after the number is taken off.
  if (field === "name") return source.name;
  if (field === "emphasis") return emphasisText(source, context);
  if (field === "measureNumber") return context.fieldsOf(source).number ?? "";
  return fieldText(context.fieldsOf(source), field);
}

const COMPARED: readonly Compared[] = [
  "measureNumber",
  "name",
  "divisions",
  "emphasis",
  "target",
  "status",
  "period",
  "direction",
];

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
    const text = textOf(field, source, context);
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
  meta: {
    severity: "warning",
    category: "consistency",
    messages: [...COMPARED, "area"],
    comparesPlaces: true,
    yieldsTo: [
      "duplicate-measure-number",
      "unknown-division",
      "unknown-status",
      "unreadable-period",
      "period-outside-plan",
    ],
  },
  check(context) {
    const comparable = createComparable(context);
    const shared = context.plan.measures.filter(({ sources }) => sources.length > 1);
    return [
      ...shared.flatMap((measure) =>
        COMPARED.flatMap((field) => compareField(field, measure, comparable(field, measure), context)),
      ),
      ...compareHeadings(shared, context),
    ];
  },
};
