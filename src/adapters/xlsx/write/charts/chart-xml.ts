import type { ChartSeries, ChartSpec } from "../../../../core/sheet/chart";
import { CHART_LOOK, chartLabelColor, chartLabelFormat } from "../../../../core/sheet/chart-look";
import type { WorkbookSnapshot } from "../../../../core/sheet/snapshot";
import { encodeEscapes, escapeAttribute, escapeText } from "../xml-write";
import { categoriesXml, figuresXml, textsXml } from "./chart-data";
import type { ChartNamespaces } from "./chart-namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FONT = "游ゴシック";
const INK = rgb(CHART_LOOK.ink);
const GRID = "D9D9D9";
/** Any two numbers: axes name each other by them. */
const CATEGORY_AXIS = "500000001";
const VALUE_AXIS = "500000002";
/** English metric units of a point. */
const UNITS = 12_700;

function rgb(color: string): string {
  return color.slice(1).toUpperCase();
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** @param size in hundredths of a point */
function fontXml(tag: "defRPr" | "rPr", size: number, color: string, isBold: boolean): string {
  const language = tag === "rPr" ? ' lang="ja-JP"' : "";
  return (
    `<a:${tag}${language} sz="${String(size)}" b="${isBold ? "1" : "0"}">${fill(color)}` +
    `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:${tag}>`
  );
}

/** @param isUpright says so: LibreOffice breaks no label into lines whose angle it has to choose itself */
function textXml(size: number, color: string, isUpright = false): string {
  const font = fontXml("defRPr", size, color, false);
  const body = isUpright ? '<a:bodyPr rot="0" vert="horz"/>' : "<a:bodyPr/>";
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${font}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${fontXml("rPr", 1100, INK, true)}<a:t>${escapeText(encodeEscapes(title))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${fontXml("defRPr", 1100, INK, true)}</a:pPr>${run}</a:p>`;
  const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx>`;
  return `<c:title>${text}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** Figures in or beside the bars. */
function labelsXml(spec: ChartSpec, { color, hasLabels }: ChartSeries): string {
  if (hasLabels !== true) return "";
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const flags = shown.map((name) => `<c:${name} val="${name === "showVal" ? "1" : "0"}"/>`).join("");
  const text = textXml(100 * CHART_LOOK.labelSize, rgb(chartLabelColor(spec, color)));
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chartLabelFormat(spec))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${text}<c:dLblPos val="${spec.type === "stackedBar" ? "ctr" : "outEnd"}"/>${flags}</c:dLbls>`
  );
}

function seriesXml(spec: ChartSpec, series: ChartSeries, index: number, workbook: WorkbookSnapshot): string {
  const number = String(index);
  const line = `<a:ln w="${String(UNITS * CHART_LOOK.barLineWidth)}">${fill(rgb(CHART_LOOK.barLine))}</a:ln>`;
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx>${textsXml(workbook, series.name)}</c:tx>` +
    `<c:spPr>${fill(rgb(series.color))}${line}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(spec, series)}` +
    `${categoriesXml(workbook, spec)}<c:val>${figuresXml(workbook, series.values, spec.valueFormat)}</c:val></c:ser>`
  );
}

function barsXml(spec: ChartSpec, workbook: WorkbookSnapshot): string {
  const isStacked = spec.type === "stackedBar";
  const series = spec.series.map((each, index) => seriesXml(spec, each, index, workbook)).join("");
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="${String(CHART_LOOK.gap[spec.type])}"/>${isStacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

/** Bars are drawn from below: reversed, the first category is on top. */
function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${fill("7F7F7F")}</a:ln></c:spPr>${textXml(900, INK, true)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

/** `crosses` at the last category puts the figures below the bars, though the categories are reversed. */
function valueAxisXml({ valueFormat, min, max }: ChartSpec): string {
  const bound = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${String(value)}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${bound("max", max)}${bound("min", min)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(GRID)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900, INK)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/**
 * The part of a chart as Excel writes one (ECMA-376 part 1, 21.2), with the figures that its cells hold now.
 *
 * @param workbook as it is after all edits
 */
export function chartXml(spec: ChartSpec, workbook: WorkbookSnapshot, names: ChartNamespaces): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900, INK)}</c:legend>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.links}">` +
    `<c:date1904 val="${workbook.dateSystem === 1904 ? "1" : "0"}"/><c:lang val="ja-JP"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(spec.title)}<c:plotArea><c:layout/>${barsXml(spec, workbook)}` +
    `${categoryAxisXml()}${valueAxisXml(spec)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill("FFFFFF")}<a:ln w="6350">${fill(GRID)}</a:ln></c:spPr>${textXml(900, INK)}` +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>' +
    "</c:chartSpace>"
  );
}
