import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { buildPlan } from "../../../../src/core/plan/build-plan";
import type { Indicator, Measure, Plan } from "../../../../src/core/plan/plan";
import { buildXlsx } from "../../../support/build-xlsx";
import { formatAddress } from "../../../../src/core/sheet/address";
import { workbookOf } from "../../../support/sheet-of";
import { tellPlan } from "../fixtures/tell-plan";
import type { CityBook } from "./city-book";

/** What was found in a workbook, in the words of its expectations. */
export type Told = Required<
  Pick<CityBook, "measures" | "directions" | "steps" | "indicators" | "places" | "span">
>;

/** The plan of a workbook, read from a real file where it asks for that. */
export function readBook({ sheets, asFile }: CityBook): Plan {
  const workbook = workbookOf(...sheets);
  return buildPlan(asFile === true ? readXlsx(buildXlsx(workbook)) : workbook).plan;
}

function tellSteps({ number, schedule }: Measure): readonly string[] {
  return schedule.map(({ text, start, end }) => `${number ?? "-"} ${text} ${start}..${end}`);
}

function tellIndicator({ name, baseline, target, actuals }: Indicator): string {
  const year = (fiscalYear: number | null): string => (fiscalYear === null ? "" : `@${String(fiscalYear)}`);
  return [
    name,
    baseline === null ? "-" : `${String(baseline.value)}${baseline.unit}${year(baseline.fiscalYear)}`,
    target === null ? "-" : `${target.op}${String(target.value)}${target.unit}${year(target.fiscalYear)}`,
    actuals.map(({ fiscalYear, value }) => `${String(fiscalYear)}=${String(value)}`).join(" "),
  ].join(" | ");
}

/** Tells a plan in the words of {@link CityBook}. */
export function tellBook(plan: Plan): Told {
  return {
    measures: tellPlan(plan),
    directions: plan.measures.map(({ direction }) => direction),
    steps: plan.measures.flatMap(tellSteps),
    indicators: plan.indicators.map(tellIndicator),
    places: plan.measures.map(({ sources: [{ at }] }) => `${at.sheet}!${formatAddress(at.row, at.column)}`),
    span: [plan.startFiscalYear, plan.endFiscalYear],
  };
}
