import { cellText, type Grid } from "../../sheet/grid";
import type { IndicatorField } from "../header-terms";
import { innermostLabel } from "../innermost-label";
import { normalizeLabel } from "../normalize-label";
import { DEFAULT_ERA_OFFSET } from "../time-heading";
import { eraOffsetOf, parseYearHeading } from "../year-heading";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { tellRowKinds } from "./indicator-row-kinds";
import { isFigureText } from "./find-times";
import { readWantedDirection } from "./read-wanted-direction";
import { sampleTexts, share } from "./sample-texts";

/** A column of an indicator table with what it holds. */
export interface IndicatorColumn {
  readonly column: number;
  readonly field: IndicatorField;
  readonly path: readonly string[];
  /** The column beside it that tells its year (基準値: 年度｜値). */
  readonly yearColumn: number | undefined;
}

/** Which column of an indicator table holds what. */
export interface IndicatorColumns {
  readonly columns: readonly IndicatorColumn[];
  /** Tells which way is better: ↑, 減少. */
  readonly wanted: number | undefined;
  /** Tells targets and results apart that stand in rows of their own. */
  readonly rowKinds: number | undefined;
  /** What turns a year without an era into a Western one. */
  readonly eraOffset: number;
}

function* textsAbove(grid: Grid, row: number): Iterable<string> {
  for (const above of grid.rows) {
    if (above >= row) return;
    yield* grid.cellsOfRow(above).map(cellText);
  }
}

/** Era for headings that write only "3年度": the one that other headings or the title name. */
function eraOffset(grid: Grid, header: HeaderBand): number {
  const offsets = header.columns.flatMap(({ path }) => path.flatMap((text) => eraOffsetOf(text) ?? []));
  if (offsets[0] !== undefined) return offsets[0];
  for (const text of textsAbove(grid, header.top)) {
    const offset = eraOffsetOf(text);
    if (offset !== undefined) return offset;
  }
  return DEFAULT_ERA_OFFSET;
}

/** 計画 beside 実績 under a year is what was to be reached. */
const PLANNED_LEVEL = /^(?:計画|予定|見込|計画値|見込値|見込量)$/u;

/** A year alone under 実績, or beside a column of actuals, is a column of actuals too. */
function meaningOf(heading: ColumnHeading, offset: number): IndicatorField | undefined {
  if (PLANNED_LEVEL.test(innermostLabel(heading.path))) return "goal";
  if (heading.indicator !== undefined) return heading.indicator.field;
  return heading.path.some((text) => parseYearHeading(text, offset) !== undefined) ? "actual" : undefined;
}

const MOST = 0.6;
const SAYS_WHEN = /(?:年度?|年次|時点|時期)$/u;

/** 年度 under 基準値, or 目標年度 beside 目標値: it tells the year of the value beside it. */
function tellsYear(
  heading: ColumnHeading,
  field: IndicatorField,
  all: readonly Meaning[],
  offset: number,
): boolean {
  if (field !== "baseline" && field !== "goal") return false;
  if (!SAYS_WHEN.test(innermostLabel(heading.path))) return false;
  if (heading.path.some((text) => parseYearHeading(text, offset) !== undefined)) return false;
  return all.some((other) => other.heading !== heading && other.field === field);
}

const SHARE_REACHED = /(?:達成|進捗|伸び|増減)(?:率|度)$|^(?:評価|判定|増減|差|前年比|対前年度?比?|順位)$/u;

/** 達成率 beside 実績値 under a year tells how far the result goes, and is no result. */
function isNoShareReached({ path }: ColumnHeading, _: number, all: readonly ColumnHeading[]): boolean {
  const isShare = (text: string | undefined): boolean => SHARE_REACHED.test(normalizeLabel(text ?? ""));
  if (!isShare(path.at(-1))) return true;
  return !all.some((other) => other.indicator?.field === "actual" && !isShare(other.path.at(-1)));
}

interface Meaning {
  readonly heading: ColumnHeading;
  readonly field: IndicatorField;
}

const FIGURE = /[0-9０-９]/u;

/** 数値目標 over the names and 目標（R6） over the values: the one whose cells are no figures names the indicators. */
function withNames(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  all: readonly Meaning[],
): readonly Meaning[] {
  if (all.some(({ field }) => field === "indicatorName")) return all;
  const [first] = all.filter(({ field }) => field === "goal" || field === "actual");
  if (first === undefined || all.filter(({ field }) => field === "goal").length < 2) return all;
  const texts = sampleTexts(grid, header, endRow, first.heading.column);
  if (texts.length === 0 || share(texts, (text) => FIGURE.test(text)) >= MOST) return all;
  return all.map((meaning) =>
    meaning === first ? { ...meaning, field: "indicatorName" as const } : meaning,
  );
}

function isNamed(all: readonly Meaning[]): boolean {
  return all.some(({ field }) => field === "indicatorName" || field === "indicatorNumber");
}

/** Levels that stand behind a first column of words under a heading that nobody knows (部門, 区分) are those of its words. */
function withLeadingNames(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  all: readonly Meaning[],
): readonly Meaning[] {
  const [first] = header.columns;
  const fields = new Set(all.map(({ field }) => field));
  const hasLevels = fields.has("goal") && (fields.has("baseline") || fields.has("actual"));
  if (isNamed(all) || !hasLevels || first === undefined) return all;
  const isUnknown = first.match === undefined || first.match.field === "policyArea";
  const isLevel = all.some(({ heading }) => heading === first);
  const texts = sampleTexts(grid, header, endRow, first.column);
  const areNames = texts.length > 0 && new Set(texts).size === texts.length && !texts.some(isFigureText);
  return isUnknown && !isLevel && !first.isMapped && areNames
    ? [{ heading: first, field: "indicatorName" as const }, ...all]
    : all;
}

function findColumn(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  test: (texts: readonly string[], column: number) => boolean,
): number | undefined {
  const [first, last] = [header.columns[0]?.column ?? 0, header.columns.at(-1)?.column ?? -1];
  for (let column = first; column <= last; column++) {
    const texts = sampleTexts(grid, header, endRow, column);
    if (texts.length > 0 && test(texts, column)) return column;
  }
  return undefined;
}

/** Maps the columns under a header; `undefined` where it is not that of an indicator table. */
export function mapIndicatorColumns(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
): IndicatorColumns | undefined {
  const offset = eraOffset(grid, header);
  const known = header.columns.filter(isNoShareReached).flatMap((heading): readonly Meaning[] => {
    const field = meaningOf(heading, offset);
    return field === undefined ? [] : [{ heading, field }];
  });
  const all = withLeadingNames(grid, header, endRow, withNames(grid, header, endRow, known));
  const years = all.filter(({ heading, field }) => tellsYear(heading, field, all, offset));
  const columns = all
    .filter((meaning) => !years.includes(meaning))
    .map(({ heading, field }): IndicatorColumn => {
      const yearColumn = years.find((year) => year.field === field)?.heading.column;
      return { column: heading.column, field, path: heading.path, yearColumn };
    });
  const has = (field: IndicatorField): boolean => columns.some((column) => column.field === field);
  if (!has("indicatorName") && !has("indicatorNumber")) return undefined;
  const rowKinds = has("actual") && !has("goal") ? findColumn(grid, header, endRow, tellRowKinds) : undefined;
  if (rowKinds === undefined && !(has("goal") && (has("baseline") || has("actual")))) return undefined;
  return {
    columns,
    rowKinds,
    wanted: findWanted(grid, header, endRow),
    eraOffset: offset,
  };
}

/** 推移, 前回との比較: which way it went, and not which way it is to go. */
const TELLS_RESULT = /推移|動向|傾向|増減|比較|前[年回]|変化|評価|判定|達成|進捗|実績|結果|状況/u;

/** The column that says which way is better: ↑, 減少. */
function findWanted(grid: Grid, header: HeaderBand, endRow: number): number | undefined {
  const results = header.columns.filter(({ path }) => TELLS_RESULT.test(innermostLabel(path)));
  const isResult = new Set(results.map(({ column }) => column));
  return findColumn(
    grid,
    header,
    endRow,
    (texts, column) =>
      !isResult.has(column) && share(texts, (text) => readWantedDirection(text) !== null) >= MOST,
  );
}
