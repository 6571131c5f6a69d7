import { formatDay, formatFiscalYear } from "../calendar/era";
import { formatIndicatorTarget } from "../findings/format-indicator-target";
import { formatIndicatorState, formatJudgement } from "../findings/format-judgement";
import { ruleTexts } from "../findings/format-finding";
import { formatReason } from "../findings/format-reason";
import type { Severity } from "../findings/finding";
import type { JudgedMeasure, MeasuredIndicator } from "../review";
import { formatPercent, formatQuantity } from "../text/format-number";
import { JUDGEMENTS } from "./count-judgements";
import type { GroupRow, GroupTable, Report } from "./report";

/** A table as text: what CSV, Markdown and the pane's preview show. */
export interface ReportTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DIVISION_SEPARATOR = "、";
const NONE = "－";
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "要修正", warning: "要確認", info: "参考" };

/** @example formatChange(-2) // "−2" */
function formatChange(change: number | null): string {
  if (change === null) return NONE;
  if (change === 0) return "±0";
  return change > 0 ? `+${String(change)}` : `−${String(-change)}`;
}

function toGroupTable(
  title: string,
  heading: string,
  nameless: string,
  { rows, total }: GroupTable,
  hasChanges: boolean,
): ReportTable {
  const toRow = (row: GroupRow, name: string): readonly string[] => [
    name,
    String(row.measures),
    ...JUDGEMENTS.map((judgement) => String(row.byJudgement[judgement])),
    formatPercent(row.measures === 0 ? 0 : row.byJudgement.done / row.measures),
    ...(hasChanges ? [formatChange(row.change)] : []),
  ];
  return {
    title,
    headings: [
      heading,
      "件数",
      ...JUDGEMENTS.map((judgement) => formatJudgement(judgement, "ja")),
      "完了率",
      ...(hasChanges ? ["完了の増減"] : []),
    ],
    rows: [...rows.map((row) => toRow(row, row.name ?? nameless)), toRow(total, "計（実数）")],
  };
}

/** @example formatAmount({ value: 57.5, unit: "%" }) // "57.5%" */
export function formatAmount({
  value,
  unit,
}: {
  readonly value: number | null;
  readonly unit: string;
}): string {
  return value === null ? NONE : formatQuantity(value, unit);
}

/** Number, name, divisions and due date: how every list names a measure. */
function measureCells({ measure }: JudgedMeasure): readonly string[] {
  const { number, name, divisions, due } = measure;
  return [number ?? "", name, divisions.join(DIVISION_SEPARATOR), due === null ? NONE : formatDay(due, "ja")];
}

const MEASURE_HEADINGS = ["番号", "取組", "担当", "期限"];

function statusText({ measure }: JudgedMeasure): string {
  return measure.status?.text.trim() ?? "";
}

function reasonText({
  reason,
}: {
  readonly reason: JudgedMeasure["reason"] | MeasuredIndicator["reason"];
}): string {
  return reason === null ? "" : formatReason(reason, "ja");
}

function indicatorCells(measured: MeasuredIndicator): readonly string[] {
  const { indicator, progress, expected, state } = measured;
  const latest = indicator.actuals.at(-1);
  const year = latest?.fiscalYear ?? null;
  return [
    indicator.name,
    indicator.baseline === null ? NONE : formatAmount(indicator.baseline),
    formatIndicatorTarget(indicator, "ja") || NONE,
    latest === undefined ? NONE : formatAmount(latest),
    year === null ? "" : formatFiscalYear(year, "ja"),
    progress === null ? NONE : formatPercent(progress),
    expected === null ? NONE : formatPercent(expected),
    formatIndicatorState(state, "ja"),
    reasonText(measured),
  ];
}

/** Number, name, then and now of every measure that has changed, come or gone. */
export function changeRows({ changes }: Report): readonly (readonly string[])[] {
  if (changes === null) return [];
  return [
    ...changes.moved.map(({ judged, before }) => [
      judged.measure.number ?? "",
      judged.measure.name,
      formatJudgement(before, "ja"),
      formatJudgement(judged.judgement, "ja"),
    ]),
    ...changes.added.map(({ measure, judgement }) => [
      measure.number ?? "",
      measure.name,
      "（新規）",
      formatJudgement(judgement, "ja"),
    ]),
    ...changes.removed.map(({ number, name }) => [number ?? "", name, "", "（今回なし）"]),
  ];
}

/** Title, severity and number of the open findings of each rule. */
export function qualityRows({ quality }: Report): readonly (readonly string[])[] {
  return quality.map(({ rule, severity, count }) => [
    ruleTexts(rule, "ja").title,
    SEVERITIES[severity],
    String(count),
  ]);
}

/**
 * A report as tables of text, in the order in which a committee reads them. Tables without a line are left out, but for
 * the overdue list, whose emptiness is news.
 */
export function buildReportTables(report: Report): readonly ReportTable[] {
  const hasChanges = report.changes !== null;
  const within = String(report.dueWithinDays);
  const tables: readonly ReportTable[] = [
    toGroupTable("施策分野別", "施策分野", "（分野なし）", report.byArea, hasChanges),
    toGroupTable("担当別", "担当", "（担当なし）", report.byDivision, hasChanges),
    {
      title: "実施状況別",
      headings: ["実施状況", "意味", "件数", "割合"],
      rows: report.byStatus.map(({ mark, meaning, count, share }) => [
        mark ?? "（記入なし）",
        meaning ?? "",
        String(count),
        formatPercent(share),
      ]),
    },
    {
      title: `期限超過（${String(report.overdue.length)}件）`,
      headings: [...MEASURE_HEADINGS, "遅れ", "実施状況"],
      rows: report.overdue.map((judged) => [
        ...measureCells(judged),
        `${String(judged.daysLate)}日`,
        statusText(judged),
      ]),
    },
    {
      title: `今後${within}日以内に期限（${String(report.dueNext.length)}件）`,
      headings: [...MEASURE_HEADINGS, "実施状況"],
      rows: report.dueNext.map((judged) => [...measureCells(judged), statusText(judged)]),
    },
    {
      title: `判定対象外（${String(report.notCheckable.length)}件）`,
      headings: [...MEASURE_HEADINGS, "理由"],
      rows: report.notCheckable.map((judged) => [...measureCells(judged), reasonText(judged)]),
    },
    {
      title: "指標",
      headings: ["指標", "基準値", "目標", "実績", "年度", "進捗率", "想定", "状態", "備考"],
      rows: report.indicators.map(indicatorCells),
    },
    {
      title:
        report.changes === null
          ? "前回からの変化"
          : `${formatDay(report.changes.since, "ja")}の報告からの変化`,
      headings: ["番号", "取組", "前回", "今回"],
      rows: changeRows(report),
    },
    {
      title: "未対応の指摘",
      headings: ["指摘", "区分", "件数"],
      rows: qualityRows(report),
    },
    {
      title: "取組一覧",
      headings: ["番号", "取組", "実施状況", "内容", "対象", "時期", "担当", "判定"],
      rows: report.listing.map(({ judged, content, audience, period }) => [
        judged.measure.number ?? "",
        judged.measure.name,
        statusText(judged),
        content,
        audience,
        period,
        judged.measure.divisions.join(DIVISION_SEPARATOR),
        formatJudgement(judged.judgement, "ja"),
      ]),
    },
  ];
  return tables.filter(({ title, rows }) => rows.length > 0 || title.startsWith("期限超過"));
}

/** The lines above the tables: plan, 基準日, and what was counted. */
export function buildReportHeading(report: Report): readonly string[] {
  const { planName, asOf, measures, listed, indicators, changes } = report;
  const again = listed > measures ? `（再掲を除く実数。延べ${String(listed)}件）` : "";
  return [
    `${planName ?? "計画"}　進捗状況報告`,
    [
      `基準日 ${formatDay(asOf, "ja")}`,
      `取組 ${String(measures)}件${again}`,
      ...(indicators.length === 0 ? [] : [`指標 ${String(indicators.length)}件`]),
      ...(changes === null ? [] : [`前回 ${formatDay(changes.since, "ja")}`]),
    ].join("　"),
  ];
}
