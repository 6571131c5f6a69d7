import type { MeasuredIndicator } from "../../review";
import type { ListingRow, Report } from "../report";
import type { KeptIndicator, KeptMeasure, KeptReport } from "./kept-report";

function keepMeasure({ judged, isCounted }: ListingRow): KeptMeasure {
  const { measure, judgement } = judged;
  const { number, name, area, divisions, status, due } = measure;
  return {
    number,
    name,
    area,
    divisions,
    status: status?.text.trim() ?? "",
    judgement,
    due,
    isListedAgain: !isCounted,
  };
}

function keepIndicator({ indicator, progress, state }: MeasuredIndicator): KeptIndicator {
  const latest = indicator.actuals.at(-1);
  return {
    name: indicator.name,
    fiscalYear: latest?.fiscalYear ?? null,
    actual: latest?.value ?? null,
    progress,
    state,
  };
}

/** What is kept of a report when it is settled. */
export function keepReport({ asOf, listing, indicators }: Report): KeptReport {
  return {
    asOf,
    measures: listing.map(keepMeasure),
    indicators: indicators.map(keepIndicator),
  };
}
