import type { DefinedName, Visibility } from "../../core/sheet/snapshot";
import { decodeEscapes } from "./decode-escapes";
import { booleanAttribute, relationshipId, type XmlAttributes, type XmlHandlers } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
}

/** Names that Excel keeps for itself: `_xlnm.Print_Area`, `_xlfn.XLOOKUP`. */
const BUILTIN_NAME = /^_xl(nm|fn|ws|pm)\./i;

const PRINT_AREA = "_xlnm.Print_Area";

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Collects sheets, names and settings from the workbook part. */
export class WorkbookPartReader implements XmlHandlers {
  readonly sheets: ListedSheet[] = [];
  readonly names: DefinedName[] = [];
  dateSystem: 1900 | 1904 = 1900;
  isStructureProtected = false;
  /** Whether the part is what it should be, and not a text or a presentation. */
  isWorkbook = false;
  private readonly budget: ReadBudget;
  /** What `_xlnm.Print_Area` says, by the index of the sheet among all sheets. */
  readonly printAreas = new Map<number, string>();
  private name: string | undefined;
  private isNameHidden = false;
  /** The sheet of which the open name states the print area. */
  private printedSheet: number | undefined;
  private formula = "";

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "workbook":
        this.isWorkbook = true;
        break;
      case "workbookPr":
        if (booleanAttribute(attributes["date1904"])) this.dateSystem = 1904;
        break;
      case "workbookProtection":
        this.isStructureProtected = booleanAttribute(attributes["lockStructure"]);
        break;
      case "sheet":
        this.budget.keepItem();
        this.sheets.push({
          name: decodeEscapes(attributes["name"] ?? ""),
          visibility: visibilityOf(attributes["state"]),
          relationshipId: relationshipId(attributes) ?? "",
        });
        break;
      case "definedName":
        this.startName(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.name !== undefined || this.printedSheet !== undefined) this.formula += text;
  }

  close(name: string): void {
    if (name !== "definedName") return;
    if (this.printedSheet !== undefined) this.printAreas.set(this.printedSheet, this.formula.trim());
    if (this.name !== undefined) this.finishName(this.name);
    this.name = undefined;
    this.printedSheet = undefined;
  }

  private finishName(name: string): void {
    this.budget.keepItem();
    this.budget.keepText(this.formula);
    const formula = `=${this.formula.trim()}`;
    this.names.push({ name, formula, ...(this.isNameHidden && { isHidden: true }) });
  }

  private startName({ name, localSheetId, hidden }: XmlAttributes): void {
    const belongsToSheet = localSheetId !== undefined;
    if (belongsToSheet && name === PRINT_AREA) this.printedSheet = Number(localSheetId);
    this.name = name === undefined || belongsToSheet || BUILTIN_NAME.test(name) ? undefined : name;
    this.isNameHidden = booleanAttribute(hidden);
    this.formula = "";
  }
}
