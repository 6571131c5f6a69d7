import type { Language } from "../core/calendar/era";
import type { CellRef } from "../core/sheet/address";
import { columnName, formatAddress } from "../core/sheet/address";
import { formatFinding, formatFixTitle } from "../core/findings/format-finding";
import { formatNoPlanLine } from "../core/findings/format-no-plan";
import { formatReason } from "../core/findings/format-reason";
import type { Finding } from "../core/findings/finding";
import type { MeasureStatus, PlanSheet, ScheduleStep, SourcedPeriod } from "../core/plan/plan";
import type { JudgedMeasure, MeasuredIndicator, Review } from "../core/review";

/** Name and version of the form that `check --format json` prints. */
export const REVIEW_SCHEMA = "shinchoku.review/1";

function place(at: CellRef): { sheet: string; address: string } {
  return { sheet: at.sheet, address: formatAddress(at.row, at.column) };
}

function sheetToJson(sheet: PlanSheet): object {
  return {
    name: sheet.name,
    role: sheet.role,
    layout: sheet.layout,
    headerRows: sheet.headerRows.map((row) => row + 1),
    columns: Object.fromEntries(
      Object.entries(sheet.columns).map(([field, column]) => [field, columnName(column)]),
    ),
    measureCount: sheet.measureCount,
    hidden: sheet.isHidden,
    hiddenColumns: sheet.hiddenColumns.map((field) => columnName(sheet.columns[field] ?? 0)),
  };
}

function periodToJson(period: SourcedPeriod): object {
  const { label, kind, start, end, approx, source } = period;
  return { label, kind, start, end, approx, text: source.text, ...place(source.at) };
}

/** A bar over year columns is a period like any other: its text is what it is for. */
function stepToJson({ text, start, end, at }: ScheduleStep): object {
  return { label: text === "" ? null : text, kind: "range", start, end, approx: false, text, ...place(at) };
}

function statusToJson(status: MeasureStatus | null): object | null {
  return status === null ? null : { text: status.text, state: status.state };
}

function measureToJson({ measure, judgement, reason, daysLate }: JudgedMeasure, language: Language): object {
  return {
    number: measure.number,
    name: measure.name,
    ...(measure.parent === null ? {} : { parent: measure.parent }),
    ...place(measure.sources[0].at),
    sources: measure.sources.map((source) => ({
      ...place(source.at),
      ...(source.isHidden && { hidden: true }),
    })),
    area: measure.area,
    divisions: measure.divisions,
    status: statusToJson(measure.status),
    direction: measure.direction,
    periods: [...measure.periods.map(periodToJson), ...measure.schedule.map(stepToJson)],
    start: measure.start,
    due: measure.due,
    judgement,
    daysLate,
    why: reason === null ? null : formatReason(reason, language),
  };
}

function indicatorToJson(measured: MeasuredIndicator, language: Language): object {
  const { indicator, progress, expected, state, reason } = measured;
  const { baseline, target } = indicator;
  return {
    name: indicator.name,
    ...place(indicator.at),
    baseline:
      baseline === null
        ? null
        : { value: baseline.value, unit: baseline.unit, fiscalYear: baseline.fiscalYear },
    target:
      target === null
        ? null
        : {
            op: target.op,
            value: target.value,
            unit: target.unit,
            fiscalYear: target.fiscalYear,
            everyYear: target.everyYear,
          },
    actuals: indicator.actuals.map(({ fiscalYear, value, unit, source }) => ({
      fiscalYear,
      value,
      unit,
      ...place(source.at),
    })),
    progress,
    expected,
    state,
    why: reason === null ? null : formatReason(reason, language),
  };
}

function findingToJson(finding: Finding, language: Language): object {
  const { message, why, action } = formatFinding(finding, language);
  const fix = formatFixTitle(finding, language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...place(finding.at),
    message,
    why,
    action,
    fix: fix === null ? null : { title: fix, safe: finding.fix?.safe ?? false },
    related: finding.related.map(place),
  };
}

/**
 * A review as `check --format json` prints it, for one file.
 *
 * Addresses are A1 of the first cell, rows are counted from 1, dates are ISO, progress is a fraction.
 *
 * @param path The file as the user named it.
 */
export function reviewToJson(path: string, review: Review, language: Language): object {
  const { plan } = review;
  return {
    path,
    asOf: review.asOf,
    plan: { name: plan.name, startFiscalYear: plan.startFiscalYear, endFiscalYear: plan.endFiscalYear },
    notice: formatNoPlanLine(plan, language),
    sheets: plan.sheets.map(sheetToJson),
    measures: review.measures.map((measure) => measureToJson(measure, language)),
    indicators: review.indicators.map((indicator) => indicatorToJson(indicator, language)),
    findings: review.findings.map((finding) => findingToJson(finding, language)),
    ignored: review.ignored.map(({ finding, by, on }) => ({ ...findingToJson(finding, language), by, on })),
    summary: review.summary,
  };
}
