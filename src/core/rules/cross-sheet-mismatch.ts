import { groupBy } from "../collection/group-by";
import { parseDivisions } from "../division/parse-divisions";
import { fieldText } from "../findings/missing-field";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { measureNumberKey } from "../layout/measure-number";
import { parsePeriods } from "../period/parse-period";
import type { FieldName, Measure, MeasureSource, Plan } from "../plan/plan";
import { canonicalUnit } from "../progress/units";
import type { CellRef } from "../sheet/address";
import { cellText } from "../sheet/grid";
import { canonicalMark } from "../status/canonical-mark";
import { parseDirection } from "../status/parse-direction";
import { parseTargets } from "../target/parse-target";
import { computeSimilarity } from "../text/compute-similarity";
import { compactText } from "../text/normalize-text";

type Compared = Extract<
  FieldName,
  "measureNumber" | "name" | "divisions" | "emphasis" | "target" | "status" | "period" | "direction"
>;

/** What one place tells of a field. */
interface Told {
  readonly source: MeasureSource;
  /** What must agree, whatever the spelling; "" where the place says nothing. */
  readonly key: string;
  readonly text: string;
}

const PUNCTUATION = /[【】[\]()・、,]/gu;
const BRACKETED = /[【[(<〈〔][^【】[\]()<>〈〉〔〕]{1,12}[】\])>〉〕]/gu;
/** A serial number: dates in cells are dates on one sheet and words on the other. */
const SERIAL = /^[0-9]+(?:\.[0-9]+)?$/u;

/** The name without tags (【拡充】, （再掲）) and in one spelling of 取組. */
function nameKey(name: string): string {
  return compactText(name)
    .replaceAll(BRACKETED, (tag) => (parseDirection(tag) === null && !tag.includes("再掲") ? tag : ""))
    .replaceAll(/取り組み|取組み/gu, "取組");
}

function divisionsKey(text: string): string {
  return [...new Set(parseDivisions(text).divisions.map(compactText))].sort().join("、");
}

/** Periods agree where they are read alike: 7～9月 and 7月から9月まで. */
function periodKey(text: string, measure: Measure, plan: Plan): string {
  if (SERIAL.test(text)) return "";
  const { fiscalYear } = measure;
  const { periods } = parsePeriods(text, {
    fiscalYear,
    planStart: plan.startFiscalYear,
    planEnd: plan.endFiscalYear,
  });
  if (periods.length === 0) return compactText(text).replaceAll(PUNCTUATION, "");
  const isDated = periods.some(({ start, end }) => start !== null || end !== null);
  const readings = periods.map(({ label, kind, start, end }) =>
    [compactText(label ?? ""), kind, start ?? "", end ?? ""].join(" "),
  );
  return isDated
    ? readings.join("\n")
    : `${readings.join("\n")}\n${compactText(text).replaceAll(PUNCTUATION, "")}`;
}

/** The levels that a target names; an index often leaves the words out. */
function targetKey(text: string): string {
  const levels = parseTargets(text, {}).targets.flatMap(({ target }) =>
    target === null || target.value === null ? [] : [`${String(target.value)}${canonicalUnit(target.unit)}`],
  );
  return [...new Set(levels)].sort().join("、");
}

function keyOf(field: Compared, text: string, measure: Measure, plan: Plan): string {
  switch (field) {
    case "name":
      return nameKey(text);
    case "measureNumber":
      return measureNumberKey(text);
    case "divisions":
      return divisionsKey(text);
    case "emphasis":
      return compactText(text);
    case "target":
      return targetKey(text);
    case "status":
      return canonicalMark(text) ?? compactText(text);
    case "period":
      return periodKey(text, measure, plan);
    case "direction":
      return compactText(text).replaceAll(PUNCTUATION, "");
  }
}

/** An index often leaves the bureau out (人事課 for 総務局人事課), or the end of a word (若手 for 若手育成). */
function namesAgree(here: string, there: string): boolean {
  const covers = (names: readonly string[], others: readonly string[]): boolean =>
    names.every((name) => others.some((other) => name.endsWith(other) || other.endsWith(name)));
  const [a, b] = [here.split("、"), there.split("、")];
  return covers(a, b) && covers(b, a);
}

function emphasesAgree(here: string, there: string): boolean {
  const covers = (labels: readonly string[], others: readonly string[]): boolean =>
    labels.every((label) => others.some((other) => label.includes(other) || other.includes(label)));
  const [a, b] = [here.split("、"), there.split("、")];
  return covers(a, b) && covers(b, a);
}

/** An index gives fewer of a target's levels, but no others. */
function levelsAgree(here: string, there: string): boolean {
  const [a, b] = [new Set(here.split("、")), new Set(there.split("、"))];
  return [...a].every((level) => b.has(level)) || [...b].every((level) => a.has(level));
}

function agree(field: Compared, here: Told, there: Told): boolean {
  if (here.key === there.key) return true;
  if (field === "divisions") return namesAgree(here.key, there.key);
  if (field === "emphasis") return emphasesAgree(here.key, there.key);
  return field === "target" && levelsAgree(here.key, there.key);
}

/** The first place that tells something, and the first that tells something else. */
function findDisagreement(field: Compared, told: readonly Told[]): readonly [Told, Told] | undefined {
  const [first, ...others] = told.filter(({ key }) => key !== "");
  if (first === undefined) return undefined;
  const other = others.find((one) => !agree(field, first, one));
  return other === undefined ? undefined : [first, other];
}

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

const HEADING_NUMBER =
  /^\s*(?:[0-9０-９]+(?:[-.－．][0-9０-９]+)*|[（(].{1,3}[)）]|[①-⑳Ⅰ-ⅻ]|第.{1,3}[章節])?[\s　.．、:：]*/u;
/** Headings that share less are two ways to order the plan, not one heading that drifted. */
const SAME_HEADING = 0.5;

function headingKey(heading: string): string {
  return compactText(heading.replace(HEADING_NUMBER, "")).replaceAll(PUNCTUATION, "");
}

interface DriftedHeading {
  readonly here: string;
  readonly there: string;
  readonly hereSource: MeasureSource;
  readonly thereSource: MeasureSource;
}

/** The innermost headings of a measure on two sheets, where they are nearly the same. */
function driftedHeading(
  sources: readonly MeasureSource[],
  { fieldsOf }: RuleContext,
): readonly DriftedHeading[] {
  const told = sources.flatMap((source) => {
    const heading = fieldsOf(source).area.at(-1);
    return heading === undefined ? [] : [{ source, heading, key: headingKey(heading) }];
  });
  const [first, ...others] = told;
  const other = others.find(({ key }) => key !== first?.key);
  if (first === undefined || other === undefined) return [];
  if (computeSimilarity(first.key, other.key) < SAME_HEADING) return [];
  return [{ here: first.heading, there: other.heading, hereSource: first.source, thereSource: other.source }];
}

/** The nearest cell above a measure that holds the heading; the measure itself where none does. */
function headingCell(heading: string, { sheet, at }: MeasureSource, { gridOf }: RuleContext): CellRef {
  const grid = gridOf(sheet);
  if (grid === undefined) return at;
  let nearest = at;
  for (const row of grid.rows) {
    if (row > at.row) break;
    const cell = grid.cellsOfRow(row).find((one) => cellText(one).trim() === heading.trim());
    if (cell !== undefined) nearest = grid.ref(cell.row, cell.column);
  }
  return nearest;
}

/** A heading that drifted is one finding, whatever stands under it. */
function compareAreas(measures: readonly Measure[], context: RuleContext): readonly Draft[] {
  const drifted = measures.flatMap(({ sources }) => driftedHeading(sources, context));
  const groups = groupBy(drifted, ({ here, there, hereSource, thereSource }) =>
    [here, there, hereSource.sheet, thereSource.sheet].join("\n"),
  );
  return [...groups.values()].map(([{ here, there, hereSource, thereSource }]) => ({
    messageId: "area",
    at: headingCell(here, hereSource, context),
    related: [headingCell(there, thereSource, context)],
    data: { here, there, hereSheet: hereSource.sheet, thereSheet: thereSource.sheet },
  }));
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
      ...compareAreas(shared, context),
    ];
  },
};
