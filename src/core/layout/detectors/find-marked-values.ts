import type { FieldName } from "../../plan/plan";
import { endsAsUnit } from "../../division/unit-names";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { parseDirection } from "../../status/parse-direction";
import { parseStatus } from "../../status/parse-status";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

/** Columns in which a mark says what their heading says (総務課｜福祉課, 完了｜実施中｜未着手), with the heading. */
export type MarkedValues = ReadonlyMap<number, string>;

type MarkedField = "divisions" | "status" | "direction";

const FEWEST_COLUMNS = 2;
const LONGEST_WORD = 10;
/** Canonical marks that say that a heading does not hold. */
export const DENYING_MARKS: readonly string[] = ["－", "×"];

/** Whether a mark says that what its column is headed by holds. */
export function affirms(mark: string): boolean {
  const canonical = canonicalMark(mark);
  return canonical !== null && !DENYING_MARKS.includes(canonical);
}

function isStatusWord(text: string): boolean {
  const isShort = text.length > 1 && text.length <= LONGEST_WORD;
  return isShort && parseDirection(text) === null && parseStatus(text, []).state !== null;
}

const IS_VALUE: Readonly<Record<MarkedField, (text: string) => boolean>> = {
  divisions: endsAsUnit,
  status: isStatusWord,
  direction: (text) => parseDirection(text) !== null,
};
/** 着手 and 終了 alone may also head days. */
const ALSO_MEANT: ReadonlySet<FieldName> = new Set<FieldName>(["start", "due"]);

function innermost({ path }: ColumnHeading): string {
  return (path.at(-1) ?? "").trim().replaceAll(/\s*\n\s*/gu, "");
}

function findMarked(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
  field: MarkedField,
): MarkedValues {
  const candidates = header.columns.filter((heading) => {
    const meant = chosen.get(heading.column) ?? heading.match?.field ?? field;
    const mayBe = meant === field || (field === "status" && ALSO_MEANT.has(meant));
    return !heading.isMapped && mayBe && IS_VALUE[field](innermost(heading));
  });
  // Cells are looked at only where headings promise a choice: rows that nobody looked at are read again by themselves.
  if (candidates.length < FEWEST_COLUMNS) return new Map();
  const texts = new Map(
    candidates.map(({ column }) => [column, sampleTexts(grid, header, endRow, column)] as const),
  );
  const marked = candidates.filter(({ column }) =>
    (texts.get(column) ?? []).every((text) => canonicalMark(text) !== null),
  );
  const hasMark = marked.some(({ column }) => (texts.get(column) ?? []).length > 0);
  return marked.length >= FEWEST_COLUMNS && hasMark
    ? new Map(marked.map((heading) => [heading.column, innermost(heading)]))
    : new Map();
}

/** Finds the columns in which marks choose among divisions, states or outlooks, and lets them tell these. */
export function findMarkedValues(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): MarkedValues {
  const all = new Map<number, string>();
  for (const field of ["divisions", "status", "direction"] as const) {
    const marked = findMarked(grid, header, endRow, chosen, field);
    if (marked.size === 0) continue;
    if (field !== "divisions") for (const [column, told] of chosen) if (told === field) chosen.delete(column);
    for (const [column, value] of marked) {
      chosen.set(column, field);
      all.set(column, value);
    }
  }
  return all;
}
