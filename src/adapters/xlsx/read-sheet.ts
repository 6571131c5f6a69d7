import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Area, Cell, CellValue, ListValidation, Span } from "../../core/sheet/snapshot";
import { appendSpan } from "./append-span";
import { parseCellValue, type ValueContext } from "./cell-value";
import { orderCells } from "./order-cells";
import { damaged } from "./package-error";
import { parseReference } from "./parse-reference";
import { booleanAttribute, relationshipId, type XmlAttributes, type XmlHandlers } from "./parse-xml";
import { NEXT_PLAIN_ROW, PLAIN_CELL } from "./plain-cells";
import type { ReadBudget } from "./read-budget";
import { ColumnsReader } from "./read-columns";
import { ConditionalFormatsReader } from "./read-conditional-formats";
import { isFilterCriterion } from "./read-filter";
import { ValidationsReader } from "./read-validations";
import { RichText } from "./rich-text";
import { SharedFormulas } from "./shared-formulas";
import { unescapeXml } from "./unescape-xml";

/** What the cells of a sheet refer to. */
export interface SheetContext extends ValueContext {
  /** By style index; `undefined` for `General`. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly budget: ReadBudget;
}

const enum Capture {
  nothing,
  value,
  formula,
}

function isAfter(row: number, column: number, cell: Cell | undefined): boolean {
  return cell === undefined || row > cell.row || (row === cell.row && column > cell.column);
}

/**
 * Reads the part of one worksheet.
 *
 * It runs once per element of the file's largest parts, so it keeps its state in plain fields and makes an object
 * only for a cell that holds something.
 */
export class SheetReader implements XmlHandlers {
  readonly merges: Area[] = [];
  readonly hiddenRows: Span[] = [];
  readonly columns: ColumnsReader;
  readonly conditionalFormats: ConditionalFormatsReader;
  readonly tableIds: string[] = [];
  isProtected = false;
  /** Whether a filter of the sheet itself is at work. */
  hasFilter = false;
  private readonly context: SheetContext;
  private readonly listed: Cell[] = [];
  private isOrdered = true;
  private readonly validationsReader: ValidationsReader;
  private readonly inline = new RichText();
  private readonly sharedFormulas: SharedFormulas;
  private inData = false;
  private inRow = false;
  private inCell = false;
  private inInline = false;
  private capture = Capture.nothing;
  private row = -1;
  private column = -1;
  private style = 0;
  private type: string | undefined;
  private value: string | undefined;
  private formula: string | undefined;
  private sharedIndex: string | undefined;
  // The extent, as plain numbers: they move for every cell.
  private top = LAST_ROW + 1;
  private left = LAST_COLUMN + 1;
  private bottom = -1;
  private right = -1;

  constructor(context: SheetContext) {
    this.context = context;
    this.sharedFormulas = new SharedFormulas(context.budget);
    this.validationsReader = new ValidationsReader(context.budget);
    this.columns = new ColumnsReader(context.budget);
    this.conditionalFormats = new ConditionalFormatsReader(context.budget);
  }

  /** Cells that hold something, row by row. */
  get cells(): readonly Cell[] {
    return this.isOrdered ? this.listed : orderCells(this.listed);
  }

  /** The area of all cells that hold something or carry a style; `undefined` where there are none. */
  get extent(): Area | undefined {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  get validations(): readonly ListValidation[] {
    return this.validationsReader.validations;
  }

  canSkim(): boolean {
    return this.inRow && !this.inCell;
  }

  skim(text: string, from: number): number {
    let at = from;
    for (;;) {
      PLAIN_CELL.lastIndex = at;
      const cell = PLAIN_CELL.exec(text);
      if (cell === null) {
        NEXT_PLAIN_ROW.lastIndex = at;
        const row = NEXT_PLAIN_ROW.exec(text);
        if (row?.[1] === undefined) return at;
        this.startRow(Number(row[1]) - 1);
        at = NEXT_PLAIN_ROW.lastIndex;
      } else {
        this.skimCell(cell);
        at = PLAIN_CELL.lastIndex;
      }
    }
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.inInline) this.inline.open(name, attributes);
    else if (this.inCell) this.openInCell(name, attributes);
    else if (this.inData) {
      if (name === "c") this.openCell(attributes);
      else if (name === "row") this.openRow(attributes);
    } else this.openOutsideData(name, attributes);
  }

  text(text: string): void {
    if (this.capture === Capture.value) this.value = this.value === undefined ? text : this.value + text;
    else if (this.capture === Capture.formula)
      this.formula = this.formula === undefined ? text : this.formula + text;
    else if (this.inInline) this.inline.text(text);
    else if (this.conditionalFormats.isOpen) this.conditionalFormats.text(text);
    else if (this.validationsReader.isOpen) this.validationsReader.text(text);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === "row") this.inRow = false;
    else if (name === "sheetData") this.inData = false;
    else if (!this.inData) {
      this.validationsReader.close(name);
      this.conditionalFormats.close(name);
    }
  }

  private openOutsideData(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "sheetData":
        this.inData = true;
        break;
      case "mergeCell":
        this.context.budget.keepItem();
        this.merges.push(parseReference(attributes["ref"]));
        break;
      case "col":
        this.columns.openColumn(attributes);
        break;
      case "sheetProtection":
        this.isProtected = booleanAttribute(attributes["sheet"]);
        break;
      case "tablePart": {
        const id = relationshipId(attributes);
        this.context.budget.keepItem();
        if (id !== undefined) this.tableIds.push(id);
        break;
      }
      default:
        if (isFilterCriterion(name)) this.hasFilter = true;
        this.validationsReader.open(name, attributes);
        this.conditionalFormats.open(name, attributes);
    }
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.inRow = true;
    this.startRow(r === undefined ? this.row + 1 : Number(r) - 1);
    if (!booleanAttribute(hidden)) return;
    if (appendSpan(this.hiddenRows, this.row, this.row)) this.context.budget.keepItem();
  }

  private startRow(row: number): void {
    this.row = row;
    this.column = -1;
    if (!(row >= 0 && row <= LAST_ROW)) throw damaged(`row ${String(row + 1)} does not exist`);
  }

  private skimCell([, address = "", style, type, formula, value]: RegExpExecArray): void {
    this.moveTo(address);
    this.style = style === undefined ? 0 : Number(style);
    if (value === undefined && formula === undefined) {
      if (this.style !== 0) this.widenExtent();
      return;
    }
    this.type = type;
    this.value = value === undefined ? undefined : unescapeXml(value);
    this.formula = formula === undefined ? undefined : unescapeXml(formula);
    this.sharedIndex = undefined;
    this.finishCell();
  }

  private openCell({ r, s, t }: XmlAttributes): void {
    this.inCell = true;
    if (r === undefined) this.column++;
    else this.moveTo(r);
    if (this.column > LAST_COLUMN) throw damaged("a row has too many cells");
    this.style = s === undefined ? 0 : Number(s);
    this.type = t;
    this.value = undefined;
    this.formula = undefined;
    this.sharedIndex = undefined;
  }

  /** Reads an address such as `AB12` digit by digit: this runs for every cell. */
  private moveTo(address: string): void {
    let column = 0;
    let row = 0;
    let at = 0;
    for (; at < address.length; at++) {
      const letter = address.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const digits = at;
    for (; at < address.length; at++) {
      const digit = address.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const isAddress = digits > 0 && at === address.length && row > 0;
    if (!isAddress || column > LAST_COLUMN + 1 || row > LAST_ROW + 1) throw damaged(`${address} is no cell`);
    this.column = column - 1;
    this.row = row - 1;
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "v":
        this.capture = Capture.value;
        break;
      case "f":
        this.capture = Capture.formula;
        this.sharedIndex = attributes["t"] === "shared" ? attributes["si"] : undefined;
        break;
      case "is":
        this.inInline = true;
        this.inline.start(attributes);
        break;
    }
  }

  private closeInCell(name: string): void {
    if (name === "c") {
      this.inCell = false;
      this.finishCell();
    } else if (name === "v" || name === "f") this.capture = Capture.nothing;
    else if (name === "is") {
      this.inInline = false;
      this.value = this.inline.finish();
    } else if (this.inInline) this.inline.close(name);
  }

  private finishCell(): void {
    if (this.style !== 0) this.widenExtent();
    if (this.value === undefined && this.formula === undefined && this.sharedIndex === undefined) return;
    const value = this.finishValue();
    const formula = this.finishFormula();
    // An empty text is an empty cell, unless a formula made it. A formula without a result shows as one, too.
    if (formula === undefined && (value === undefined || value === "")) return;
    this.addCell(value ?? "", formula);
  }

  private finishValue(): CellValue | undefined {
    if (this.value === undefined) return undefined;
    // The runs of an inline string are decoded already; decoding twice would turn _x005F_x000D_ into a line end.
    if (this.type === "inlineStr") return this.context.pool.keep(this.value);
    return parseCellValue(this.value, this.type, this.context);
  }

  private finishFormula(): string | undefined {
    const { row, column, formula: text, sharedIndex } = this;
    const formula = this.sharedFormulas.formulaAt(row, column, text, sharedIndex);
    return formula === undefined ? undefined : this.context.pool.keep(formula);
  }

  private widenExtent(): void {
    if (this.row < this.top) this.top = this.row;
    if (this.row > this.bottom) this.bottom = this.row;
    if (this.column < this.left) this.left = this.column;
    if (this.column > this.right) this.right = this.column;
  }

  private addCell(value: CellValue, formula: string | undefined): void {
    this.context.budget.keepItem();
    this.widenExtent();
    const { row, column } = this;
    const numberFormat = this.context.numberFormats[this.style];
    if (!isAfter(row, column, this.listed.at(-1))) this.isOrdered = false;
    // Four literals instead of one object that grows: absent fields cost nothing in a million cells.
    if (formula === undefined) {
      this.listed.push(
        numberFormat === undefined ? { row, column, value } : { row, column, value, numberFormat },
      );
    } else {
      this.listed.push(
        numberFormat === undefined
          ? { row, column, value, formula }
          : { row, column, value, formula, numberFormat },
      );
    }
  }
}
