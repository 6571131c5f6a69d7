import type { CellError } from "../../../core/sheet/snapshot";
import { isError, type Scalar } from "./value";

const COLLATOR = new Intl.Collator("ja", { sensitivity: "accent" });

/** Text as Excel compares it: without case. Width and kana make a difference. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** Whether two numbers agree in the 15 figures that Excel keeps. */
function numbersAgree(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

/** Numbers come before texts, texts before truth values. */
function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** What a blank is beside a value of another kind. */
function blankLike(other: Scalar): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/**
 * Compares as Excel's operators do: a blank is 0, "" or FALSE as the other side needs it; a number is never equal to a
 * text that looks like it, and always smaller.
 *
 * @returns below 0, 0 or above 0; the error where a side is one (the left one first)
 * @example compareValues(null, "") // 0
 * @example compareValues(2, "1") // below 0
 */
export function compareValues(left: Scalar, right: Scalar): number | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return numbersAgree(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [first, second] = [foldCase(a), foldCase(b)];
  if (first === second) return 0;
  const order = COLLATOR.compare(first, second);
  return order === 0 ? (first < second ? -1 : 1) : order;
}
