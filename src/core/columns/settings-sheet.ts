import { toCalendarDay } from "../calendar/calendar-day";
import { formatFiscalYear } from "../calendar/era";
import { fiscalYearEnd, fiscalYearOf, toFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import { formatCellRef, quoteSheetName, type CellRef } from "../sheet/address";
import { contentsEqual } from "../sheet/cell-content";
import type { CellFormat } from "../sheet/cell-format";
import type { CellContent } from "../sheet/edit";
import { formatReference } from "../sheet/reference";
import type { Area } from "../sheet/snapshot";
import { serialOf, type BuildContext } from "./build-context";
import { COLORS, ERA_DATE, OWN_HEADER, THIN } from "./looks";
import { SETTING_NAMES, sheetNameOf } from "./own-names";
import { freeSheetName } from "./own-sheets";
import { settingsOf, type Setting } from "./setting-rows";
import { HEADING_ROWS, writeStatusLines } from "./settings-statuses";
import { replaceStaffAsOf, staffAsOf } from "./staff-as-of";

const SHEET = "進捗設定";
/** Columns of the sheet: labels, values, explanations, a gap, then days to choose from. */
const LABEL = 0;
const VALUE = 1;
const REMARK = 2;
const PRESETS = 4;
const WIDTHS = [18, 20, 66, 3, 12, 18, 18];
const TITLE_ROW = 0;
const FIRST_ROW = 3;
const MOST_PRESETS = 12;

const TITLE: CellFormat = { bold: true, fontSize: 14, vertical: "center" };
const HINT: CellFormat = { fontColor: COLORS.quiet, vertical: "center" };
const LABEL_FORMAT: CellFormat = { bold: true, fill: COLORS.header, border: THIN, vertical: "center" };
const DAY: CellFormat = { border: THIN, horizontal: "center", vertical: "center", numberFormat: ERA_DATE };

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Fiscal years to offer days of: the plan's, of many those around 基準日. */
function yearsOffered({ review }: BuildContext): readonly FiscalYear[] {
  const { startFiscalYear: start, endFiscalYear: end } = review.plan;
  if (start === null || end === null) return [];
  const count = Math.min(end - start + 1, MOST_PRESETS);
  const around = fiscalYearOf(review.asOf) - Math.floor(count / 2);
  const first = Math.max(start, Math.min(around, end - count + 1));
  return Array.from({ length: count }, (_, index) => toFiscalYear(first + index)).flatMap(
    (year) => year ?? [],
  );
}

/** Puts one value on the sheet of ours; what staff have put there since stays. */
type Put = (row: number, column: number, content: CellContent, format?: CellFormat) => void;

function writePresets(context: BuildContext, put: Put): number {
  const years = yearsOffered(context);
  if (years.length === 0) return FIRST_ROW;
  put(FIRST_ROW - 1, PRESETS, { value: "よく使う基準日" }, { bold: true });
  ["年度", "中間", "年度末"].forEach((text, index) => {
    put(FIRST_ROW, PRESETS + index, { value: text }, OWN_HEADER);
  });
  years.forEach((year, index) => {
    const row = FIRST_ROW + 1 + index;
    const midYear = toCalendarDay(year, 9, 30);
    put(row, PRESETS, { value: formatFiscalYear(year, "ja") }, { ...DAY, numberFormat: "@" });
    if (midYear !== undefined) put(row, PRESETS + 1, { value: serialOf(midYear, context) }, DAY);
    put(row, PRESETS + 2, { value: serialOf(fiscalYearEnd(year), context) }, DAY);
  });
  return FIRST_ROW + years.length + 1;
}

function writeSettingRow(
  context: BuildContext,
  sheet: string,
  row: number,
  setting: Setting,
  put: Put,
  theirs: CellRef | undefined,
): void {
  put(row, LABEL, { value: setting.label }, LABEL_FORMAT);
  const { edits } = context;
  if (theirs === undefined) {
    put(row, VALUE, setting.value === null ? null : { value: setting.value }, setting.format);
    edits.add({ kind: "setValidation", sheet, area: cellArea(row, VALUE), validation: setting.validation });
    put(row, REMARK, { value: setting.remark }, HINT);
    return;
  }
  const value = setting.value ?? "";
  put(
    row,
    VALUE,
    { value, formula: `=${SETTING_NAMES.asOf}` },
    { ...setting.format, fill: "#ffffff", bold: false },
  );
  put(row, REMARK, { value: `このブックの基準日（${formatCellRef(theirs)}）をそのまま使います。` }, HINT);
}

/** Brings the values of a sheet that stands already up to date, where the names say they are. */
function updateSettings(context: BuildContext, settings: readonly Setting[], ownSheet: string): void {
  for (const { name, value } of settings) {
    if (name === SETTING_NAMES.flags) continue;
    const place = context.tracked.settings.get(name);
    if (place === undefined) continue;
    const { top, left } = place.area;
    if (place.sheet !== ownSheet) {
      replaceStaffAsOf(context, { sheet: place.sheet, row: top, column: left });
      continue;
    }
    const held = context.edits.cellAt(place.sheet, top, left);
    const content: CellContent = value === null ? null : { value };
    const holds = held === undefined ? null : { value: held.value };
    if (!contentsEqual(holds, content))
      context.edits.setCell(place.sheet, top, left, content, held?.numberFormat);
  }
}

/** The row of the last mark that a dropdown offers: what stands below is for formulas, not for paper. */
function lastChoice({ statuses }: BuildContext, below: number): number {
  return below + HEADING_ROWS + statuses.choices.length - 1;
}

/**
 * Writes the sheet of settings, or brings it up to date: 基準日, the plan's span, days of warning, the switch of the
 * colours, days to choose from, and the table by which statuses are read. Each stands under a defined name.
 */
export function writeSettingsSheet(context: BuildContext, warningDays: number): void {
  const { edits, tracked } = context;
  const settings = settingsOf(context, warningDays);
  const known = tracked.sheets.get("settings");
  if (known !== undefined && edits.sheet(known.sheet) !== undefined) {
    updateSettings(context, settings, known.sheet);
    writeStatusLines(context, known.sheet, tracked.settings.get(SETTING_NAMES.marks)?.area);
    return;
  }
  const sheet = freeSheetName(context.snapshot, SHEET);
  edits.add({ kind: "addSheet", name: sheet, tabColor: COLORS.tab, showGridlines: false });
  WIDTHS.forEach((width, column) => {
    edits.add({ kind: "setColumnWidth", sheet, column, width });
  });
  const put: Put = (row, column, content, format) => {
    if (content !== null) edits.setCell(sheet, row, column, content, format?.numberFormat);
    if (format !== undefined) edits.setFormat(sheet, cellArea(row, column), format);
  };
  put(TITLE_ROW, LABEL, { value: "進捗の設定" }, TITLE);
  put(
    TITLE_ROW + 1,
    LABEL,
    { value: "追加した列の数式は、このシートを参照します。黄色のセルは変えられます。" },
    HINT,
  );
  const theirs = staffAsOf(context);
  if (theirs !== undefined) replaceStaffAsOf(context, theirs);
  settings.forEach((setting, index) => {
    const row = FIRST_ROW + index;
    const isTheirs = theirs !== undefined && setting.name === SETTING_NAMES.asOf;
    edits.setName(
      setting.name,
      isTheirs
        ? `=${formatReference({ sheet: theirs.sheet, area: cellArea(theirs.row, theirs.column) })}`
        : `=${quoteSheetName(sheet)}!$B$${String(row + 1)}`,
    );
    writeSettingRow(context, sheet, row, setting, put, isTheirs ? theirs : undefined);
  });
  const below = Math.max(writePresets(context, put), FIRST_ROW + settings.length) + 1;
  const last = writeStatusLines(context, sheet, undefined, below);
  edits.setName(
    sheetNameOf("settings"),
    `=${formatReference({ sheet, area: { top: 0, left: 0, bottom: last, right: WIDTHS.length - 1 } })}`,
    true,
  );
  edits.add({
    kind: "setPrintArea",
    sheet,
    expected: null,
    areas: [{ top: 0, left: 0, bottom: lastChoice(context, below), right: WIDTHS.length - 1 }],
  });
  edits.add({
    kind: "setPage",
    sheet,
    page: { orientation: "landscape", paper: "A4", fit: { wide: 1, tall: 0 }, footer: { center: "&P / &N" } },
  });
}
