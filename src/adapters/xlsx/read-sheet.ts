import type { Area, Cell, ListValidation, Span } from "../../core/sheet/snapshot";
import { parseReference } from "./parse-reference";
import { booleanAttribute, relationshipId, type XmlAttributes, type XmlHandlers } from "./parse-xml";
import { ColumnsReader } from "./read-columns";
import { ConditionalFormatsReader } from "./read-conditional-formats";
import { isFilterCriterion } from "./read-filter";
import { SheetDataReader } from "./read-sheet-data";
import { ValidationsReader } from "./read-validations";
import type { SheetContext } from "./sheet-cells";

/** Reads the part of one worksheet. */
export class SheetReader implements XmlHandlers {
  readonly merges: Area[] = [];
  readonly columns: ColumnsReader;
  readonly conditionalFormats: ConditionalFormatsReader;
  readonly tableIds: string[] = [];
  isProtected = false;
  /** Whether a filter of the sheet itself is at work. */
  hasFilter = false;
  private readonly context: SheetContext;
  private readonly data: SheetDataReader;
  private readonly validationsReader: ValidationsReader;
  private inData = false;

  constructor(context: SheetContext) {
    this.context = context;
    this.data = new SheetDataReader(context);
    this.validationsReader = new ValidationsReader(context.budget);
    this.columns = new ColumnsReader(context.budget);
    this.conditionalFormats = new ConditionalFormatsReader(context.budget);
  }

  /** Cells that hold something, row by row. */
  get cells(): readonly Cell[] {
    return this.data.cells.all;
  }

  /** The area of all cells that hold something or carry a style; `undefined` where there are none. */
  get extent(): Area | undefined {
    return this.data.cells.extent;
  }

  get hiddenRows(): readonly Span[] {
    return this.data.hiddenRows;
  }

  get validations(): readonly ListValidation[] {
    return this.validationsReader.validations;
  }

  canSkim(): boolean {
    return this.data.canSkim();
  }

  skim(text: string, from: number): number {
    return this.data.skim(text, from);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.inData) this.data.open(name, attributes);
    else this.openOutsideData(name, attributes);
  }

  text(text: string): void {
    if (this.inData) this.data.text(text);
    else if (this.conditionalFormats.isOpen) this.conditionalFormats.text(text);
    else if (this.validationsReader.isOpen) this.validationsReader.text(text);
  }

  close(name: string): void {
    if (this.inData) {
      if (name === "sheetData" && !this.data.isInCell) this.inData = false;
      else this.data.close(name);
      return;
    }
    this.validationsReader.close(name);
    this.conditionalFormats.close(name);
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
}
