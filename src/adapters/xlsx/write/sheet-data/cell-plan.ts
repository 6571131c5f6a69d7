import type { CellContent } from "../../../../core/sheet/edit";
import type { IndexedCell, RowIndex } from "./index-rows";

/** What becomes of one cell. */
export interface PlannedCell {
  readonly column: number;
  /** Whether the part has an element for it. */
  readonly isPresent: boolean;
  /** The style that the cell names itself. */
  readonly styleBefore: number | undefined;
  style: number | undefined;
  /** `undefined` where the content stays. */
  content: CellContent | undefined;
}

/** What becomes of one row's attributes. */
export interface PlannedRow {
  readonly cells: Map<number, PlannedCell>;
  /** In points; `null` lets Excel choose, `undefined` leaves it. */
  height: number | null | undefined;
}

/** The cells of a sheet that edits touch, with the styles that they have so far. */
export class CellPlan {
  readonly rows = new Map<number, PlannedRow>();
  private readonly index: RowIndex;

  constructor(index: RowIndex) {
    this.index = index;
  }

  rowAt(row: number): PlannedRow {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const planned: PlannedRow = { cells: new Map(), height: undefined };
    this.rows.set(row, planned);
    return planned;
  }

  cellAt(row: number, column: number): PlannedCell {
    const { cells } = this.rowAt(row);
    const known = cells.get(column);
    if (known !== undefined) return known;
    const present = this.presentCell(row, column);
    const planned: PlannedCell = {
      column,
      isPresent: present !== undefined,
      styleBefore: present?.style,
      style: present?.style,
      content: undefined,
    };
    cells.set(column, planned);
    return planned;
  }

  /** The style that a cell names itself, after what is planned so far. */
  styleAt(row: number, column: number): number | undefined {
    const planned = this.rows.get(row)?.cells.get(column);
    return planned === undefined ? this.presentCell(row, column)?.style : planned.style;
  }

  /** Columns of a row's cells between two columns: those in the part and those planned. */
  columnsOf(row: number, left: number, right: number): readonly number[] {
    const present = this.index.rows.get(row)?.cells.map(({ column }) => column) ?? [];
    const planned = this.rows.get(row)?.cells.keys() ?? [];
    return [...new Set([...present, ...planned])].filter((column) => left <= column && column <= right);
  }

  private presentCell(row: number, column: number): IndexedCell | undefined {
    const cells = this.index.rows.get(row)?.cells ?? [];
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low];
    return cell?.column === column ? cell : undefined;
  }
}
