import { areasEqual } from "../sheet/area";
import { contentOf, contentsEqual, valuesEqual } from "../sheet/cell-content";
import type { CellFormat } from "../sheet/cell-format";
import { widthOf } from "../sheet/column-width";
import type { CellContent, Edit } from "../sheet/edit";
import type { Area, Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

const COLUMNS = 16_384;
const SAME_FIGURE = 1e-9;

/** Whether a cell holds a content and shows the same value; figures may differ in their last digits. */
function showsSame(cell: Cell | undefined, content: CellContent): boolean {
  const holds = contentOf(cell);
  if (!contentsEqual(holds, content)) return false;
  if (holds === null || content === null || content.formula === undefined) return true;
  if (typeof holds.value === "number" && typeof content.value === "number")
    return Math.abs(holds.value - content.value) <= SAME_FIGURE * Math.max(1, Math.abs(content.value));
  return valuesEqual(holds.value, content.value);
}

/**
 * Collects the edits that turn a workbook into what is wanted. What is there already costs no edit, so that writing twice
 * changes nothing the second time.
 */
export class EditList {
  private readonly edits: Edit[] = [];
  private readonly widths = new Map<string, number>();
  private readonly cells = new Map<string, ReadonlyMap<number, Cell>>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  get all(): readonly Edit[] {
    return this.edits;
  }

  add(...edits: readonly Edit[]): void {
    this.edits.push(...edits);
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.snapshot.sheets.find((sheet) => sheet.name === name);
  }

  cellAt(sheet: string, row: number, column: number): Cell | undefined {
    let index = this.cells.get(sheet);
    if (index === undefined) {
      index = new Map(
        (this.sheet(sheet)?.cells ?? []).map((cell) => [cell.row * COLUMNS + cell.column, cell]),
      );
      this.cells.set(sheet, index);
    }
    return index.get(row * COLUMNS + column);
  }

  /** @returns whether an edit was needed */
  setCell(sheet: string, row: number, column: number, content: CellContent, numberFormat?: string): boolean {
    const cell = this.cellAt(sheet, row, column);
    const isFormatted = content === null || numberFormat === undefined || cell?.numberFormat === numberFormat;
    if (showsSame(cell, content) && isFormatted) return false;
    const expected = contentOf(cell);
    const format = numberFormat === undefined ? {} : { numberFormat };
    this.edits.push({ kind: "setCell", sheet, row, column, expected, content, ...format });
    return true;
  }

  setFormat(sheet: string, area: Area, format: CellFormat | null): void {
    this.edits.push({ kind: "setFormat", sheet, area, format });
  }

  /** Of several widths that are wanted for one column the widest counts. */
  setWidth(sheet: string, column: number, width: number | null): void {
    const key = `${sheet}!${String(column)}`;
    if (width !== null && width < (this.widths.get(key) ?? 0)) return;
    this.widths.set(key, width ?? 0);
    const held = this.sheet(sheet);
    if (held !== undefined && widthOf(held, column) !== width)
      this.edits.push({ kind: "setColumnWidth", sheet, column, width });
  }

  setMerge(sheet: string, area: Area, isMerged: boolean): void {
    const isThere = this.sheet(sheet)?.merges.some((merge) => areasEqual(merge, area)) ?? false;
    if (isThere !== isMerged) this.edits.push({ kind: "setMerge", sheet, area, isMerged });
  }

  setName(name: string, formula: string | null, isHidden = false): void {
    const expected = this.snapshot.names.find((known) => known.name === name)?.formula ?? null;
    if (expected === formula) return;
    this.edits.push({ kind: "setName", name, expected, formula, ...(isHidden && { isHidden }) });
  }

  setSetting(key: string, value: string | null): void {
    const expected = this.snapshot.settings?.[key] ?? null;
    if (expected !== value) this.edits.push({ kind: "setSetting", key, expected, value });
  }
}
