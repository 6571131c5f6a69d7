import { formatArea, formatCellRef } from "../../../core/sheet/address";
import { relativeFormula } from "../../../core/sheet/formula-pattern";
import { rangeOf } from "../read-batch";
import type { Block } from "./cell-blocks";
import { toAnswer, toEntry, type Entry } from "./cell-entry";
import { writesFormula, type Writing } from "./cell-writing";
import type { StepReport } from "./step";

/** What `range.formulas` and `range.values` gave. */
export type Answers = readonly (readonly unknown[])[];

/** What a block held the moment before it was written. */
export interface Found {
  readonly formulas: Answers;
  readonly values: Answers;
}

/** What a block holds afterwards: all of it, or the values and how many formulas there are. */
export type Stored =
  { readonly formulas: Answers } | { readonly values: Answers; readonly formulaCount: number };

const TEXT = "@";

/** Cells that held something else just before the writing than what was read, with what puts that back. */
export function findOverwritten(sheet: string, block: Block, found: Found): StepReport["overwritten"] {
  return listWritings(block).flatMap(({ writing, x, y }) => {
    const { edit, oldAnswer, oldFormat } = writing;
    const held: unknown = found.formulas[y]?.[x];
    if (held === oldAnswer || held === toAnswer(edit.content)) return [];
    const isText = typeof held === "string" && found.values[y]?.[x] === held;
    const area = { top: edit.row, left: edit.column, bottom: edit.row, right: edit.column };
    return [
      {
        edit,
        restore: (context: Excel.RequestContext) => {
          const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
          range.formulas = [[isText ? toEntry({ value: held }, oldFormat === TEXT) : held]];
        },
      },
    ];
  });
}

/**
 * Addresses of cells that Excel did not store as asked.
 *
 * @param found absent where the cells are those of a new sheet
 */
export function findMisread(block: Block, stored: Stored, found: Found | undefined): readonly string[] {
  const writings = listWritings(block);
  const read = "formulas" in stored ? stored.formulas : stored.values;
  const constants = writings
    .filter(
      ({ writing, x, y }) => !writesFormula(writing) && !isSame(read[y]?.[x], toAnswer(writing.edit.content)),
    )
    .map(({ writing }) => formatCellRef(writing.edit));
  return [
    ...constants,
    ...("formulas" in stored
      ? findMisreadFormulas(block, writings, stored.formulas)
      : findMissing(block, writings, stored.formulaCount, found)),
  ];
}

/** Excel keeps 15 digits of a number. */
function isSame(kept: unknown, wanted: Entry): boolean {
  if (typeof kept !== "number" || typeof wanted !== "number") return kept === wanted;
  return Math.abs(kept - wanted) <= 1e-14 * Math.abs(wanted);
}

interface Place {
  readonly writing: Writing;
  readonly x: number;
  readonly y: number;
}

function listWritings({ rows }: Block): readonly Place[] {
  return rows.flatMap((row, y) =>
    row.flatMap((writing, x) => (writing === undefined ? [] : [{ writing, x, y }])),
  );
}

/**
 * Excel spells formulas in its own way, so that they are not compared letter by letter. But what was the same but for its
 * row must be so afterwards, and what was not must not: a table fills a column with one formula of it
 * (office-js issues 2093, 5909).
 */
function findMisreadFormulas(
  { area }: Block,
  writings: readonly Place[],
  stored: Answers,
): readonly string[] {
  const wantedBy = new Map<string, string>();
  const storedBy = new Map<string, string>();
  return writings.flatMap(({ writing, x, y }) => {
    const wanted = writing.edit.content?.formula;
    if (wanted === undefined) return [];
    const kept = stored[y]?.[x];
    if (typeof kept !== "string" || !kept.startsWith("=")) return [formatCellRef(writing.edit)];
    const row = area.top + y;
    const column = `${String(x)} `;
    const wantedKey = column + relativeFormula(wanted, row);
    const storedKey = column + relativeFormula(kept, row);
    if (!wantedBy.has(storedKey)) wantedBy.set(storedKey, wantedKey);
    if (!storedBy.has(wantedKey)) storedBy.set(wantedKey, storedKey);
    const isSame = wantedBy.get(storedKey) === wantedKey && storedBy.get(wantedKey) === storedKey;
    return isSame ? [] : [formatCellRef(writing.edit)];
  });
}

/** Of thousands of formulas, only their number is asked for: to compare them, all of them would have to come back. */
function findMissing(
  { area, rows }: Block,
  writings: readonly Place[],
  count: number,
  found: Found | undefined,
): readonly string[] {
  const isFormula = (held: unknown, value: unknown): boolean =>
    typeof held === "string" && held.startsWith("=") && held !== value;
  const others = rows.flatMap((row, y) =>
    row.filter(
      (writing, x) => writing === undefined && isFormula(found?.formulas[y]?.[x], found?.values[y]?.[x]),
    ),
  );
  const wanted = writings.filter(({ writing }) => writesFormula(writing)).length + others.length;
  return count === wanted ? [] : [formatArea(area)];
}

/** office.js types grids as mutable, and without null; it changes nothing. */
export function toApi(grid: readonly (readonly (Entry | null)[])[]): Entry[][] {
  return grid as Entry[][];
}
