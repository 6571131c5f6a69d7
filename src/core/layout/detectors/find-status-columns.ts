import type { FiscalYear } from "../../calendar/fiscal-year";
import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { parseDirection } from "../../status/parse-direction";
import { parseStatus } from "../../status/parse-status";
import { isSure } from "../match-field";
import { DEFAULT_ERA_OFFSET } from "../time-heading";
import { parseYearHeading } from "../year-heading";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { sampleTexts, share } from "./sample-texts";

const FEWEST_STATES = 2;
const MOST = 0.6;
const LONGEST_STATUS_WORD = 12;

/** 完了, 実施中…: a text that says how far a measure is and nothing else. */
function isStatusWord(text: string): boolean {
  if (text.length > LONGEST_STATUS_WORD || parseDirection(text) !== null) return false;
  return parseStatus(text, []).state !== null;
}

/** Where a sheet has no column for it, staff write 完了 among the remarks: then the remarks are the status. */
export function findStatusInRemarks(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  if ([...chosen.values()].includes("status")) return;
  const remarks = [...chosen].find(([, field]) => field === "remarks")?.[0];
  if (remarks === undefined || isMappedColumn(header, remarks)) return;
  const texts = sampleTexts(grid, header, endRow, remarks);
  if (texts.length >= FEWEST_STATES && share(texts, isStatusWord) >= MOST) chosen.set(remarks, "status");
}

/** A mark, a grade or a word of progress, and nothing else. */
function isStatusText(text: string): boolean {
  return canonicalMark(text) !== null || GRADE.test(text) || isStatusWord(text);
}

const GRADE = /^[A-EＡ-ＥSＳ]$/u;

/**
 * The columns that tell the status, the one that counts first. Of several that could, those whose cells are marks or words
 * of progress (評価 rather than the report under 取組状況); of the same heading again and again the latest: by its year
 * (R5, R6, R7), else the rightmost (中間, 年度末).
 */
export function findStatusColumns(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): readonly number[] {
  const current = [...chosen].find(([, field]) => field === "status")?.[0];
  const candidates = header.columns.filter(
    ({ match, isMapped }) => !isMapped && isSure(match) && match.field === "status",
  );
  const isCandidate = candidates.some(({ column }) => column === current);
  if (current === undefined || !isCandidate || candidates.length < 2)
    return current === undefined ? [] : [current];
  const speaking = candidates.filter(
    ({ column }) => share(sampleTexts(grid, header, endRow, column), isStatusText) >= MOST,
  );
  const [first] = speaking.length === 0 ? candidates : speaking;
  const yearOf = ({ path }: ColumnHeading): number =>
    path.map(yearInHeading).find((year) => year !== undefined) ?? 0;
  const hasYear = candidates.every((heading) => yearOf(heading) > 0);
  const word = first?.path.at(-1);
  const again = candidates.filter((heading) => hasYear || heading.path.at(-1) === word);
  const among =
    speaking.length === 0 || hasYear ? again : again.filter((heading) => speaking.includes(heading));
  if (first === undefined || among.length < 2) return [first?.column ?? current];
  return [...among].sort((a, b) => yearOf(b) - yearOf(a) || b.column - a.column).map(({ column }) => column);
}

function yearInHeading(text: string): FiscalYear | undefined {
  return parseYearHeading(text, DEFAULT_ERA_OFFSET);
}
