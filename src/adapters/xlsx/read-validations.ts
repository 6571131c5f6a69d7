import type { Area, ListValidation } from "../../core/sheet/snapshot";
import { parseReferences } from "./parse-reference";
import type { XmlAttributes, XmlHandlers } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

/**
 * Collects the list validations of a sheet: those of the main format and those of the 2009 extension, which hold
 * references to other sheets and give source and areas as elements of their own.
 */
export class ValidationsReader implements XmlHandlers {
  readonly validations: ListValidation[] = [];
  /** Whether the parser stands inside a list validation. */
  isOpen = false;
  private readonly budget: ReadBudget;
  private areas: readonly Area[] = [];
  private source = "";
  private references = "";
  private inSource = false;
  private inReferences = false;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "dataValidation") {
      this.isOpen = attributes["type"] === "list";
      this.areas = this.isOpen ? parseReferences(attributes["sqref"] ?? "", this.budget) : [];
      this.source = "";
      this.references = "";
    } else if (name === "formula1") this.inSource = this.isOpen;
    else if (name === "sqref") this.inReferences = this.isOpen;
  }

  text(text: string): void {
    if (this.inSource) this.source += text;
    else if (this.inReferences) this.references += text;
  }

  close(name: string): void {
    if (name === "formula1") this.inSource = false;
    else if (name === "sqref") this.inReferences = false;
    else if (name === "dataValidation" && this.isOpen) this.finish();
  }

  private finish(): void {
    this.isOpen = false;
    const areas = [...this.areas, ...parseReferences(this.references, this.budget)];
    const source = this.source.trim();
    this.budget.keepItem();
    this.budget.keepText(source);
    if (source !== "" && areas.length > 0) this.validations.push({ areas, source });
  }
}
