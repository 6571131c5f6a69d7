import type { FiscalYear } from "../../calendar/fiscal-year";
import type { FieldName } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { normalizeLabel } from "../normalize-label";
import { DEFAULT_ERA_OFFSET, timeHeading, type TimeSpan } from "../time-heading";
import { parseYearHeading } from "../year-heading";
import type { HeaderBand } from "./find-headers";
import { sampleTexts, share } from "./sample-texts";
import type { TimeColumns } from "./schedule-steps";

/** Fields that tell when; columns of years beside them hold something else. */
const DATED: ReadonlySet<FieldName> = new Set<FieldName>(["period", "start", "due"]);
/** A figure, with its unit or without. */
const FIGURE =
  /^[-△▲]?[0-9０-９][0-9０-９,，.．]*\s*(?:[%％]|[a-zａ-ｚ㎞㎡㎥ℓ]{1,3}|(?!月)\p{Script=Han}{1,2})?$/iu;

const MOST = 0.6;

/**
 * The year that the sheet's name or title gives to months and quarters that stand under no year.
 *
 * @param end the row that titles stand above
 */
export function yearOfSheet(grid: Grid, end: number): FiscalYear | undefined {
  const titles = grid.rows
    .filter((row) => row < end)
    .flatMap((row) => grid.cellsOfRow(row).map(cellText))
    .filter((text) => text.includes("年度"));
  return [...titles, grid.sheet.name]
    .map((text) => parseYearHeading(text, DEFAULT_ERA_OFFSET))
    .find((year) => year !== undefined);
}

/** 令和6年 over the months from April to March means the fiscal year, though it does not say so. */
function asFiscalYears(path: readonly string[]): readonly string[] {
  return path.map((text) => text.replace(/年\s*$/u, "年度"));
}

const FEWEST_TIMES = 2;

/** Under each year's heading a column says what is planned for it, beside what came of it (計画｜実績｜評価). */
const PLANNED =
  /^(?:計画|予定|年度計画|実施計画|取組計画|取組予定|実施予定|実施内容|取組内容|計画内容|活動計画)$/u;

/** Whether a heading says that its column tells what is planned. */
export function isPlannedHeading(text: string): boolean {
  return PLANNED.test(normalizeLabel(text));
}

/** Years over these tell what came of it, or what it cost. */
const NOT_PLANNED = /実績|結果|評価|達成|状況|予算|決算|執行|金額/u;

/** 令和６年度 before 実施内容. */
const YEAR_BEFORE = /^[^年]*年度の?\s*/u;

/** 2回開催した。 under 実施内容 tells what was done, and plans nothing. */
const TOLD_AS_DONE = /(?:た|ました|ていない|ていません)。?$/u;
const SAYS_PLAN = /計画|予定/u;

/** Whether what stands under 実施内容 or 取組内容 of a year is a report. */
function isReport(texts: readonly string[], heading: string): boolean {
  return !SAYS_PLAN.test(heading) && share(texts, (text) => TOLD_AS_DONE.test(text)) >= MOST;
}

/** Whether a heading says that what stands under or beside it came of a plan. */
export function tellsResults(text: string): boolean {
  return NOT_PLANNED.test(text);
}

/** Whether a text is a figure and nothing else. */
export function isFigureText(text: string): boolean {
  return FIGURE.test(text);
}

/** R6目標 beside R6実績 is a figure to reach. */
const GOAL = /目標/u;

/** The time over a column: what its headings name, or the year over a heading that says that something is planned. */
function timeOf(path: readonly string[], sheetYear: FiscalYear | undefined): TimeSpan | undefined {
  if (!isPlannedHeading(path.at(-1) ?? "")) return timeHeading(path, sheetYear);
  return path.length < 2 ? undefined : timeHeading(path.slice(0, -1), sheetYear);
}

/**
 * Columns that stand for years, quarters or months: those under スケジュール, or, where no other column tells when, those
 * that hold anything but figures (budgets and counts stand under years too).
 */
export function findTimes(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): TimeColumns {
  const sheetYear = yearOfSheet(grid, header.top);
  const told = [...chosen.values()];
  const hasResults = header.columns.some(({ indicator }) => indicator?.field === "actual");
  const hasDates = told.some((field) => DATED.has(field));
  const times: (readonly [number, TimeSpan])[] = [];
  for (const { column, path, isMapped } of header.columns) {
    const field = chosen.get(column);
    if (isMapped && field !== "schedule") continue;
    const inner = path.at(-1) ?? "";
    const isPlanned = isPlannedHeading(inner);
    const mayReport = isPlannedHeading(inner.replace(YEAR_BEFORE, ""));
    if (mayReport && isReport(sampleTexts(grid, header, endRow, column), inner)) continue;
    const mayBeTime = field === "schedule" || ((field === undefined || isPlanned) && !hasDates);
    const isGoal = hasResults && GOAL.test(path.at(-1) ?? "");
    const isResult = isGoal || (field === undefined && path.some((text) => NOT_PLANNED.test(text)));
    const time = mayBeTime && !isResult ? timeOf(path, sheetYear) : undefined;
    if (time === undefined) continue;
    const previous = times.at(-1)?.[1];
    const fallsBack = previous !== undefined && time.first < previous.first;
    times.push([column, (fallsBack ? timeHeading(asFiscalYears(path), sheetYear) : undefined) ?? time]);
  }
  // R6の取組 beside the years of a schedule is a report of that year.
  const scheduled = times.filter(([column]) => chosen.get(column) === "schedule");
  if (scheduled.length >= FEWEST_TIMES) return new Map(scheduled);
  if (told.includes("schedule")) return new Map(times);
  const texts = times.flatMap(([column]) => sampleTexts(grid, header, endRow, column));
  const stretches = new Set(times.map(([, { first, last }]) => `${first} ${last}`)).size;
  const isSchedule = stretches >= FEWEST_TIMES && share(texts, (text) => FIGURE.test(text)) < MOST;
  return isSchedule ? new Map(times) : new Map();
}
