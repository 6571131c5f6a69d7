import type { AddChart } from "../../../../core/sheet/edit";
import { encodeEscapes, escapeAttribute } from "../xml-write";
import type { ChartNamespaces } from "./chart-namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function markerXml(tag: "from" | "to", row: number, column: number): string {
  return (
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  );
}

/**
 * The place of a chart on its sheet. Its name finds it again; the description is what a screen reader says.
 *
 * @param id of the frame, once on each sheet
 * @param linkId of the drawing's link to the chart
 */
export function anchorXml(
  { name, chart }: AddChart,
  id: number,
  linkId: string,
  names: ChartNamespaces,
): string {
  const { top, left, bottom, right } = chart.place;
  const text = (value: string): string => escapeAttribute(encodeEscapes(value));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.placement}" xmlns:a="${names.drawing}">` +
    markerXml("from", top, left) +
    markerXml("to", bottom + 1, right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${text(name)}" descr="${text(chart.altText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.links}" r:id="${linkId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** The part of a drawing without anything in it. */
export function emptyDrawingXml({ placement, drawing }: ChartNamespaces): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${placement}" xmlns:a="${drawing}"></xdr:wsDr>`;
}
