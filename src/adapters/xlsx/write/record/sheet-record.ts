import { ValidationsRecord, type ValidationsRecordData } from "./validations-record";

/** A run of cells that had the same style: top, left, bottom, right (both ends included), and the style. */
export type StyleRun = readonly [
  top: number,
  left: number,
  bottom: number,
  right: number,
  style: number | null,
];

/** A run of rows that said the same of their spans. */
export type SpansRun = readonly [first: number, last: number, spans: string];

/** What a sheet's part said before this product wrote to it; plain data. */
export interface SheetRecordData {
  readonly dimension?: string;
  readonly extent?: string;
  readonly columns?: string;
  readonly spans?: readonly SpansRun[];
  readonly styles?: readonly StyleRun[];
  readonly validations?: ValidationsRecordData;
}

const COLUMNS = 16_384;

function styleRuns(styles: ReadonlyMap<number, number | null>): readonly StyleRun[] {
  const byColumn = [...styles].sort(([a], [b]) => (a % COLUMNS) - (b % COLUMNS) || a - b);
  const runs: (readonly [number, number, number, number, number | null])[] = [];
  for (const [key, style] of byColumn) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const last = runs.at(-1);
    if (last?.[1] === column && last[2] + 1 === row && last[4] === style) {
      runs[runs.length - 1] = [last[0], column, row, column, style];
    } else runs.push([row, column, row, column, style]);
  }
  return runs;
}

function spansRuns(spans: ReadonlyMap<number, string>): readonly SpansRun[] {
  const runs: SpansRun[] = [];
  for (const [row, text] of [...spans].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1 && last[2] === text) runs[runs.length - 1] = [last[0], row, text];
    else runs.push([row, row, text]);
  }
  return runs;
}

/**
 * What a sheet's part said before this product wrote to it, where nothing else in the part tells: so that taking our
 * traces out gives back the very bytes. Each entry goes when it has been used.
 */
export class SheetRecord {
  /** The `ref` of `<dimension>`. */
  dimension: string | undefined;
  /** The area of the sheet's cells, where `<dimension>` did not hold them. */
  extent: string | undefined;
  /** `<cols>` as written; empty where there was none. */
  columns: string | undefined;
  /** The attribute `spans` by row. */
  readonly spans = new Map<number, string>();
  readonly validations: ValidationsRecord;
  private readonly styles = new Map<number, number | null>();

  constructor(data: SheetRecordData = {}) {
    this.dimension = data.dimension;
    this.extent = data.extent;
    this.columns = data.columns;
    this.validations = new ValidationsRecord(data.validations);
    for (const [first, last, spans] of data.spans ?? []) {
      for (let row = first; row <= last; row++) this.spans.set(row, spans);
    }
    for (const [top, left, bottom, right, style] of data.styles ?? []) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) this.styles.set(row * COLUMNS + column, style);
      }
    }
  }

  /** The style that a cell named itself, `null` where the part had no such cell; `undefined` where nothing is known. */
  styleOf(row: number, column: number): number | null | undefined {
    return this.styles.get(row * COLUMNS + column);
  }

  /** Keeps the first that is said of a cell. */
  keepStyle(row: number, column: number, style: number | null): void {
    const key = row * COLUMNS + column;
    if (!this.styles.has(key)) this.styles.set(key, style);
  }

  forgetStyle(row: number, column: number): void {
    this.styles.delete(row * COLUMNS + column);
  }

  get hasStyles(): boolean {
    return this.styles.size > 0;
  }

  /** Drops what goes by the numbers of styles; columns name theirs, too. */
  forgetStyles(): void {
    this.columns = undefined;
    this.styles.clear();
  }

  /** `undefined` where nothing is kept. */
  toData(): SheetRecordData | undefined {
    const { dimension, extent, columns, spans, styles } = this;
    const validations = this.validations.toData();
    const data: SheetRecordData = {
      ...(dimension !== undefined && { dimension }),
      ...(extent !== undefined && { extent }),
      ...(columns !== undefined && { columns }),
      ...(spans.size > 0 && { spans: spansRuns(spans) }),
      ...(styles.size > 0 && { styles: styleRuns(styles) }),
      ...(validations !== undefined && { validations }),
    };
    return Object.keys(data).length === 0 ? undefined : data;
  }
}
