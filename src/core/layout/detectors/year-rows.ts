import type { SourcedText } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import type { HeadingMatcher } from "../match-heading";
import { normalizeLabel } from "../normalize-label";
import type { RawStep } from "../raw-plan";
import { timeHeading, yearHeading } from "../time-heading";
import { filledCells } from "./filled-cells";
import { isPlannedHeading } from "./find-times";

/** A small table inside a form that tells of a year in each row: 年度｜計画｜実績｜進捗度. */
export interface YearRows {
  readonly top: number;
  readonly bottom: number;
  /** What is planned, a step a year. */
  readonly steps: readonly RawStep[];
  /** How it went in the latest year that says so. */
  readonly status: SourcedText | undefined;
}

const YEAR = /^(?:年度|年次|実施年度|計画年度)$/u;
/** Headings that only lists of measures have. */
const OF_LISTS = new Set(["name", "measureNumber", "divisions"]);
const FEWEST_YEARS = 2;

/** The last row of such a table below its header; `undefined` where a row does not head one. */
function bottomOf(grid: Grid, row: number, matcher: HeadingMatcher): number | undefined {
  const [first, ...others] = filledCells(grid, row);
  if (first === undefined || others.length === 0 || !YEAR.test(normalizeLabel(cellText(first))))
    return undefined;
  const fields = others.map((cell) => matcher.matchText(cellText(cell))?.field);
  if (fields.some((field) => field !== undefined && OF_LISTS.has(field))) return undefined;
  let bottom = row;
  while (yearHeading(grid.textAt(bottom + 1, first.column)) !== undefined) bottom += 1;
  return bottom - row >= FEWEST_YEARS ? bottom : undefined;
}

/** Whether a row heads a table of years. */
export function headsYearRows(grid: Grid, row: number, matcher: HeadingMatcher): boolean {
  return bottomOf(grid, row, matcher) !== undefined;
}

/** Finds the tables of years of a sheet, from top to bottom. */
export function findYearRows(grid: Grid, matcher: HeadingMatcher): readonly YearRows[] {
  return grid.rows.flatMap((top) => {
    const bottom = bottomOf(grid, top, matcher);
    return bottom === undefined ? [] : [readYearRows(grid, top, bottom, matcher)];
  });
}

function readYearRows(grid: Grid, top: number, bottom: number, matcher: HeadingMatcher): YearRows {
  const [years, ...headings] = filledCells(grid, top);
  const yearColumn = years?.column ?? 0;
  const planned = headings.find((cell) => isPlannedHeading(cellText(cell)))?.column;
  const rated = headings.find((cell) => matcher.matchText(cellText(cell))?.field === "status")?.column;
  const steps: RawStep[] = [];
  let status: SourcedText | undefined;
  for (let row = top + 1; row <= bottom; row++) {
    const time = timeHeading([grid.textAt(row, yearColumn)], undefined);
    const plan = planned === undefined ? "" : grid.textAt(row, planned).trim();
    if (planned !== undefined && plan !== "" && time !== undefined)
      steps.push({ text: plan, at: grid.ref(row, planned), ...time });
    const rating = rated === undefined ? "" : grid.textAt(row, rated).trim();
    if (rated !== undefined && rating !== "") status = { text: rating, at: grid.ref(row, rated) };
  }
  return { top, bottom, steps, status };
}
