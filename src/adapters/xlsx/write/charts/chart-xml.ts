import type { ChartSeries, ChartSpec } from "../../../../core/sheet/chart";
import type { WorkbookSnapshot } from "../../../../core/sheet/snapshot";
import { encodeEscapes, escapeAttribute, escapeText } from "../xml-write";
import { categoriesXml, figuresXml, textsXml } from "./chart-data";
import type { ChartNamespaces } from "./chart-namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FONT = "游ゴシック";
const INK = "333333";
const GRID = "D9D9D9";
/** Any two numbers: axes name each other by them. */
const CATEGORY_AXIS = "500000001";
const VALUE_AXIS = "500000002";
/** In parts of 100 of the bar's width. */
const GAP = { stackedBar: "45", clusteredBar: "60" } as const;

function rgb(color: string): string {
  return color.slice(1).toUpperCase();
}

/** Black on light colours, white on dark ones: by luminance as ITU-R BT.601 weighs it. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "000000" : "FFFFFF";
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

function textXml(size: number, color: string): string {
  const font = fontXml("defRPr", size, color, false);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r>${fontXml("rPr", 1100, INK, true)}<a:t>${escapeText(encodeEscapes(title))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${fontXml("defRPr", 1100, INK, true)}</a:pPr>${run}</a:p>`;
  const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx>`;
  return `<c:title>${text}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** Figures in or beside the bars; noughts of stacked bars, which have no bar, are left out. */
function labelsXml({ type, valueFormat }: ChartSpec, { color, hasLabels }: ChartSeries): string {
  if (hasLabels !== true) return "";
  const isStacked = type === "stackedBar";
  const format = isStacked ? `${valueFormat};;` : valueFormat;
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const flags = shown.map((name) => `<c:${name} val="${name === "showVal" ? "1" : "0"}"/>`).join("");
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(800, isStacked ? inkOn(color) : INK)}<c:dLblPos val="${isStacked ? "ctr" : "outEnd"}"/>${flags}</c:dLbls>`
  );
}

function seriesXml(spec: ChartSpec, series: ChartSeries, index: number, workbook: WorkbookSnapshot): string {
  const number = String(index);
  // A thin line around each bar keeps light neighbours apart on paper.
  const line = `<a:ln w="6350">${fill("7F7F7F")}</a:ln>`;
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
    `${series}<c:gapWidth val="${GAP[spec.type]}"/>${isStacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

/** Bars are drawn from below: reversed, the first category is on top. */
function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${fill("7F7F7F")}</a:ln></c:spPr>${textXml(900, INK)}` +
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
