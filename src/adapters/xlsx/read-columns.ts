import { LAST_COLUMN } from "../../core/sheet/address";
import type { ColumnWidth, Span } from "../../core/sheet/snapshot";
import { appendSpan } from "./append-span";
import { damaged } from "./package-error";
import { booleanAttribute, type XmlAttributes } from "./parse-xml";
import type { ReadBudget } from "./read-budget";

/** Collects what a sheet says about its columns. */
export class ColumnsReader {
  readonly hidden: Span[] = [];
  /** Widths that were chosen, from left to right; neighbours of the same width are one run. */
  readonly widths: ColumnWidth[] = [];
  private readonly budget: ReadBudget;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  openColumn({ min, max, hidden, width, customWidth }: XmlAttributes): void {
    const isHidden = booleanAttribute(hidden);
    const hasWidth = width !== undefined && booleanAttribute(customWidth);
    if (min === undefined || max === undefined || !(isHidden || hasWidth)) return;
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    if (!(first >= 0 && first <= last)) throw damaged(`columns ${min} to ${max} do not exist`);
    if (isHidden && appendSpan(this.hidden, first, last)) this.budget.keepItem();
    if (hasWidth) this.addWidth({ first, last, width: Number(width) });
  }

  private addWidth(run: ColumnWidth): void {
    if (!Number.isFinite(run.width)) throw damaged("a column has no width");
    const before = this.widths.at(-1);
    if (before?.width === run.width && before.last + 1 === run.first) {
      this.widths[this.widths.length - 1] = { ...before, last: run.last };
      return;
    }
    this.budget.keepItem();
    this.widths.push(run);
  }
}
