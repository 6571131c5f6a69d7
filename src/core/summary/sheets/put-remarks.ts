import { formatDay } from "../../calendar/era";
import type { SheetComposer } from "../../sheet/sheet-composer";
import { changeRows, qualityRows } from "../report-tables";
import type { Report } from "../report";
import { putHeadings, putLine, putSection, type TableColumn } from "./report-grid";
import { LOOK } from "./summary-look";

const CHANGE_COLUMNS: readonly TableColumn[] = [
  { heading: "番号", first: 0, last: 0, look: LOOK.short },
  { heading: "取組", first: 1, last: 8, look: LOOK.text },
  { heading: "前回", first: 9, last: 12, look: LOOK.short },
  { heading: "今回", first: 13, last: 19, look: LOOK.short },
];

const QUALITY_COLUMNS: readonly TableColumn[] = [
  { heading: "指摘", first: 0, last: 8, look: LOOK.text },
  { heading: "区分", first: 9, last: 12, look: LOOK.short },
  { heading: "件数", first: 13, last: 14, look: LOOK.figure },
];

/** Puts what has changed since the last settled report, as it was when the sheet was made. */
export function putChanges(sheet: SheetComposer, top: number, report: Report): number {
  if (report.changes === null) return top;
  const title = `${formatDay(report.changes.since, "ja")}の報告からの変化`;
  const rows = changeRows(report);
  let row = putSection(sheet, top, title);
  if (rows.length === 0) {
    sheet.put(row, 0, "判定の変わった取組はありません。");
    sheet.format({ top: row, left: 0, bottom: row, right: 0 }, LOOK.remark);
    return row + 2;
  }
  row = putHeadings(sheet, row, CHANGE_COLUMNS);
  for (const values of rows) row = putLine(sheet, row, CHANGE_COLUMNS, values);
  return row + 1;
}

/** Puts which findings were open when the sheet was made, so that readers know how far to trust the figures. */
export function putQuality(sheet: SheetComposer, top: number, report: Report): number {
  if (report.quality.length === 0) return top;
  let row = putHeadings(sheet, putSection(sheet, top, "記載内容の確認状況（未対応の指摘）"), QUALITY_COLUMNS);
  for (const [title = "", severity = "", count = ""] of qualityRows(report)) {
    row = putLine(sheet, row, QUALITY_COLUMNS, [title, severity, Number(count)]);
  }
  return row + 1;
}
