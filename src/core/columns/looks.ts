import type { CellBorder, CellFormat } from "../sheet/cell-format";
import type { ColumnRole } from "./own-names";

/** Days as cities write them, shown by Excel and LibreOffice alike. */
export const ERA_DATE = '[$-411]ggge"年"m"月"d"日"';

/** Shows nothing, on screen and on paper, of a value that only formulas read. */
export const HIDDEN = ";;;";

/** A quiet green tells our columns from the staff's; in print it is a light grey. */
export const COLORS = {
  header: "#e2ecd4",
  body: "#f7faf2",
  line: "#bfbfbf",
  text: "#000000",
  quiet: "#595959",
  overdue: { fill: "#f8d7da", text: "#8b0f1a" },
  soon: { fill: "#fff2cc", text: "#5f4b00" },
  done: { text: "#2e6b34" },
  bar: "#a9c4e4",
  tab: "#7a9a4b",
} as const;

export const THIN: CellBorder = { style: "thin", color: COLORS.line };
const GREEN: CellBorder = { style: "medium", color: COLORS.tab };

/** A column of ours: its heading, its width in characters, and how its cells look. */
export interface ColumnLook {
  readonly heading: string;
  readonly width: number;
  readonly body: CellFormat;
}

const CENTRED: CellFormat = { horizontal: "center", vertical: "center", wrap: true };
const DATE: CellFormat = { ...CENTRED, wrap: false, shrinkToFit: true, numberFormat: ERA_DATE };
const TEXT: CellFormat = { horizontal: "left", vertical: "center", wrap: true };
const SHARE: CellFormat = { horizontal: "right", vertical: "center", numberFormat: "0.0%" };

export const COLUMN_LOOKS: Readonly<Record<ColumnRole, ColumnLook>> = {
  number: { heading: "No.", width: 7, body: CENTRED },
  name: { heading: "取組", width: 40, body: TEXT },
  divisions: { heading: "担当", width: 22, body: TEXT },
  start: { heading: "開始", width: 16, body: DATE },
  due: { heading: "期限", width: 16, body: DATE },
  status: { heading: "実施状況", width: 12, body: CENTRED },
  judgement: { heading: "判定", width: 14, body: { ...CENTRED, wrap: false } },
  note: { heading: "確認事項", width: 30, body: TEXT },
  source: { heading: "様式", width: 16, body: { ...TEXT, fontColor: "#1f4e9e" } },
  latest: { heading: "最新の実績", width: 12, body: { horizontal: "right", vertical: "center" } },
  progress: { heading: "進捗率", width: 10, body: SHARE },
  expected: { heading: "想定", width: 10, body: SHARE },
  state: { heading: "状態", width: 13, body: { ...CENTRED, wrap: false } },
};

/** What `like` takes over and should not: colours and slants that a single cell has for a reason of its own. */
const PLAIN_FONT: CellFormat = { fontColor: COLORS.text, bold: false, italic: false };

/** A heading beside one of the staff's. In an Excel Table, the table's style does the rest. */
export function headerFormat(
  like: { readonly row: number; readonly column: number },
  isTable: boolean,
): CellFormat {
  const shape: CellFormat = {
    like,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    shrinkToFit: false,
  };
  return isTable ? shape : { ...shape, fill: COLORS.header, edges: { top: GREEN } };
}

/** Body cells beside the staff's: their borders and font, our alignment. */
export function bodyFormat(
  role: ColumnRole,
  like: { readonly row: number; readonly column: number },
  isTable: boolean,
): CellFormat {
  const own: CellFormat = { like, ...PLAIN_FONT, indent: 0, shrinkToFit: false, ...COLUMN_LOOKS[role].body };
  return isTable ? own : { ...own, fill: COLORS.body };
}

/** Cells beside a heading between measures: its look, nothing of ours. */
export function sectionFormat(like: { readonly row: number; readonly column: number }): CellFormat {
  return { like };
}

/** Headings of a table on a sheet of ours. */
export const OWN_HEADER: CellFormat = {
  bold: true,
  fill: COLORS.header,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: THIN,
};

/** Body cells of a table on a sheet of ours. */
export function ownBody(role: ColumnRole): CellFormat {
  return { ...COLUMN_LOOKS[role].body, border: THIN };
}
