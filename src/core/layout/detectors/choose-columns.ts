import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { parseDirection } from "../../status/parse-direction";
import { SHARED_FIELDS } from "../column-map";
import { isSure } from "../match-field";
import { isMeasureNumber } from "../measure-number";
import { isTimeHeading } from "../time-heading";
import { isMappedColumn, type ColumnHeading, type HeaderBand } from "./find-headers";
import { sampleTexts, share } from "./sample-texts";

const MOST = 0.6;

const FEWEST_TIMES = 2;

/** Years, quarters or stages that stand side by side under 実施時期: bars and marks tell when, and no text. */
function withTimesUnderPeriod(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const times = headings.filter(
    ({ path, match, isMapped }) =>
      !isMapped && match?.field === "period" && path.length > 1 && isTimeHeading(path.at(-1) ?? ""),
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

/** Columns whose content tells more than their heading. */
export function correctByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  for (const [column, field] of chosen) {
    if ((field !== "status" && field !== "policyArea") || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column);
    const taken = [...chosen.values()].includes("direction");
    if (!taken && share(texts, (text) => parseDirection(text) !== null) >= MOST)
      chosen.set(column, "direction");
  }
}

/** A column without a known heading that counts 1, 2, 3 to the left of the names. */
export function findUnnamedNumbers(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const name = [...chosen].find(([, field]) => field === "name")?.[0];
  if (name === undefined || [...chosen.values()].includes("measureNumber") || grid.used === undefined) return;
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
