import { parseDivisions } from "../division/parse-divisions";
import { measureNumberKey } from "../layout/measure-number";
import { parsePeriods } from "../period/parse-period";
import type { FieldName, Measure, MeasureSource, Plan } from "../plan/plan";
import { canonicalUnit } from "../progress/units";
import { canonicalMark } from "../status/canonical-mark";
import { parseDirection } from "../status/parse-direction";
import { parseTargets } from "../target/parse-target";
import { compactText } from "../text/normalize-text";

/** Marks that two spellings of one text may differ in. */
export const PUNCTUATION = /[【】[\]()・、,]/gu;

/** Fields that sheets should agree on. */
export type Compared = Extract<
  FieldName,
  "measureNumber" | "name" | "divisions" | "emphasis" | "target" | "status" | "period" | "direction"
>;

/** What one place tells of a field. */
export interface Told {
  readonly source: MeasureSource;
  /** What must agree, whatever the spelling; "" where the place says nothing. */
  readonly key: string;
  readonly text: string;
}

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

/** What of a field's text must agree, whatever its spelling; "" where it says nothing to compare. */
export function keyOf(field: Compared, text: string, measure: Measure, plan: Plan): string {
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
export function findDisagreement(field: Compared, told: readonly Told[]): readonly [Told, Told] | undefined {
  const [first, ...others] = told.filter(({ key }) => key !== "");
  if (first === undefined) return undefined;
  const other = others.find((one) => !agree(field, first, one));
  return other === undefined ? undefined : [first, other];
}
