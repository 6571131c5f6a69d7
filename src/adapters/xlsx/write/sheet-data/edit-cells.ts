import type { CellBorder, CellFormat } from "../../../../core/sheet/cell-format";
import type { CellContent, SetCell, SetFormat, SetRowHeight } from "../../../../core/sheet/edit";
import { isCellError, type Area, type CellValue } from "../../../../core/sheet/snapshot";
import type { SheetRecord } from "../record/sheet-record";
import type { BorderSides } from "../styles/border-xml";
import type { StyleChange } from "../styles/derive-xf";
import type { StyleBook } from "../styles/style-book";
import type { CellPlan } from "./cell-plan";

export type CellEdit = SetCell | SetFormat | SetRowHeight;

/** What planning the cells of one sheet needs to know. */
export interface CellsContext {
  /** Asked for only where a style changes: a workbook need not have any. */
  readonly styles: () => StyleBook;
  /** What a cell held before the edits. */
  contentBefore(row: number, column: number): CellContent;
  /** The style that an empty cell has from its row or column. */
  inheritedStyle(row: number, column: number): number | undefined;
  /** Keeps the styles that cells had before this product wrote them; `undefined` where nothing is kept. */
  readonly record: SheetRecord | undefined;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** Whether two cells hold the same, down to what a formula last computed. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a === null || b === null) return a === b;
  return a.formula === b.formula && isSameValue(a.value, b.value);
}

/** Text that Excel would take for a formula when the cell is entered again. */
function startsLikeFormula(content: CellContent): boolean {
  if (content === null || content.formula !== undefined || typeof content.value !== "string") return false;
  return content.value.startsWith("=");
}

/** Plans what edits do to the cells of one sheet; styles are appended to the style book as they are needed. */
export class CellPlanner {
  private readonly plan: CellPlan;
  private readonly context: CellsContext;

  constructor(plan: CellPlan, context: CellsContext) {
    this.plan = plan;
    this.context = context;
  }

  apply(edit: CellEdit): void {
    if (edit.kind === "setCell") this.setCell(edit);
    else if (edit.kind === "setRowHeight") this.plan.rowAt(edit.row).height = edit.height;
    else if (edit.format === null) this.takeFormats(edit.area);
    else this.setFormat(edit.area, edit.format);
  }

  private setCell({ row, column, content, numberFormat }: SetCell): void {
    const cell = this.plan.cellAt(row, column);
    if (!isSameContent(this.context.contentBefore(row, column), content)) cell.content = content;
    const change: StyleChange = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...this.quotePrefixChange(row, column, content),
    };
    if (content === null) {
      this.takeOwnBlank(row, column);
      return;
    }
    this.remember(row, column);
    this.changeStyle(row, column, change);
    if (cell.isPresent || cell.style !== undefined) return;
    // A new cell looks like its row or column, as one that is typed into does.
    cell.style = this.context.inheritedStyle(row, column);
  }

  /** A cell that this product put where there was none goes as a whole, unless it was given a look meanwhile. */
  private takeOwnBlank(row: number, column: number): void {
    const { record } = this.context;
    if (record?.styleOf(row, column) !== null) return;
    const cell = this.plan.cellAt(row, column);
    if (cell.style !== this.context.inheritedStyle(row, column)) return;
    cell.style = undefined;
    record.forgetStyle(row, column);
  }

  private quotePrefixChange(row: number, column: number, content: CellContent): StyleChange {
    const style = this.styleOf(row, column);
    const needsPrefix = startsLikeFormula(content);
    const hasPrefix = style !== 0 && this.context.styles().hasQuotePrefix(style);
    return needsPrefix === hasPrefix || content === null ? {} : { quotePrefix: needsPrefix };
  }

  private setFormat(area: Area, format: CellFormat): void {
    const { like, border, edges, ...rest } = format;
    const likeStyle = like === undefined ? undefined : this.styleOf(like.row, like.column);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.remember(row, column);
        this.changeStyle(row, column, {
          ...rest,
          ...(likeStyle !== undefined && { likeStyle }),
          ...sidesOf(area, row, column, border, edges),
        });
      }
    }
  }

  private takeFormats(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (const column of this.plan.columnsOf(row, area.left, area.right)) {
        this.takeFormat(row, column);
      }
    }
  }

  /** Back to the style that the cell had before this product gave it another, or to none. */
  private takeFormat(row: number, column: number): void {
    const former = this.context.record?.styleOf(row, column);
    this.plan.cellAt(row, column).style = former ?? undefined;
    this.context.record?.forgetStyle(row, column);
  }

  private changeStyle(row: number, column: number, change: StyleChange): void {
    if (Object.keys(change).length === 0) return;
    const before = this.styleOf(row, column);
    const after = this.context.styles().styleFor(before, change);
    if (after === before) return;
    this.plan.cellAt(row, column).style = after;
  }

  /** Keeps what a cell said of its style before it is written for the first time. */
  private remember(row: number, column: number): void {
    const { record } = this.context;
    if (record === undefined) return;
    const { isPresent, styleBefore } = this.plan.cellAt(row, column);
    if (styleBefore !== undefined) record.keepStyle(row, column, styleBefore);
    else if (!isPresent) record.keepStyle(row, column, null);
  }

  private styleOf(row: number, column: number): number {
    return this.plan.styleAt(row, column) ?? this.context.inheritedStyle(row, column) ?? 0;
  }
}

function sidesOf(
  area: Area,
  row: number,
  column: number,
  border: CellBorder | undefined,
  edges: CellFormat["edges"],
): { readonly sides?: BorderSides } {
  const side = (isEdge: boolean, edge: CellBorder | undefined): CellBorder | undefined =>
    (isEdge ? edge : undefined) ?? border;
  const lines = {
    left: side(column === area.left, edges?.left),
    right: side(column === area.right, edges?.right),
    top: side(row === area.top, edges?.top),
    bottom: side(row === area.bottom, edges?.bottom),
  };
  const drawn = Object.entries(lines).filter(([, line]) => line !== undefined);
  return drawn.length === 0 ? {} : { sides: Object.fromEntries(drawn) as BorderSides };
}
