import { rawSpan } from "../../text/normalize-text";
import type { TextSpan } from "../../text/text-span";
import type { StatedYear } from "../recognizers/stated-year";
import type { ComparisonSource, TargetTrace } from "../target";
import type { Stretch } from "./find-clauses";
import type { RelativeTarget } from "./find-relative";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

/** What a target was built from, in units of the normalised text. */
interface Sources {
  readonly quantity?: PlacedQuantity | undefined;
  readonly relative?: RelativeTarget | undefined;
  readonly year?: StatedYear | undefined;
  readonly from?: PlacedQuantity | null | undefined;
  readonly fromYear?: StatedYear | undefined;
}

function comparisonSource({ quantity, relative, from }: Sources): ComparisonSource {
  if (relative !== undefined) return "direction";
  if (quantity === undefined) return "none";
  if (quantity.change !== null) return "change";
  if (quantity.op !== null) return quantity.opAt === null ? "range" : "comparator";
  if (from && from.value !== quantity.value) return "baseline";
  return quantity.value === 0 ? "zero" : "none";
}

/** The figure alone, without 約 before it and the comparator behind it. */
function figureOf({ start, unitAt, opAt, end }: PlacedQuantity): Stretch {
  return { start, end: unitAt?.end ?? opAt?.start ?? end };
}

/** Keeps which words gave which part of a target. */
export function traceTarget({ normalized }: Clause, sources: Sources): TargetTrace {
  const { quantity, relative, year, from, fromYear } = sources;
  const spanOf = (at: Stretch | null | undefined): TextSpan | null =>
    at ? rawSpan(normalized, at.start, at.end) : null;
  return {
    opFrom: comparisonSource(sources),
    op: spanOf(relative ?? quantity?.opAt),
    figure: spanOf(quantity && figureOf(quantity)),
    unit: spanOf(quantity?.unitAt),
    year: spanOf(year),
    yearFrom: year === undefined ? "none" : year.isOfPlan === true ? "plan" : "written",
    baseline: spanOf(from && figureOf(from)),
    baselineYear: spanOf(fromYear),
  };
}

/** The trace of a target that has got its baseline from elsewhere in the text. */
export function traceBaseline(
  trace: TargetTrace | undefined,
  baseline: Pick<TargetTrace, "baseline" | "baselineYear">,
  isOpJudged: boolean,
): TargetTrace | undefined {
  if (trace === undefined) return undefined;
  return {
    ...trace,
    baseline: baseline.baseline,
    baselineYear: baseline.baselineYear,
    opFrom: isOpJudged && trace.opFrom === "none" ? "baseline" : trace.opFrom,
  };
}
