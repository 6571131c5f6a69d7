/** The namespaces of a drawing and its charts: they differ between the transitional and the strict format. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly placement: string;
  /** Of links between parts, and what their types start with. */
  readonly links: string;
}

/** @param links the namespace of links of the workbook, which tells the two formats apart */
export function chartNamespaces(links: string): ChartNamespaces {
  const base = links.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    chart: `${base}/chart`,
    drawing: `${base}/main`,
    placement: `${base}/spreadsheetDrawing`,
    links,
  };
}
