import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { innermostLabel } from "../innermost-label";
import { normalizeLabel } from "../normalize-label";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

/** The column of months beside one of years, and whether the heading of the years says 年度. */
export interface MonthColumn {
  readonly column: number;
  readonly yearUnit: "年度" | "年";
}

/** Columns of years with those of their months. */
export type MonthColumns = ReadonlyMap<number, MonthColumn>;

/**
 * A year with the month that stands beside it, as a text would say them.
 *
 * @example joinMonth("R7", "2", "年度") // "R7年度2月"
 */
export function joinMonth(year: string, month: string, unit: MonthColumn["yearUnit"]): string {
  const figure = month.normalize("NFKC").trim();
  const written = year.trim();
  if (!MONTH.test(figure)) return written;
  return written + (/年度?$/u.test(written) ? "" : unit) + figure + (figure.includes("月") ? "" : "月");
}

const DATED: ReadonlySet<FieldName> = new Set<FieldName>(["period", "start", "due"]);
/** 開始年度, 完了年, 年 under 開始. */
const SAYS_YEAR = /年度?$/u;
/** 開始月, 月 under 開始: the month of the year beside it, and no 年月 of its own. */
const SAYS_MONTH = /(?<!年)月$/u;
const MONTH = /^(?:1[0-2]|0?[1-9])月?(?:末|頃)?$/u;

/** Without the word that says which part of a date it tells, both headings say the same: 開始 of 開始年度 and 開始月. */
function isSamePart(year: ColumnHeading, month: ColumnHeading): boolean {
  const stem = (heading: ColumnHeading, part: RegExp): string =>
    [...heading.path.slice(0, -1).map(normalizeLabel), innermostLabel(heading.path).replace(part, "")].join(
      "\n",
    );
  const bare = innermostLabel(month.path).replace(SAYS_MONTH, "");
  return stem(year, SAYS_YEAR) === stem(month, SAYS_MONTH) || bare === "";
}

/**
 * The months that stand in columns of their own, each right of the column of its year (開始年度｜開始月, 年｜月 under 期間).
 *
 * @param chosen which columns tell when; those of months need not be among them
 */
export function findMonthsBeside(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): MonthColumns {
  const months = new Map<number, MonthColumn>();
  header.columns.forEach((heading, index) => {
    const field = chosen.get(heading.column);
    const beside = header.columns[index + 1];
    if (field === undefined || !DATED.has(field) || beside === undefined) return;
    if (isMappedColumn(header, beside.column) || !SAYS_YEAR.test(innermostLabel(heading.path))) return;
    if (!SAYS_MONTH.test(innermostLabel(beside.path)) || !isSamePart(heading, beside)) return;
    const texts = sampleTexts(grid, header, endRow, beside.column);
    if (texts.length > 0 && texts.every((text) => MONTH.test(text.normalize("NFKC"))))
      months.set(heading.column, {
        column: beside.column,
        yearUnit: innermostLabel(heading.path).endsWith("年") ? "年" : "年度",
      });
  });
  return months;
}
