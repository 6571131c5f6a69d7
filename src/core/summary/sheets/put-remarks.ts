import { formatDay } from "../../calendar/era";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import { changeRows, qualityRows } from "../report-tables";
import type { Report } from "../report";
import type { PageCursor } from "./page-cursor";
import { linesOf, putRemark, putTable, type TableColumn, type TableLine } from "./report-grid";
import { rowHeight } from "./measure-text";
import { LOOK } from "./summary-look";

const CHANGE_COLUMNS: readonly TableColumn[] = [
  { heading: "番号", first: 0, last: 0, look: LOOK.short },
  { heading: "取組", first: 1, last: 8, look: LOOK.text },
  { heading: "前回", first: 9, last: 12, look: LOOK.short },
  { heading: "今回", first: 13, last: 18, look: LOOK.short },
];

const QUALITY_COLUMNS: readonly TableColumn[] = [
  { heading: "指摘", first: 0, last: 6, look: LOOK.text },
  { heading: "区分", first: 7, last: 8, look: LOOK.short },
  { heading: "件数", first: 9, last: 9, look: LOOK.figure },
];

function toLine(columns: readonly TableColumn[], values: readonly (Composed | null)[]): TableLine {
  return { height: rowHeight(linesOf(columns, values)), cells: () => values };
}

/** Puts what has changed since the last settled report, as it was when the sheet was made. */
export function putChanges(sheet: SheetComposer, cursor: PageCursor, report: Report): void {
  if (report.changes === null) return;
  const rows = changeRows(report);
  cursor.gap();
  putTable(sheet, cursor, {
    title: `${formatDay(report.changes.since, "ja")}の報告からの変化`,
    columns: CHANGE_COLUMNS,
    lines: rows.map((values) => toLine(CHANGE_COLUMNS, values)),
  });
  if (rows.length === 0) putRemark(sheet, cursor, "判定の変わった取組はありません。");
}

/** Puts which findings were open when the sheet was made, so that readers know how far to trust the figures. */
export function putQuality(sheet: SheetComposer, cursor: PageCursor, report: Report): void {
  if (report.quality.length === 0) return;
  cursor.gap();
  putTable(sheet, cursor, {
    title: "記載内容の確認状況（未対応の指摘）",
    columns: QUALITY_COLUMNS,
    last: 9,
    lines: qualityRows(report).map(([title = "", severity = "", count = ""]) =>
      toLine(QUALITY_COLUMNS, [title, severity, Number(count)]),
    ),
  });
}
