import { groupBy } from "../../collection/group-by";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { isNote, isSentence, sectionStyle } from "../line-kinds";
import { cellsUnder, type HeaderBand } from "./find-headers";

/** Rows above a table that may hold its headings. */
const HEADING_ROWS = 8;

/** The lines right above a table that are numbered as headings are, from the outermost inwards. */
function headingsAbove(grid: Grid, header: HeaderBand): readonly string[] {
  const found: string[] = [];
  for (let row = header.top - 1; row >= Math.max(0, header.top - HEADING_ROWS); row--) {
    const cells = cellsUnder(grid, header, row);
    if (cells.length > 1) break;
    const text = cellText(cells[0]).trim();
    if (sectionStyle(text) !== undefined && !isNote(text) && !isSentence(text)) found.unshift(text);
  }
  return found;
}

/** Whether a header can only be that of indicators: levels to reach, and nothing that names measures. */
export function headsIndicatorsAlone({ columns }: HeaderBand): boolean {
  const fields = new Set(columns.map(({ indicator }) => indicator?.field));
  const hasLevels = fields.has("goal") && (fields.has("baseline") || fields.has("actual"));
  return hasLevels && !columns.some(({ match }) => match?.field === "name");
}

/** Whether a line between the rows of a table is numbered as another line above it is: １－２ between those below １－１. */
function goesOnBelow(sheet: Grid, { bottom }: HeaderBand, end: number, above: string): boolean {
  const rows = sheet.rows.filter((row) => bottom < row && row < end);
  const cellsOf = (row: number): readonly Cell[] => sheet.cellsOfRow(row).filter(isFilled);
  const last = rows.filter((row) => cellsOf(row).length > 1).at(-1) ?? bottom;
  return rows.some((row) => {
    const [only, more] = row < last ? cellsOf(row) : [];
    const text = cellText(only).trim();
    return more === undefined && text !== above && sectionStyle(text) === sectionStyle(above);
  });
}

/**
 * The headings that each table of a sheet stands under: those that say what they name (基本目標１), and those of a style
 * that other tables of measures on the sheet have too, or that goes on between their rows. Any other line above one table is
 * its title.
 *
 * @param sheet the same sheet, for a look at all of its rows
 */
export function findTableHeadings(
  grid: Grid,
  headers: readonly HeaderBand[],
  sheet: Grid = grid,
): readonly (readonly string[])[] {
  const above = headers.map((header) => headingsAbove(grid, header));
  const overMeasures = above.filter((_, index) => {
    const header = headers[index];
    return header !== undefined && !headsIndicatorsAlone(header);
  });
  const textsOfStyle = groupBy([...new Set(overMeasures.flat())], (text) => sectionStyle(text));
  const isOfSeveral = (text: string, index: number): boolean => {
    if ((textsOfStyle.get(sectionStyle(text)) ?? []).length > 1) return true;
    const [header, next] = [headers[index], headers[index + 1]];
    if (header === undefined || headsIndicatorsAlone(header)) return false;
    return goesOnBelow(sheet, header, next?.top ?? Number.POSITIVE_INFINITY, text);
  };
  const own = above.map((texts, index) =>
    texts.filter((text) => namesArea(text) || isOfSeveral(text, index)),
  );
  return own.map((texts, index) => {
    const before = headers[index - 1];
    // What stands above the indicators of an area (【分野１】) is also over its measures below them.
    const holdsOn = before !== undefined && headsIndicatorsAlone(before) && !texts.some(namesArea);
    return holdsOn ? [...(own[index - 1] ?? []).filter(namesArea), ...texts] : texts;
  });
}

/** 基本目標１, 【施策の柱２】: what a table is about, though it be the only one of its sheet. */
const NAMES_AREA =
  /^[【〔《<＜]?\s*(?:基本|重点|政策|推進|改革)?(?:目標|方針|施策|政策|戦略|分野|テーマ|(?:の)?柱)(?:の柱)?\s*(?:[0-9０-９]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX])/u;

function namesArea(text: string): boolean {
  return NAMES_AREA.test(text);
}
