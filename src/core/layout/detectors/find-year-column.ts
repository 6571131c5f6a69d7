import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { innermostLabel } from "../innermost-label";
import { yearHeading } from "../time-heading";
import { columnOf } from "./column-of";
import { isMappedColumn, type HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

const YEAR = /^(?:実施|計画|対象|取組)?年[度次]$/u;
const FEWEST_YEARS = 2;
/** 令和５年度; 5 under 年度 is one, too. */
const FIGURE = /^(?:元|[0-9]{1,2})$/u;

function isYear(text: string): boolean {
  return yearHeading(text) !== undefined || FIGURE.test(text.normalize("NFKC"));
}

/**
 * The column that tells which year each of the rows of a measure is about (年度｜計画｜実績｜評価 beside a merged name), and
 * that no other column tells when. It says when the measure is done, too.
 *
 * @param chosen takes the column as a period
 */
export function findYearColumn(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): number | undefined {
  const dated = (["start", "due", "schedule"] as const).some(
    (field) => columnOf(chosen, field) !== undefined,
  );
  const period = columnOf(chosen, "period");
  const found = header.columns.find(({ column, path, indicator }) => {
    // 年度 under 基準値 is that of a level.
    if (indicator !== undefined || isMappedColumn(header, column) || !YEAR.test(innermostLabel(path)))
      return false;
    if ((chosen.get(column) ?? "period") !== "period" || (period !== undefined && period !== column))
      return false;
    const texts = sampleTexts(grid, header, endRow, column);
    return texts.length >= FEWEST_YEARS && texts.every(isYear);
  })?.column;
  if (found === undefined || dated) return undefined;
  chosen.set(found, "period");
  return found;
}
