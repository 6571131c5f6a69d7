import { readXlsx as readWithHucre } from "hucre/xlsx";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { columnName } from "../../src/core/sheet/address";
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
  const sheet = { name: "一覧", visibility: "visible", isProtected: false, cells } as const;
  return {
    dateSystem: 1900,
    sheets: [{ ...sheet, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] }],
    names: [],
  };
}

async function timeOf(read: () => unknown): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
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
  ];
}
