import { buildPlan } from "../../src/core/plan/build-plan";
import type { Indicator, Measure } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** What a plan says, wherever its cells stand. */
export interface PlanModel {
  readonly years: readonly (number | null)[];
  readonly measures: readonly string[];
  readonly indicators: readonly string[];
}

/** Width and white space are habits of writing, not content. */
function plain(text: string | null): string {
  return (text ?? "-").normalize("NFKC").replaceAll(/\s+/gu, "");
}

function describeMeasure(measure: Measure): string {
  const { number, name, parent, area, divisions, periods, schedule, start, due, status, direction } = measure;
  return [
    plain(parent),
    plain(number),
    plain(name),
    area.map(plain).join(" > "),
    divisions.map(plain).join(" "),
    periods.map((period) => [plain(period.label), period.kind, period.start, period.end].join(":")).join(" "),
    schedule.map((step) => [plain(step.text), step.start, step.end].join(":")).join(" "),
    `${start ?? "-"}..${due ?? "-"}`,
    status === null ? "-" : `${plain(status.text)}=${status.state ?? "-"}`,
    plain(direction),
  ].join(" | ");
}

function describeIndicator({ name, baseline, target, actuals }: Indicator): string {
  return [
    plain(name),
    baseline === null ? "-" : [baseline.value, baseline.unit, baseline.fiscalYear].join(":"),
    target === null ? "-" : [target.op, target.value, target.unit, target.fiscalYear].join(":"),
    actuals.map(({ fiscalYear, value }) => [fiscalYear, value].join(":")).join(" "),
  ].join(" | ");
}

/** The plan of a workbook as texts that compare well; addresses are left out. */
export function planModel(snapshot: WorkbookSnapshot): PlanModel {
  const { plan } = buildPlan(snapshot);
  return {
    years: [plan.startFiscalYear, plan.endFiscalYear],
    measures: plan.measures.map(describeMeasure).sort(),
    indicators: plan.indicators.map(describeIndicator).sort(),
  };
}

/** The first thing that two plans tell differently; `undefined` where they say the same. */
export function firstDifference(expected: PlanModel, actual: PlanModel): string | undefined {
  if (expected.years.join() !== actual.years.join())
    return `years ${expected.years.join()} became ${actual.years.join()}`;
  return (
    difference("measure", expected.measures, actual.measures) ??
    difference("indicator", expected.indicators, actual.indicators)
  );
}

function difference(
  kind: string,
  expected: readonly string[],
  actual: readonly string[],
): string | undefined {
  const known = new Set(expected);
  const found = new Set(actual);
  const lost = expected.find((text) => !found.has(text));
  const made = actual.find((text) => !known.has(text));
  if (lost === undefined && made === undefined && expected.length === actual.length) return undefined;
  return `${kind}s ${String(expected.length)} → ${String(actual.length)}; lost: ${lost ?? "-"}; new: ${made ?? "-"}`;
}
