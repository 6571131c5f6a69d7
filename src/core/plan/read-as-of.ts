import type { CalendarDay } from "../calendar/calendar-day";
import { isNote } from "../layout/line-kinds";
import { normalizeLabel } from "../layout/normalize-label";
import { parsePeriods } from "../period/parse-period";
import type { CellRef } from "../sheet/address";
import { cellText, firstRowBelow, type Grid } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";
import { readDateCell } from "./read-date-cell";

const TITLE_ROWS = 8;
const LONGEST_STATEMENT = 30;
const STATEMENT = /[(（【［]?\s*(.+?)\s*(?:時点現在|現在|時点)\s*[)）】］]?\s*$/u;
const NAMES_A_YEAR =
  /(?:令和|平成|昭和|(?<![A-Za-z])[RHS])\s*\.?\s*(?:元|[0-9])|(?:19|20)[0-9]{2}\s*[年/.-]/u;
/** 担当課は…現在, （注）…現在: the date of something else than the report. */
const OTHER_SUBJECT = /(?:担当|所管|所属|組織|機構|職員|人口|名称)[^、。]*は/u;
const LABEL = /^(?:基準日|評価基準日|報告基準日|集計基準日|報告時点|評価時点|集計時点|時点$)/u;

/** 令和7年度上半期（基準日 令和7年9月30日）: inside a title. */
const LABELLED_IN_TITLE =
  /[(（【［]\s*(?:(?:評価|報告|集計)?基準日|(?:報告|評価|集計)時点)\s*[:：]?\s*([^()（）【】［］]{4,20}?)\s*(?:現在)?[)）】］]/u;
const LONGEST_TITLE = 80;

/** The last day of the date that a text states with its year (令和5年9月末 → 2023-09-30). */
function statedDay(text: string): CalendarDay | undefined {
  if (!NAMES_A_YEAR.test(text.normalize("NFKC"))) return undefined;
  const ends = parsePeriods(text).periods.flatMap((period) => (period.end === null ? [] : [period.end]));
  return ends.at(-1);
}

function dayOfCell(cell: Cell | undefined, dateSystem: 1900 | 1904): CalendarDay | undefined {
  if (cell === undefined) return undefined;
  return typeof cell.value === "number" ? readDateCell(cell, dateSystem)?.last : statedDay(cellText(cell));
}

function fromLabel(
  grid: Grid,
  cell: Cell,
  dateSystem: 1900 | 1904,
): { day: CalendarDay; at: CellRef } | undefined {
  const text = cellText(cell);
  const inTitle = text.length > LONGEST_TITLE ? undefined : LABELLED_IN_TITLE.exec(text)?.[1];
  const titled = inTitle === undefined ? undefined : statedDay(inTitle);
  if (titled !== undefined) return { day: titled, at: grid.ref(cell.row, cell.column) };
  if (text.length > LONGEST_STATEMENT || !LABEL.test(normalizeLabel(text))) return undefined;
  const inside = statedDay(text);
  if (inside !== undefined) return { day: inside, at: grid.ref(cell.row, cell.column) };
  const beside = grid.cellsOfRow(cell.row).find((candidate) => candidate.column > cell.column);
  const below = grid.cellAt(cell.row + 1, cell.column);
  for (const candidate of [beside, below]) {
    const day = dayOfCell(candidate, dateSystem);
    if (day !== undefined && candidate !== undefined)
      return { day, at: grid.ref(candidate.row, candidate.column) };
  }
  return undefined;
}

/**
 * The workbook's own 基準日: a cell labelled so, else a statement such as 「令和5年9月末現在」 in a sheet's first rows.
 */
export function readAsOf(
  grids: readonly Grid[],
  dateSystem: 1900 | 1904,
): { readonly day: CalendarDay; readonly at: CellRef } | null {
  const titles = grids.flatMap((grid) =>
    grid.rows
      .slice(0, firstRowBelow(grid, TITLE_ROWS - 1))
      .flatMap((row) => grid.cellsOfRow(row).map((cell) => ({ grid, cell }))),
  );
  for (const { grid, cell } of titles) {
    const labelled = typeof cell.value === "string" ? fromLabel(grid, cell, dateSystem) : undefined;
    if (labelled !== undefined) return labelled;
  }
  for (const { grid, cell } of titles) {
    const text = cellText(cell);
    const speaksOfReport = text.length <= LONGEST_STATEMENT && !isNote(text) && !OTHER_SUBJECT.test(text);
    const stated = speaksOfReport ? STATEMENT.exec(text)?.[1] : undefined;
    const day = stated === undefined ? undefined : statedDay(stated);
    if (day !== undefined) return { day, at: grid.ref(cell.row, cell.column) };
  }
  return null;
}
