import { formatAddress } from "../../../../core/sheet/address";
import type { AddSheet } from "../../../../core/sheet/edit";
import { argb } from "../styles/argb";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a new sheet takes over from its workbook. */
export interface NewSheetContext {
  /** Namespaces of the workbook: the transitional and the strict format differ. */
  readonly mainNamespace: string;
  readonly linkNamespace: string;
  /** Height of rows in points, as the workbook's standard font has it. */
  readonly defaultRowHeight: string;
}

function paneXml({ rows, columns }: NonNullable<AddSheet["frozen"]>): string {
  if (rows === 0 && columns === 0) return "";
  const split =
    (columns > 0 ? ` xSplit="${String(columns)}"` : "") + (rows > 0 ? ` ySplit="${String(rows)}"` : "");
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const panes = rows > 0 && columns > 0 ? ["topRight", "bottomLeft", "bottomRight"] : [active];
  const selections = panes.map((pane) => `<selection pane="${pane}"/>`).join("");
  const topLeft = formatAddress(rows, columns);
  return `<pane${split} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>${selections}`;
}

function viewXml({ showGridlines, frozen }: AddSheet): string {
  const gridlines = showGridlines === false ? ' showGridLines="0"' : "";
  const pane = frozen === undefined ? "" : paneXml(frozen);
  const view = `<sheetView${gridlines} workbookViewId="0"`;
  return `<sheetViews>${pane === "" ? `${view}/>` : `${view}>${pane}</sheetView>`}</sheetViews>`;
}

/** The part of a new, empty sheet, as Excel writes one. */
export function newWorksheetXml(edit: AddSheet, context: NewSheetContext): string {
  const { mainNamespace, linkNamespace, defaultRowHeight } = context;
  const { tabColor } = edit;
  return (
    `${DECLARATION}<worksheet xmlns="${mainNamespace}" xmlns:r="${linkNamespace}">` +
    (tabColor === undefined ? "" : `<sheetPr><tabColor rgb="${argb(tabColor)}"/></sheetPr>`) +
    `<dimension ref="A1"/>${viewXml(edit)}<sheetFormatPr defaultRowHeight="${defaultRowHeight}"/><sheetData/>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
