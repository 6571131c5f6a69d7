import { formatDay, formatFiscalYear, type Language } from "../core/calendar/era";
import { fieldLabel } from "../core/findings/field-labels";
import type { Finding, Severity } from "../core/findings/finding";
import { formatFinding, formatFixTitle } from "../core/findings/format-finding";
import { formatNoPlanLine } from "../core/findings/format-no-plan";
import { formatReason } from "../core/findings/format-reason";
import type { IndicatorState, MeasuredIndicator, Review } from "../core/review";
import { formatAddress, formatCellRef, type CellRef } from "../core/sheet/address";
import { JUDGEMENTS } from "../core/summary/count-judgements";
import { printable } from "./printable";
import { reviewLabels, type ReviewLabels } from "./review-labels";
import { padEnd, padStart, widest, type Paint, type Tone } from "./text-layout";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { error: "red", warning: "yellow", info: "blue" };

const STATE_TONES: Readonly<Record<IndicatorState, Tone>> = {
  achieved: "green",
  onTrack: "green",
  behind: "yellow",
  regressed: "red",
  noData: "faint",
  notComparable: "faint",
};

/** What a text report is written with. */
export interface TextStyle {
  readonly language: Language;
  readonly paint: Paint;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`;
}

function heading(
  path: string,
  review: Review,
  labels: ReviewLabels,
  { language, paint }: TextStyle,
): string[] {
  const { plan, asOf } = review;
  const { startFiscalYear: start, endFiscalYear: end } = plan;
  const years = [start, end]
    .filter((year) => year !== null)
    .map((year) => formatFiscalYear(year, language))
    .filter((year, index, all) => all.indexOf(year) === index)
    .join(language === "ja" ? "～" : " – ");
  const facts = [
    years,
    `${labels.asOf} ${formatDay(asOf, language)}`,
    labels.count(labels.measures, review.summary.measures),
    labels.count(labels.indicators, review.indicators.length),
  ];
  return [
    paint("strong", printable(path)),
    plan.name === null ? labels.untitled : printable(plan.name),
    paint("faint", facts.filter((fact) => fact !== "").join("  ")),
  ];
}

/** What was read although nobody sees it: coordinators ask why a figure differs from what they count on the screen. */
function hiddenLines({ plan }: Review, labels: ReviewLabels, { language, paint }: TextStyle): string[] {
  const measures = plan.measures.filter(({ sources }) => sources.some(({ isHidden }) => isHidden)).length;
  const columns = plan.sheets.flatMap(({ name, hiddenColumns }) =>
    hiddenColumns.length === 0
      ? []
      : [`${name} ${hiddenColumns.map((field) => fieldLabel(field, language)).join(labels.separator)}`],
  );
  const facts = [
    ...(measures === 0 ? [] : [labels.count(labels.hiddenRows, measures)]),
    ...(columns.length === 0 ? [] : [`${labels.hiddenColumns}: ${columns.join(", ")}`]),
  ];
  return facts.length === 0 ? [] : [paint("faint", printable(`${labels.hidden}  ${facts.join("  ")}`))];
}

function seeAlso(finding: Finding, labels: ReviewLabels): string {
  const places = finding.related.map((at: CellRef) =>
    at.sheet === finding.at.sheet ? formatAddress(at.row, at.column) : formatCellRef(at),
  );
  return places.length === 0 ? "" : ` (${labels.related}: ${printable(places.join(", "))})`;
}

/** The rule whose findings are mended by saying what headings mean. */
const OF_HEADINGS = "missing-column";

function findingsOfSheet(sheet: string, review: Review, labels: ReviewLabels, style: TextStyle): string[] {
  const { language, paint } = style;
  const findings = review.findings.filter((finding) => finding.at.sheet === sheet);
  const labelWidth = widest(SEVERITIES.map((severity) => labels.severities[severity]));
  const addressWidth = widest(findings.map(({ at }) => formatAddress(at.row, at.column)));
  const indent = " ".repeat(2 + labelWidth + 2 + addressWidth + 2);
  return [
    "",
    paint("strong", printable(sheet)),
    ...findings.flatMap((finding) => {
      const { message, why, action } = formatFinding(finding, language);
      const fix = formatFixTitle(finding, language);
      const label = paint(
        SEVERITY_TONES[finding.severity],
        padEnd(labels.severities[finding.severity], labelWidth),
      );
      const address = padEnd(formatAddress(finding.at.row, finding.at.column), addressWidth);
      return [
        `  ${label}  ${address}  ${printable(message)}${seeAlso(finding, labels)}  ${paint("faint", finding.rule)}`,
        ...[
          paint("faint", printable(why)),
          action === "" ? "" : `→ ${printable(action)}${finding.rule === OF_HEADINGS ? labels.byMap : ""}`,
          fix === null ? "" : `→ ${labels.canFix}${printable(fix)}`,
        ]
          .filter((line) => line !== "")
          .map((line) => indent + line),
      ];
    }),
  ];
}

function findingLines(review: Review, labels: ReviewLabels, style: TextStyle): string[] {
  if (review.findings.length === 0) return ["", labels.noFindings];
  const sheets = review.plan.sheets.map(({ name }) => name);
  const order = [...new Set([...sheets, ...review.findings.map(({ at }) => at.sheet)])];
  return order
    .filter((sheet) => review.findings.some(({ at }) => at.sheet === sheet))
    .flatMap((sheet) => findingsOfSheet(sheet, review, labels, style));
}

function indicatorLine(
  { indicator, state, progress, expected, reason }: MeasuredIndicator,
  widths: { readonly name: number; readonly state: number },
  labels: ReviewLabels,
  { language, paint }: TextStyle,
): string {
  const label = paint(STATE_TONES[state], padEnd(labels.indicatorStates[state], widths.state));
  const figures = [
    ...(progress === null ? [] : [`${labels.progress} ${padStart(percent(progress), 6)}`]),
    ...(progress === null || expected === null
      ? []
      : [`${labels.expected} ${padStart(percent(expected), 6)}`]),
    ...(reason === null ? [] : [paint("faint", printable(formatReason(reason, language)))]),
  ];
  return `  ${padEnd(printable(indicator.name), widths.name)}  ${label}  ${figures.join("  ")}`.trimEnd();
}

function indicatorLines({ indicators }: Review, labels: ReviewLabels, style: TextStyle): string[] {
  if (indicators.length === 0) return [];
  const widths = {
    name: widest(indicators.map(({ indicator }) => printable(indicator.name))),
    state: widest(indicators.map(({ state }) => labels.indicatorStates[state])),
  };
  return [
    "",
    style.paint("strong", labels.indicatorProgress),
    ...indicators.map((indicator) => indicatorLine(indicator, widths, labels, style)),
  ];
}

function summaryLines({ summary, findings }: Review, labels: ReviewLabels, { paint }: TextStyle): string[] {
  const judged = JUDGEMENTS.filter((judgement) => summary.byJudgement[judgement] > 0).map((judgement) =>
    labels.count(labels.judgements[judgement], summary.byJudgement[judgement]),
  );
  const counted = SEVERITIES.map((severity) =>
    labels.count(
      labels.severities[severity],
      findings.filter((finding) => finding.severity === severity).length,
    ),
  );
  return [
    "",
    ...(judged.length === 0 ? [] : [`${labels.measures}: ${judged.join(labels.separator)}`]),
    paint("strong", counted.join(labels.separator)),
  ];
}

/**
 * A review as `check` prints it for people: findings by sheet and severity, indicators, a summary line.
 *
 * @param path The file as the user named it.
 * @returns lines without line breaks
 */
export function reviewToText(path: string, review: Review, style: TextStyle): readonly string[] {
  const labels = reviewLabels(style.language);
  const noPlan = formatNoPlanLine(review.plan, style.language);
  return [
    ...heading(path, review, labels, style),
    ...hiddenLines(review, labels, style),
    ...(noPlan === null ? [] : ["", printable(noPlan)]),
    ...(noPlan !== null && review.findings.length === 0 ? [] : findingLines(review, labels, style)),
    ...indicatorLines(review, labels, style),
    ...summaryLines(review, labels, style),
  ];
}
