import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { parseDirection } from "../../status/parse-direction";
import { parseStatus } from "../../status/parse-status";
import { isSure } from "../match-field";
import { innermostLabel } from "../innermost-label";
import { columnOf } from "./column-of";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { yearOfHeading } from "./heading-year";
import { sampleTexts, share } from "./sample-texts";
import { headingUnit } from "./seen-text";

const FEWEST_STATES = 2;
const MOST = 0.6;
const LONGEST_STATUS_WORD = 12;

/** ２校に設置した。: a report in a sentence, or one of how many; 80％, 6月 and 7年度 count nothing. */
const REPORTS = /.{7}。$|[0-9０-９](?![0-9０-９.．]*\s*(?:[%％割月日時期]|年度?))/u;

/** 完了, 実施中…: a text that says how far a measure is and nothing else. */
function isStatusWord(text: string): boolean {
  if (text.length > LONGEST_STATUS_WORD || REPORTS.test(text) || parseDirection(text) !== null) return false;
  return parseStatus(text, []).state !== null;
}

/** Where a sheet has no column for it, staff write 完了 among the remarks: then the remarks are the status. */
export function findStatusInRemarks(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  if (columnOf(chosen, "status") !== undefined) return;
  const remarks = columnOf(chosen, "remarks");
  if (remarks === undefined || isMappedColumn(header, remarks)) return;
  const texts = sampleTexts(grid, header, endRow, remarks);
  if (texts.length >= FEWEST_STATES && share(texts, isStatusWord) >= MOST) chosen.set(remarks, "status");
}

/** A mark, a grade or a word of progress, and nothing else. */
export function isStatusText(text: string): boolean {
  return canonicalMark(text) !== null || GRADE.test(text) || isStatusWord(text);
}

const GRADE = /^[A-EＡ-ＥSＳ]$/u;

const SHARE_DONE = /^[0-9０-９]{1,3}(?:[.．][0-9０-９]+)?\s*[%％]?$/u;

/** Headings of what came of a measure: in words of progress that is its status, in sentences a report. */
const OUTCOME = /^(?:.{0,6}の)?(?:結果|成果|経過|段階|評定|判定|現状)$/u;
const FEWEST_OUTCOMES = 4;
const NEARLY_ALL = 0.9;

/** Where no heading tells a status, 結果 does over cells that say 実施済 and 検討中 and nothing else. */
export function findStatusInOutcome(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  if (columnOf(chosen, "status") !== undefined) return;
  const found = header.columns.find((heading) => {
    if (heading.isMapped || chosen.has(heading.column)) return false;
    if (!OUTCOME.test(innermostLabel(heading.path))) return false;
    const texts = sampleTexts(grid, header, endRow, heading.column);
    return texts.length >= FEWEST_OUTCOMES && share(texts, isStatusText) >= NEARLY_ALL;
  });
  if (found !== undefined) chosen.set(found.column, "status");
}

/** 総合評価 beside a grade for each year, 今回状況 beside 前回状況: what holds now, whatever stands beside it. */
const HOLDS_NOW = /総合|総括|最終|今回|最新|直近|現在/u;

function innermost({ path }: ColumnHeading): string {
  return path.at(-1) ?? "";
}

const FEWEST_YEARS = 2;

/** The headings that say again what a first one says: of another year, word for word, or under the same heading. */
function sayingAgain(
  first: ColumnHeading,
  candidates: readonly ColumnHeading[],
  speaking: readonly ColumnHeading[],
): readonly ColumnHeading[] {
  const dated = candidates.filter((heading) => yearOfHeading(heading) > 0);
  if (dated.includes(first) && dated.length >= FEWEST_YEARS) return dated;
  const among = speaking.length === 0 ? candidates : speaking;
  const isUnderSame = ({ path }: ColumnHeading): boolean =>
    speaking.length > 0 && path.length > 1 && first.path.length > 1 && path[0] === first.path[0];
  return among.filter((heading) => innermost(heading) === innermost(first) || isUnderSame(heading));
}

/**
 * The columns that tell the status, the one that counts first. Of several that could, those whose cells are marks or words
 * of progress (評価 rather than the report under 取組状況); among them one that says to hold now (総合評価, 今回状況); of
 * the same heading again and again the latest: by its year (R5, R6, R7), else the rightmost (中間, 年度末).
 */
export function findStatusColumns(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): readonly number[] {
  const current = columnOf(chosen, "status");
  const candidates = header.columns.filter(
    ({ match, isMapped }) => !isMapped && isSure(match) && match.field === "status",
  );
  const isCandidate = candidates.some(({ column }) => column === current);
  if (current === undefined || !isCandidate || candidates.length < 2)
    return current === undefined ? [] : [current];
  const isMostly = (column: number, test: (text: string) => boolean): boolean =>
    share(sampleTexts(grid, header, endRow, column), test) >= MOST;
  const inWords = candidates.filter(({ column }) => isMostly(column, isStatusText));
  const inShares = candidates.filter(
    ({ column, path }) => headingUnit(path) === "%" && isMostly(column, (text) => SHARE_DONE.test(text)),
  );
  const speaking = inWords.length > 0 ? inWords : inShares;
  const [first] = speaking.length === 0 ? candidates : speaking;
  if (first === undefined) return [current];
  const again = [...sayingAgain(first, candidates, speaking)].sort(
    (a, b) => yearOfHeading(b) - yearOfHeading(a) || b.column - a.column,
  );
  const now = speaking.filter((heading) => HOLDS_NOW.test(innermostLabel(heading.path))).reverse();
  return [...new Set([...now, ...again].map(({ column }) => column))];
}
