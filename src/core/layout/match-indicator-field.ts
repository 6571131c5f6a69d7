import { INDICATOR_TERMS, type IndicatorField } from "./header-terms";
import { normalizeLabel } from "./normalize-label";

/** What a heading of an indicator table means. */
export interface IndicatorMatch {
  readonly field: IndicatorField;
}

const LONGEST_HEADING = 40;
/** The order matters where a heading holds two words: 目標値に対する実績 is an actual, 基準年度実績 a baseline. */
const CONTAINED: readonly IndicatorField[] = ["baseline", "actual", "goal"];
const EXACT: readonly IndicatorField[] = [
  "indicatorNumber",
  "indicatorName",
  "indicatorUnit",
  "baseline",
  "goal",
  "actual",
  "note",
];

const exactTerms: ReadonlyMap<string, IndicatorField> = new Map(
  [...EXACT].reverse().flatMap((field) => INDICATOR_TERMS[field].map((term) => [term, field] as const)),
);

/** 基本目標 over the first column heads what indicators are grouped by, and is no value to reach. */
const HEADS_AREAS = /^(?:基本|政策|将来|まちづくりの?)目標$/u;

/** 重要業績評価指標（KPI）, 進捗管理指標: whatever comes before. */
const NAMES_INDICATORS = /(?:指標|kpi|kgi)名?$/u;

const PARENTHESES = /[(（][^()（）]*[)）]/gu;

/**
 * The meaning of a heading (or a path of headings) in an indicator table.
 *
 * @example matchIndicatorField("策定前\n（令和２年度）") // { field: "baseline" }
 */
export function matchIndicatorField(raw: string): IndicatorMatch | undefined {
  if (raw === "" || raw.length > LONGEST_HEADING) return undefined;
  const label = normalizeLabel(raw);
  const bare = raw.replace(PARENTHESES, "");
  const exact = exactTerms.get(label) ?? (bare === raw ? undefined : exactTerms.get(normalizeLabel(bare)));
  if (exact !== undefined) return { field: exact };
  if (NAMES_INDICATORS.test(label) || NAMES_INDICATORS.test(normalizeLabel(bare)))
    return { field: "indicatorName" };
  if (HEADS_AREAS.test(label)) return undefined;
  const field = CONTAINED.find((candidate) =>
    INDICATOR_TERMS[candidate].some((term) => term.length >= 2 && label.includes(term)),
  );
  return field === undefined ? undefined : { field };
}

/** The meaning of the headings over a column; 単位 under 現状値 is the unit of what stands beside it. */
export function matchIndicatorPath(path: readonly string[]): IndicatorMatch | undefined {
  const inner = matchIndicatorField(path.at(-1) ?? "");
  return inner?.field === "indicatorUnit" ? inner : matchIndicatorField(path.join(" "));
}
