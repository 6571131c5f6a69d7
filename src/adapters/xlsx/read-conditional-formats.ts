import type { Area, ConditionalFormatSnapshot } from "../../core/sheet/snapshot";
import { toFormula } from "./formula-text";
import { parseReferences } from "./parse-reference";
import type { XmlAttributes } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

interface PrioritisedFormat {
  readonly priority: number;
  readonly format: ConditionalFormatSnapshot;
}

function kindOf(type: string | undefined): ConditionalFormatSnapshot["kind"] {
  if (type === "expression") return "formula";
  return type === "dataBar" ? "dataBar" : "other";
}

/**
 * Collects the conditional formats of a sheet. Those of the 2009 extension give their areas as elements: they refine
 * rules that stand here already, or are of kinds that this product has no use for.
 */
export class ConditionalFormatsReader {
  private readonly found: PrioritisedFormat[] = [];
  private readonly budget: ReadBudget;
  private areas: readonly Area[] | undefined;
  private rule: { readonly kind: ConditionalFormatSnapshot["kind"]; readonly priority: number } | undefined;
  private formula: string | undefined;
  private inFormula = false;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  get isOpen(): boolean {
    return this.inFormula;
  }

  /** In order of priority. */
  get formats(): readonly ConditionalFormatSnapshot[] {
    return [...this.found].sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "conditionalFormatting") {
      const { sqref } = attributes;
      this.areas = sqref === undefined ? undefined : parseReferences(sqref, this.budget);
    } else if (this.areas === undefined) return;
    else if (name === "cfRule") {
      this.rule = { kind: kindOf(attributes["type"]), priority: Number(attributes["priority"] ?? 0) };
      this.formula = undefined;
    } else if (name === "formula" && this.formula === undefined && this.rule?.kind === "formula") {
      this.formula = "";
      this.inFormula = true;
    }
  }

  text(text: string): void {
    this.formula = (this.formula ?? "") + text;
  }

  close(name: string): void {
    if (name === "formula") this.inFormula = false;
    else if (name === "cfRule" && this.rule !== undefined && this.areas !== undefined) {
      this.finishRule(this.areas, this.rule);
    } else if (name === "conditionalFormatting") this.areas = undefined;
  }

  private finishRule(
    areas: readonly Area[],
    { kind, priority }: { readonly kind: ConditionalFormatSnapshot["kind"]; readonly priority: number },
  ): void {
    this.budget.keepItem();
    const formula = this.formula?.trim();
    this.budget.keepText(formula ?? "");
    const hasFormula = formula !== undefined && formula !== "";
    this.found.push({
      priority,
      format: { areas, kind, ...(hasFormula && { formula: toFormula(formula) }) },
    });
    this.rule = undefined;
  }
}
