import { freeSheetName } from "../../sheet/free-sheet-name";
import { contentOf, contentsEqual } from "../../sheet/cell-content";
import type { CellContent, Edit, SetCell } from "../../sheet/edit";
import { formatReference } from "../../sheet/reference";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { HISTORY_HEADINGS, toHistoryRows, type HistoryHeading, type HistoryRow } from "./history-table";
import type { KeptReport } from "./kept-report";
import { findHistorySheet, HISTORY_NAME, readHistory } from "./read-history";

const SHEET_NAME = "進捗履歴";
/**
 * The setting that says that there is a history. It outlives all others, and with them what a port keeps in order to put
 * a workbook back as it was.
 */
const HISTORY_KEY = "history";
const HISTORY_VERSION = "1";
const FORMATS: Readonly<Partial<Record<HistoryHeading, string>>> = {
  基準日: '[$-411]ggge"年"m"月"d"日"',
  期限: '[$-411]ggge"年"m"月"d"日"',
  進捗率: "0.0%",
};

function headingRow(): HistoryRow {
  return Object.fromEntries(HISTORY_HEADINGS.map((heading) => [heading, heading]));
}

/** The cells that have to change so that a table holds these rows and nothing below them. */
function tableEdits(
  sheet: Pick<SheetSnapshot, "name" | "cells">,
  top: number,
  left: number,
  rows: readonly HistoryRow[],
): readonly SetCell[] {
  const held = new Map(sheet.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  const lastHeld = sheet.cells.at(-1)?.row ?? top;
  const height = Math.max(rows.length, lastHeld - top + 1);
  return Array.from({ length: height }, (_, index) => index).flatMap((index) =>
    HISTORY_HEADINGS.flatMap((heading, offset): readonly SetCell[] => {
      const [row, column] = [top + index, left + offset];
      const value = rows[index]?.[heading];
      const content: CellContent = value === undefined ? null : { value };
      const expected = contentOf(held.get(`${String(row)} ${String(column)}`));
      if (contentsEqual(expected, content)) return [];
      const format = index === 0 ? undefined : FORMATS[heading];
      return [
        {
          kind: "setCell",
          sheet: sheet.name,
          row,
          column,
          expected,
          content,
          ...(format !== undefined && content !== null && { numberFormat: format }),
        },
      ];
    }),
  );
}

/**
 * Keeps a report in the workbook: rows of a plain table on a hidden sheet. A report of the same 基準日 is replaced; all
 * others stay.
 *
 * @returns the edits; none where the workbook keeps this very report already
 */
export function recordHistory(snapshot: WorkbookSnapshot, report: KeptReport): readonly Edit[] {
  const others = readHistory(snapshot).filter(({ asOf }) => asOf !== report.asOf);
  const reports = [...others, report].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const rows = [headingRow(), ...reports.flatMap((each) => toHistoryRows(each, snapshot.dateSystem))];
  const found = findHistorySheet(snapshot);
  if (found !== undefined) return tableEdits(found.sheet, found.headingRow, found.left, rows);
  const name = freeSheetName(
    SHEET_NAME,
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const heading = { top: 0, left: 0, bottom: 0, right: HISTORY_HEADINGS.length - 1 };
  return [
    { kind: "addSheet", name, visibility: "hidden", frozen: { rows: 1, columns: 0 } },
    ...tableEdits({ name, cells: [] }, 0, 0, rows),
    { kind: "setFormat", sheet: name, area: heading, format: { bold: true } },
    {
      kind: "setName",
      name: HISTORY_NAME,
      expected: snapshot.names.find((each) => each.name === HISTORY_NAME)?.formula ?? null,
      formula: `=${formatReference({ sheet: name, area: heading })}`,
      isHidden: true,
    },
    ...settingEdits(snapshot, HISTORY_VERSION),
  ];
}

function settingEdits({ settings }: WorkbookSnapshot, value: string | null): readonly Edit[] {
  const expected = settings?.[HISTORY_KEY] ?? null;
  return expected === value ? [] : [{ kind: "setSetting", key: HISTORY_KEY, expected, value }];
}

/** Takes all kept reports out of the workbook again. */
export function removeHistory(snapshot: WorkbookSnapshot): readonly Edit[] {
  const found = findHistorySheet(snapshot);
  const name = snapshot.names.find((each) => each.name === HISTORY_NAME);
  return [
    ...(found === undefined ? [] : [{ kind: "removeSheet", name: found.sheet.name } as const]),
    ...(name === undefined
      ? []
      : [{ kind: "setName", name: HISTORY_NAME, expected: name.formula, formula: null } as const]),
    ...settingEdits(snapshot, null),
  ];
}
