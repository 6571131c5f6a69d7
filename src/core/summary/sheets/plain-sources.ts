import { toSerial } from "../../calendar/calendar-day";
import { formatFiscalYear } from "../../calendar/era";
import { dayLiteral } from "../../columns/formula-text";
import {
  buildJudgementFormula,
  statusText,
  type MeasureCells as RowCells,
} from "../../columns/judgement-formula";
import { indicatorStateText, judgementText, NO_PERCENTAGE } from "../../columns/judgement-words";
import { describeMeasure } from "../../columns/measure-facts";
import { buildNoteFormula, noteValue } from "../../columns/note-formula";
import { SETTING_NAMES } from "../../columns/own-names";
import { cellSource } from "../../columns/status-source";
import { buildStatusTable, statusKey } from "../../columns/status-table";
import { formatReason } from "../../findings/format-reason";
import type { JudgedMeasure, MeasuredIndicator, Review } from "../../review";
import type { Composed } from "../../sheet/sheet-composer";
import { formatAmount } from "../report-tables";
import type { IndicatorCells, ListingLine, MeasureCells, SummarySources } from "./summary-sources";

/** A measure without a status of its own may be done by its parts: then a blank cell says so until somebody fills it. */
function byParts(formula: string, { measure, judgement }: JudgedMeasure, status: string): string {
  const isSettled = judgement === "done" || judgement === "cancelled";
  if (!isSettled || measure.status !== null) return formula;
  return `=IF(${status}="","${judgementText(judgement)}",${formula.slice(1)})`;
}

function indicatorCells(measured: MeasuredIndicator): IndicatorCells {
  const { indicator, progress, expected, state, reason } = measured;
  const latest = indicator.actuals.at(-1);
  const year = latest?.fiscalYear ?? null;
  return {
    latest: latest === undefined ? NO_PERCENTAGE : formatAmount(latest),
    year: year === null ? null : formatFiscalYear(year, "ja"),
    progress: progress ?? NO_PERCENTAGE,
    expected: expected ?? NO_PERCENTAGE,
    state: indicatorStateText(state),
    note: reason === null ? null : formatReason(reason, "ja"),
  };
}

/**
 * Sources for a workbook without columns of progress: statuses and dates are plain cells that people may change, and each
 * judgement is a formula on its own line and on 基準日, by the same rules as in the columns.
 */
export function plainSources({ plan, asOf }: Review, dateSystem: 1900 | 1904): SummarySources {
  const statuses = buildStatusTable(plan);
  const known = new Set(statuses.lines.map(({ text }) => text));
  const measure = (judged: JudgedMeasure, line: ListingLine): MeasureCells => {
    const { start, due, status } = judged.measure;
    const text = statusKey(status?.text ?? "");
    const facts = describeMeasure(judged, plan);
    const cells: RowCells = {
      start: start === null ? '""' : dayLiteral(start),
      due: line.due,
      statuses: [cellSource(line.status)],
      share: null,
      judgement: line.judgement,
      written: [],
      parts: null,
    };
    const note = noteValue(facts, {
      asOf,
      hasText: text !== "",
      isKnownText: known.has(text),
      isShare: false,
      isByHand: false,
    });
    const formula = byParts(buildJudgementFormula(facts, cells), judged, statusText(cells));
    return {
      status: text,
      due: due === null ? null : toSerial(due, dateSystem),
      judgement: { formula, value: judgementText(judged.judgement) },
      note: { formula: buildNoteFormula(facts, cells), value: note },
    };
  };
  return {
    asOf: SETTING_NAMES.asOf,
    isEditable: true,
    asOfCell: { formula: `=${SETTING_NAMES.asOf}`, value: toSerial(asOf, dateSystem) },
    text: (_, shown): Composed => shown,
    measure,
    indicator: indicatorCells,
  };
}
