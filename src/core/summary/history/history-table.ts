import { fromSerial, toSerial, type CalendarDay } from "../../calendar/calendar-day";
import { toFiscalYear } from "../../calendar/fiscal-year";
import { formatIndicatorState, formatJudgement } from "../../findings/format-judgement";
import type { IndicatorState, Judgement } from "../../review";
import type { CellValue } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { KeptIndicator, KeptMeasure, KeptReport } from "./kept-report";

/** Headings of the sheet that keeps settled reports: one row for each measure and indicator of each report. */
export const HISTORY_HEADINGS = [
  "基準日",
  "種別",
  "番号",
  "名称",
  "分野",
  "担当",
  "状況",
  "判定",
  "期限",
  "年度",
  "実績",
  "進捗率",
  "再掲",
] as const;

export type HistoryHeading = (typeof HISTORY_HEADINGS)[number];
export type HistoryRow = Readonly<Partial<Record<HistoryHeading, CellValue>>>;

const MEASURE = "取組";
const INDICATOR = "指標";
const LISTED_AGAIN = "再掲";
const AREA_SEPARATOR = " ＞ ";
const DIVISION_SEPARATOR = "、";

const STATES: readonly IndicatorState[] = [
  "achieved",
  "onTrack",
  "behind",
  "regressed",
  "noData",
  "notComparable",
];
const JUDGEMENT_BY_WORD: ReadonlyMap<CellValue | undefined, Judgement> = new Map(
  JUDGEMENTS.map((judgement) => [formatJudgement(judgement, "ja"), judgement]),
);
const STATE_BY_WORD: ReadonlyMap<CellValue | undefined, IndicatorState> = new Map(
  STATES.map((state) => [formatIndicatorState(state, "ja"), state]),
);

/** Fields that hold something; a row has no cell for the others. */
function filled(row: Readonly<Record<string, CellValue | null>>): HistoryRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}

/** The rows that keep a report. Dates are serials of the workbook's date system. */
export function toHistoryRows(report: KeptReport, dateSystem: 1900 | 1904): readonly HistoryRow[] {
  const asOf = toSerial(report.asOf, dateSystem);
  return [
    ...report.measures.map((measure) =>
      filled({
        基準日: asOf,
        種別: MEASURE,
        番号: measure.number,
        名称: measure.name,
        分野: measure.area.join(AREA_SEPARATOR),
        担当: measure.divisions.join(DIVISION_SEPARATOR),
        状況: measure.status,
        判定: formatJudgement(measure.judgement, "ja"),
        期限: measure.due === null ? null : toSerial(measure.due, dateSystem),
        再掲: measure.isListedAgain ? LISTED_AGAIN : null,
      }),
    ),
    ...report.indicators.map((indicator) =>
      filled({
        基準日: asOf,
        種別: INDICATOR,
        名称: indicator.name,
        判定: formatIndicatorState(indicator.state, "ja"),
        年度: indicator.fiscalYear,
        実績: indicator.actual,
        進捗率: indicator.progress,
      }),
    ),
  ];
}

function textIn(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberIn(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function splitText(value: CellValue | undefined, separator: string): readonly string[] {
  const text = textIn(value);
  return text === "" ? [] : text.split(separator);
}

function dayIn(value: CellValue | undefined, dateSystem: 1900 | 1904): CalendarDay | undefined {
  return typeof value === "number" ? fromSerial(value, dateSystem) : undefined;
}

function toKeptMeasure(row: HistoryRow, dateSystem: 1900 | 1904): KeptMeasure | undefined {
  const judgement = JUDGEMENT_BY_WORD.get(row.判定);
  if (judgement === undefined) return undefined;
  return {
    number: textIn(row.番号) || null,
    name: textIn(row.名称),
    area: splitText(row.分野, AREA_SEPARATOR),
    divisions: splitText(row.担当, DIVISION_SEPARATOR),
    status: textIn(row.状況),
    judgement,
    due: dayIn(row.期限, dateSystem) ?? null,
    isListedAgain: row.再掲 === LISTED_AGAIN,
  };
}

function toKeptIndicator(row: HistoryRow): KeptIndicator | undefined {
  const state = STATE_BY_WORD.get(row.判定);
  if (state === undefined) return undefined;
  const year = numberIn(row.年度);
  return {
    name: textIn(row.名称),
    fiscalYear: (year === null ? undefined : toFiscalYear(year)) ?? null,
    actual: numberIn(row.実績),
    progress: numberIn(row.進捗率),
    state,
  };
}

/** The reports that rows keep, oldest first. Rows that people have made unreadable are passed over. */
export function fromHistoryRows(rows: readonly HistoryRow[], dateSystem: 1900 | 1904): readonly KeptReport[] {
  const reports = new Map<CalendarDay, { measures: KeptMeasure[]; indicators: KeptIndicator[] }>();
  for (const row of rows) {
    const asOf = dayIn(row.基準日, dateSystem);
    if (asOf === undefined) continue;
    const report = reports.get(asOf) ?? { measures: [], indicators: [] };
    const measure = row.種別 === MEASURE ? toKeptMeasure(row, dateSystem) : undefined;
    const indicator = row.種別 === INDICATOR ? toKeptIndicator(row) : undefined;
    if (measure !== undefined) report.measures.push(measure);
    if (indicator !== undefined) report.indicators.push(indicator);
    if (measure !== undefined || indicator !== undefined) reports.set(asOf, report);
  }
  return [...reports]
    .map(([asOf, report]) => ({ asOf, ...report }))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}
