import type { XmlAttributes, XmlHandlers } from "./parse-xml";
import type { ReadBudget } from "./read-budget";
import { RichText } from "./rich-text";
import type { StringPool } from "./string-pool";

/** Collects the shared string table, in its order. */
export class SharedStringsReader implements XmlHandlers {
  readonly strings: string[] = [];
  private readonly budget: ReadBudget;
  private readonly pool: StringPool;
  private readonly item = new RichText();

  constructor(budget: ReadBudget, pool: StringPool) {
    this.budget = budget;
    this.pool = pool;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "si") this.item.start(attributes);
    else this.item.open(name, attributes);
  }

  text(text: string): void {
    this.item.text(text);
  }

  close(name: string): void {
    if (name !== "si") {
      this.item.close(name);
      return;
    }
    this.budget.keepItem();
    this.strings.push(this.pool.keep(this.item.finish()));
  }
}
