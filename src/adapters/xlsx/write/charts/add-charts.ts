import type { AddChart, Edit } from "../../../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../../../core/sheet/snapshot";
import { linkedPart } from "../workbook-file";
import type { PackageEditor } from "../package-editor";
import { addContentType, addLink } from "../relationship-parts";
import { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { parseDocument, replaceChild } from "../xml-document";
import { attributeOf, childrenOf, type XmlElement } from "../xml-scan";
import { chartNamespaces, type ChartNamespaces } from "./chart-namespaces";
import { chartXml } from "./chart-xml";
import { anchorXml, emptyDrawingXml } from "./drawing-xml";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

function freePart(parts: PackageEditor, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${String(number)}.xml`;
    if (!parts.has(name)) return name;
  }
}

/** The folder that holds the folders of worksheets, drawings and charts. */
function baseOf(sheetPart: string): string {
  return sheetPart.slice(0, sheetPart.lastIndexOf("/", sheetPart.lastIndexOf("/") - 1) + 1);
}

function fileName(partName: string): string {
  return partName.slice(partName.lastIndexOf("/") + 1);
}

/** Links a sheet to a new drawing. */
function addDrawing(parts: PackageEditor, sheetPart: string, names: ChartNamespaces): string {
  const drawingPart = freePart(parts, `${baseOf(sheetPart)}drawings/drawing`);
  parts.setText(drawingPart, emptyDrawingXml(names));
  addContentType(parts, drawingPart, DRAWING_TYPE);
  const id = addLink(parts, sheetPart, `${names.links}/drawing`, `../drawings/${fileName(drawingPart)}`);
  const document = parseDocument(parts.textOf(sheetPart, { isChecked: true }), "worksheet");
  const splices = new TextSplices();
  const xml = `<drawing xmlns:r="${names.links}" r:id="${id}"/>`;
  replaceChild(document, splices, { name: "drawing", xml, order: WORKSHEET_ORDER });
  parts.setText(sheetPart, splices.applyTo(document.text));
  return drawingPart;
}

/** Every element of a drawing that names a shape: `xdr:cNvPr`, however deep. */
function namedShapes(text: string, element: XmlElement): readonly XmlElement[] {
  if (element.openEnd === element.closeStart) return element.name.endsWith("cNvPr") ? [element] : [];
  const inner = childrenOf(text, element).flatMap((child) => namedShapes(text, child));
  return element.name.endsWith("cNvPr") ? [element, ...inner] : inner;
}

function addChart(
  parts: PackageEditor,
  sheetPart: string,
  edit: AddChart,
  workbook: WorkbookSnapshot,
  names: ChartNamespaces,
): void {
  const drawingPart = linkedPart(parts, sheetPart, "drawing") ?? addDrawing(parts, sheetPart, names);
  const { text, root, children } = parseDocument(parts.textOf(drawingPart), "wsDr");
  const shapes = children.flatMap((child) => namedShapes(text, child));
  if (shapes.some((shape) => attributeOf(shape, "name") === edit.name)) return;
  const chartPart = freePart(parts, `${baseOf(sheetPart)}charts/chart`);
  parts.setText(chartPart, chartXml(edit.chart, workbook, names));
  addContentType(parts, chartPart, CHART_TYPE);
  const linkId = addLink(parts, drawingPart, `${names.links}/chart`, `../charts/${fileName(chartPart)}`);
  const id = 1 + Math.max(1, ...shapes.map((shape) => Number(attributeOf(shape, "id") ?? 0)));
  const at = root.closeStart;
  parts.setText(drawingPart, text.slice(0, at) + anchorXml(edit, id, linkId, names) + text.slice(at));
}

/**
 * Puts charts onto a sheet: a drawing with a part for each chart. They go with the sheet, as all parts that nothing else
 * links to.
 *
 * @param workbook as it is after all edits: charts carry the figures of their cells
 * @param links the namespace of links of the workbook
 */
export function addCharts(
  parts: PackageEditor,
  sheetPart: string,
  edits: readonly Edit[],
  workbook: WorkbookSnapshot,
  links: string,
): void {
  const names = chartNamespaces(links);
  for (const edit of edits) if (edit.kind === "addChart") addChart(parts, sheetPart, edit, workbook, names);
}
