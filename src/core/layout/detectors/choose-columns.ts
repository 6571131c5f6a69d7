import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { parseDirection } from "../../status/parse-direction";
import { SHARED_FIELDS } from "../column-map";
import { isSure } from "../match-field";
import { isSentence } from "../line-kinds";
import { isMeasureNumber } from "../measure-number";
import { innermostLabel } from "../innermost-label";
import { isTimeHeading, timeHeading } from "../time-heading";
import { columnOf } from "./column-of";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { sampleTexts, share } from "./sample-texts";

const MOST = 0.6;

const FEWEST_TIMES = 2;

function headsTime(path: readonly string[]): boolean {
  return isTimeHeading(path.at(-1) ?? "") || timeHeading(path, undefined) !== undefined;
}

/** Years, quarters or stages that stand side by side under 実施時期: bars and marks tell when, and no text. */
function withTimesUnderPeriod(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const times = headings.filter(
    ({ path, match, isMapped }) =>
      !isMapped && match?.field === "period" && path.length > 1 && headsTime(path),
  );
  if (times.length < FEWEST_TIMES) return headings;
  return headings.map((heading) =>
    times.includes(heading) && heading.match !== undefined
      ? { ...heading, match: { ...heading.match, field: "schedule" as const } }
      : heading,
  );
}

/** Chooses one column for each field: the surest heading, then the leftmost; 主担当 and 副担当, 部 and 課 go together. */
export function chooseColumns(headings: readonly ColumnHeading[]): Map<number, FieldName> {
  const chosen = new Map<number, FieldName>();
  const best = new Map<FieldName, number>();
  for (const heading of withTimesUnderPeriod(headings)) {
    if (heading.match === undefined) continue;
    const { field, confidence } = heading.match;
    if (SHARED_FIELDS.has(field)) {
      chosen.set(heading.column, field);
      continue;
    }
    const rival = best.get(field);
    const joins =
      field === "divisions" &&
      rival !== undefined &&
      isSure({ field, confidence: Math.min(rival, confidence) });
    if (joins) {
      chosen.set(heading.column, field);
      continue;
    }
    if (rival !== undefined && rival >= confidence) continue;
    for (const [column, mapped] of chosen) if (mapped === field) chosen.delete(column);
    best.set(field, confidence);
    chosen.set(heading.column, field);
  }
  return chosen;
}

/** 新規, 継続 and 拡充 tell where measures go whatever stands above them: 区分, 取組状況, 事業区分. */
const MAY_BE_DIRECTION: ReadonlySet<FieldName | undefined> = new Set(["status", "policyArea", undefined]);

/** 最終評価結果 beside 1次評価結果: what holds in the end. */
const HOLDS_IN_THE_END = /総合|総括|最終|決定/u;

/** 拡充 and 継続 under a heading of states or areas, or under one that nobody knows, tell where measures go. */
function findDirection(grid: Grid, header: HeaderBand, endRow: number, chosen: Map<number, FieldName>): void {
  if (columnOf(chosen, "direction") !== undefined) return;
  const found = header.columns.filter(({ column }) => {
    if (isMappedColumn(header, column) || !MAY_BE_DIRECTION.has(chosen.get(column))) return false;
    const texts = sampleTexts(grid, header, endRow, column);
    return share(texts, (text) => parseDirection(text) !== null) >= MOST;
  });
  const last = found.find(({ path }) => HOLDS_IN_THE_END.test(innermostLabel(path))) ?? found[0];
  if (last === undefined) return;
  for (const { column } of found) if (chosen.get(column) === "status") chosen.delete(column);
  chosen.set(last.column, "direction");
}

/** Columns whose content tells more than their heading. */
export function correctByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  for (const { column, path } of header.columns) {
    const isPlan = chosen.get(column) === "period" && SAYS_PLANS.test(innermostLabel(path));
    if (!isPlan || isMappedColumn(header, column)) continue;
    if (share(sampleTexts(grid, header, endRow, column), isSentence) >= MOST) chosen.delete(column);
  }
  findDirection(grid, header, endRow, chosen);
}

/** 令和６年度の実施予定 over sentences tells what will be done, and not when. */
const SAYS_PLANS = /予定$/u;

/** A column without a known heading that counts 1, 2, 3 to the left of the names. */
export function findUnnamedNumbers(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const name = columnOf(chosen, "name");
  if (name === undefined || columnOf(chosen, "measureNumber") !== undefined || grid.used === undefined)
    return;
  const left = header.span?.left ?? grid.used.left;
  for (let column = name - 1; column >= left; column--) {
    if (chosen.has(column) || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column);
    if (texts.length >= 2 && share(texts, isMeasureNumber) >= MOST) {
      chosen.set(column, "measureNumber");
      return;
    }
  }
}
