import { BUILTIN_NUMBER_FORMATS } from "./builtin-number-formats";
import { decodeEscapes } from "./decode-escapes";
import type { XmlAttributes, XmlHandlers } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

const GENERAL = /^general$/i;

/** Collects the number format of each cell style. */
export class StylesReader implements XmlHandlers {
  /** By the index that a cell's `s` attribute gives; `undefined` for `General`. */
  readonly numberFormats: (string | undefined)[] = [];
  private readonly budget: ReadBudget;
  private readonly custom = new Map<number, string>();
  private inCellStyles = false;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "numFmt") this.defineFormat(attributes);
    else if (name === "cellXfs") this.inCellStyles = true;
    else if (name === "xf" && this.inCellStyles) {
      this.budget.keepItem();
      this.numberFormats.push(this.format(Number(attributes["numFmtId"] ?? 0)));
    }
  }

  close(name: string): void {
    if (name === "cellXfs") this.inCellStyles = false;
  }

  private defineFormat({ numFmtId: id, formatCode: code }: XmlAttributes): void {
    // Differential styles define formats too, under ids that cell styles may reuse: they come after the cell styles.
    if (id === undefined || code === undefined) return;
    this.budget.keepItem();
    this.budget.keepText(code);
    this.custom.set(Number(id), decodeEscapes(code));
  }

  private format(id: number): string | undefined {
    const code = this.custom.get(id) ?? BUILTIN_NUMBER_FORMATS[id];
    return code === undefined || GENERAL.test(code) ? undefined : code;
  }
}
