import type { Span } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import type { SpanSet } from "../../model/span-set";
import { HostError } from "../host-error";
import { requireUnprotected } from "./require-writable";

/** true, false, or null where some are hidden and others not. */
export function areHidden(hidden: SpanSet, run: Span): boolean | null {
  const count = hidden.countWithin(run.first, run.last);
  if (count === 0) return false;
  return count === run.last - run.first + 1 ? true : null;
}

/** Hides rows or columns, or shows them again. */
export function hide(sheet: SheetModel, hidden: SpanSet, run: Span, value: unknown): void {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "Hidden must be true or false.");
  requireUnprotected(sheet);
  hidden.set(run, value);
}
