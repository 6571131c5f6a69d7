import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Span } from "../../core/sheet/snapshot";
import { appendSpan } from "./append-span";
import { damaged } from "./package-error";
import { booleanAttribute, type XmlAttributes, type XmlHandlers } from "./parse-xml";
import { NEXT_PLAIN_ROW, PLAIN_CELL } from "./plain-cells";
import { RichText } from "./rich-text";
import { SheetCells, type SheetContext, type WrittenCell } from "./sheet-cells";
import { unescapeXml } from "./unescape-xml";

const enum Capture {
  nothing,
  value,
  formula,
}

/**
 * Reads the rows and cells of one worksheet: what stands inside `sheetData`.
 *
 * It runs once per element of the file's largest parts, so it keeps its state in plain fields.
 */
export class SheetDataReader implements XmlHandlers {
  readonly hiddenRows: Span[] = [];
  readonly cells: SheetCells;
  isInCell = false;
  private readonly context: SheetContext;
  private readonly inline = new RichText();
  private readonly cell: WrittenCell = {
    row: -1,
    column: -1,
    style: 0,
    type: undefined,
    value: undefined,
    formula: undefined,
    sharedIndex: undefined,
  };
  private inRow = false;
  private inInline = false;
  private capture = Capture.nothing;

  constructor(context: SheetContext) {
    this.context = context;
    this.cells = new SheetCells(context);
  }

  canSkim(): boolean {
    return this.inRow && !this.isInCell;
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
    else if (this.isInCell) this.openInCell(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
  }

  text(text: string): void {
    const { cell } = this;
    if (this.capture === Capture.value) cell.value = cell.value === undefined ? text : cell.value + text;
    else if (this.capture === Capture.formula)
      cell.formula = cell.formula === undefined ? text : cell.formula + text;
    else if (this.inInline) this.inline.text(text);
  }

  close(name: string): void {
    if (this.isInCell) this.closeInCell(name);
    else if (name === "row") this.inRow = false;
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.inRow = true;
    this.startRow(r === undefined ? this.cell.row + 1 : Number(r) - 1);
    if (!booleanAttribute(hidden)) return;
    if (appendSpan(this.hiddenRows, this.cell.row, this.cell.row)) this.context.budget.keepItem();
  }

  private startRow(row: number): void {
    this.cell.row = row;
    this.cell.column = -1;
    if (!(row >= 0 && row <= LAST_ROW)) throw damaged(`row ${String(row + 1)} does not exist`);
  }

  private skimCell([, address = "", style, type, formula, value]: RegExpExecArray): void {
    const { cell } = this;
    this.moveTo(address);
    cell.style = style === undefined ? 0 : Number(style);
    cell.type = type;
    cell.value = value === undefined ? undefined : unescapeXml(value);
    cell.formula = formula === undefined ? undefined : unescapeXml(formula);
    cell.sharedIndex = undefined;
    this.cells.take(cell);
  }

  private openCell({ r, s, t }: XmlAttributes): void {
    const { cell } = this;
    this.isInCell = true;
    if (r === undefined) cell.column++;
    else this.moveTo(r);
    if (cell.column > LAST_COLUMN) throw damaged("a row has too many cells");
    cell.style = s === undefined ? 0 : Number(s);
    cell.type = t;
    cell.value = undefined;
    cell.formula = undefined;
    cell.sharedIndex = undefined;
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
    this.cell.column = column - 1;
    this.cell.row = row - 1;
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "v":
        this.capture = Capture.value;
        break;
      case "f":
        this.capture = Capture.formula;
        this.cell.sharedIndex = attributes["t"] === "shared" ? attributes["si"] : undefined;
        break;
      case "is":
        this.inInline = true;
        this.inline.start(attributes);
        break;
    }
  }

  private closeInCell(name: string): void {
    if (name === "c") {
      this.isInCell = false;
      this.cells.take(this.cell);
    } else if (name === "v" || name === "f") this.capture = Capture.nothing;
    else if (name === "is") {
      this.inInline = false;
      this.cell.value = this.inline.finish();
    } else if (this.inInline) this.inline.close(name);
  }
}
