import { readXlsx as readWithHucre } from "hucre/xlsx";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { columnName } from "../../src/core/sheet/address";
import { blankSheet } from "../../src/core/sheet/blank-sheet";
import { editXlsx } from "../../src/adapters/xlsx/write/edit-xlsx";
import type { Edit } from "../../src/core/sheet/edit";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildXlsx } from "../support/build-xlsx";

/** One comparison; times in milliseconds, the best of several runs. `ratio` below 1 means that ours is faster. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

const ROWS = 10_000;
const COLUMNS = 20;
const NEW_COLUMNS = 5;
const TEXT_COLUMNS = 8;
const RUNS = 7;

function benchCell(row: number, column: number): Cell {
  if (column < TEXT_COLUMNS)
    return { row, column, value: `取組${String(row % 500)}の内容その${String(column)}` };
  if (column < COLUMNS - 1) return { row, column, value: row * column + 0.25, numberFormat: "0.0" };
  const formula = `=${columnName(column - 2)}${String(row + 1)}+${columnName(column - 1)}${String(row + 1)}`;
  return { row, column, value: row * (2 * column - 3) + 0.5, formula };
}

/** A workbook of 10,000 × 20 cells, half of them text, with 10,000 formulas. */
export function benchWorkbook(): WorkbookSnapshot {
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) =>
    benchCell(Math.floor(index / COLUMNS), index % COLUMNS),
  );
  return { dateSystem: 1900, sheets: [{ ...blankSheet("一覧"), cells }], names: [] };
}

async function timeOf(read: () => unknown): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

/** Five new columns with values, formats and formulas: 50,000 cells. */
function benchEdits(): readonly Edit[] {
  return Array.from({ length: ROWS * NEW_COLUMNS }, (_, index): Edit => {
    const [row, offset] = [Math.floor(index / NEW_COLUMNS), index % NEW_COLUMNS];
    const place = { sheet: "一覧", row, column: COLUMNS + offset, expected: null } as const;
    if (offset > 0) return { kind: "setCell", ...place, content: { value: index }, numberFormat: "0.0" };
    const formula = `=IF(A${String(row + 1)}="","","済")`;
    return { kind: "setCell", ...place, content: { value: "済", formula } };
  });
}

/** Writes 50,000 cells into the file that the other row reads; reading it is part of the work and the measure. */
function benchEditing(bytes: Uint8Array): BenchRow {
  const edits = benchEdits();
  let ours = Infinity;
  let peer = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    editXlsx(bytes, edits);
    const middle = performance.now();
    readXlsx(bytes);
    ours = Math.min(ours, middle - start);
    peer = Math.min(peer, performance.now() - middle);
  }
  return {
    name: "edit .xlsx, 50,000 new cells (floor: reading the same file)",
    ours,
    peer,
    ratio: ours / peer,
  };
}

/** Reads the same file with ours and with hucre, by turns, so that both meet the same load of the machine. */
export async function benchXlsx(): Promise<readonly BenchRow[]> {
  const bytes = buildXlsx(benchWorkbook());
  let ours = Infinity;
  let peer = Infinity;
  for (let run = 0; run < RUNS; run++) {
    ours = Math.min(ours, await timeOf(() => readXlsx(bytes)));
    peer = Math.min(peer, await timeOf(() => readWithHucre(bytes)));
  }
  return [
    { name: "read .xlsx, 10,000 × 20 with 10,000 formulas (peer: hucre)", ours, peer, ratio: ours / peer },
    benchEditing(bytes),
  ];
}
