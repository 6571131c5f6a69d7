import type { FieldName, SourcedText } from "../../plan/plan";
import type { CellRef } from "../../sheet/address";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { FIELD_NAMES } from "../field-names";
import type { RawMeasure, RawStep } from "../raw-plan";
import type { ListColumns } from "./map-list-columns";
import { joinMonth } from "./find-months-beside";
import { affirms } from "./find-marked-values";
import { isRatingRow, readRowKind } from "./indicator-row-kinds";
import { joinBureaus } from "./join-bureaus";
import { seenText } from "./seen-text";
import { stepsOfRow } from "./schedule-steps";

const NO_TEXTS: readonly SourcedText[] = [];
const NO_STEPS: readonly RawStep[] = [];

const SLOTS = FIELD_NAMES.length;
const SLOT_OF = Object.fromEntries(FIELD_NAMES.map((field, slot) => [field, slot])) as Record<
  FieldName,
  number
>;

/** What is known of a list's measure when its first row is met. */
export interface ListMeasureHead {
  readonly anchor: CellRef;
  readonly number: string | null;
  readonly name: string;
  readonly parent: number | null;
  readonly area: readonly string[];
  /** What a tag before the name says of where the measure goes. */
  readonly direction?: string | undefined;
}

/**
 * A measure of a list: its rows, and the columns that say what stands where. Cells are read when a field is asked for, for
 * most of a wide table never is.
 */
export class ListMeasure implements RawMeasure {
  readonly anchor: CellRef;
  readonly number: string | null;
  readonly name: string;
  readonly parent: number | null;
  readonly area: readonly string[];
  lastRow: number;
  private readonly firstRow: number;
  private readonly direction: string | undefined;
  private furtherRows: number[] | undefined;
  private hasPartInRow = false;
  /** What was read of each field, by its slot. */
  private remembered: (readonly SourcedText[] | undefined)[] = new Array(SLOTS);

  constructor(
    private readonly grid: Grid,
    private readonly columns: ListColumns,
    head: ListMeasureHead,
    row: number,
  ) {
    this.anchor = head.anchor;
    this.number = head.number;
    this.name = head.name;
    this.parent = head.parent;
    this.area = head.area;
    this.direction = head.direction;
    this.firstRow = row;
    this.lastRow = row;
  }

  /** Takes a further row that belongs to this measure. */
  addRow(row: number): void {
    this.furtherRows ??= [];
    this.furtherRows.push(row);
    this.remembered = new Array(SLOTS);
    this.lastRow = row;
  }

  /** Notes that the first row tells of a part: only what merges down from it is told of the whole. */
  leaveRowToPart(): void {
    this.hasPartInRow = true;
    this.remembered = new Array(SLOTS);
  }

  /** Notes that rows down to this one belong to parts of this measure. */
  reachRow(row: number): void {
    this.lastRow = Math.max(this.lastRow, row);
  }

  texts(field: FieldName): readonly SourcedText[] {
    // Every rule asks for the same few fields: each is read once.
    return (this.remembered[SLOT_OF[field]] ??= this.read(field));
  }

  private read(field: FieldName): readonly SourcedText[] {
    const columns = this.columns.byField.get(field);
    const { divisionAbove } = this.columns;
    if (field === "divisions" && divisionAbove !== undefined) return [divisionAbove];
    if (field === "direction" && this.direction !== undefined)
      return [{ text: this.direction, at: this.grid.ref(this.firstRow, this.columns.name) }];
    if (columns === undefined) return field === "status" ? this.readRatingRow() : NO_TEXTS;
    const [first] = columns;
    if (first !== undefined && columns.length === 1 && this.furtherRows === undefined)
      return this.readOnly(first);
    const found: SourcedText[] = [];
    const isMarked = columns.some((column) => this.columns.marked.has(column));
    if (field === "divisions" && columns.length > 1 && !isMarked)
      return joinBureaus(columns.map((column) => this.textsOf(column)));
    for (const column of columns) {
      if (this.columns.times.has(column)) continue;
      this.readColumn(column, found);
      // Rows that tell of a year each: what the latest says is what holds.
      if (field === "status" && this.columns.years !== undefined) found.reverse();
      // Several columns of a status tell a year each, the latest first: what it says last is what holds.
      if (field === "status" && found.length > 0) break;
    }
    return found;
  }

  place(field: FieldName): CellRef | undefined {
    const column = this.columns.byField.get(field)?.[0];
    return column === undefined ? undefined : this.grid.ref(this.firstRow, column);
  }

  get steps(): readonly RawStep[] {
    if (this.columns.times.size === 0) return NO_STEPS;
    const { rowKinds } = this.columns;
    const isPlan = (row: number): boolean =>
      rowKinds === undefined || (readRowKind(this.grid.textAt(row, rowKinds)) ?? "goal") === "goal";
    return [this.firstRow, ...(this.furtherRows ?? [])]
      .filter(isPlan)
      .flatMap((row) => stepsOfRow(this.grid, row, this.columns.times));
  }

  /** The latest rating, where rows of ratings stand below plans and results under the years. */
  private readRatingRow(): readonly SourcedText[] {
    const { rowKinds, times } = this.columns;
    if (rowKinds === undefined) return NO_TEXTS;
    const row = (this.furtherRows ?? []).find((each) => isRatingRow(this.grid.textAt(each, rowKinds)));
    if (row === undefined) return NO_TEXTS;
    const last = [...times.keys()].reverse().find((column) => isFilled(this.grid.cellAt(row, column)));
    return last === undefined
      ? NO_TEXTS
      : [{ text: cellText(this.grid.cellAt(row, last)), at: this.grid.ref(row, last) }];
  }

  /** The one cell of a measure of one row: a list that nothing is added to takes no more room than it needs. */
  private readOnly(column: number): readonly SourcedText[] {
    if (this.columns.times.has(column)) return NO_TEXTS;
    const text = this.readFirstRow(column);
    return text === undefined ? NO_TEXTS : [text];
  }

  private textsOf(column: number): readonly SourcedText[] {
    const found: SourcedText[] = [];
    this.readColumn(column, found);
    return found;
  }

  private readColumn(column: number, found: SourcedText[]): void {
    const first = this.readFirstRow(column);
    if (first !== undefined) found.push(first);
    for (const row of this.furtherRows ?? []) {
      const further = this.grid.cellAt(row, column);
      const text = isFilled(further) ? this.take(further, column) : undefined;
      if (text !== undefined) found.push(text);
    }
  }

  /** A part of a measure has rows of its own; what merges from above belongs to the whole. */
  private readFirstRow(column: number): SourcedText | undefined {
    const cell =
      this.parent === null
        ? this.grid.cellThrough(this.firstRow, column)
        : this.grid.cellAt(this.firstRow, column);
    const isOfPart =
      this.hasPartInRow &&
      (this.grid.mergeAt(this.firstRow, column)?.bottom ?? this.firstRow) === this.firstRow;
    return isFilled(cell) && !isOfPart ? this.take(cell, column) : undefined;
  }

  /** What a cell says; `undefined` where it is for a mark and bears none. */
  private take(cell: Cell, column: number): SourcedText | undefined {
    const { headerBottom, units, months, marked } = this.columns;
    const at = this.grid.ref(cell.row, cell.column);
    const meant = marked.get(column);
    if (meant !== undefined) return affirms(cellText(cell)) ? { text: meant, at } : undefined;
    const text = seenText(this.grid, cell, headerBottom, units.get(column));
    const month = months.get(column);
    if (month === undefined) return { text, at };
    return { text: joinMonth(text, this.grid.textAt(cell.row, month.column), month.yearUnit), at };
  }
}
