import type { CellError } from "../../../core/sheet/snapshot";
import { parseNumberText } from "./parse-number-text";
import { isError, WRONG_VALUE, type Scalar } from "./value";

/** A blank is 0, TRUE is 1, a text that reads as a number is that number; other texts give `#VALUE!`. */
export function toNumber(value: Scalar, dateSystem: 1900 | 1904): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return parseNumberText(value, dateSystem) ?? WRONG_VALUE;
  return value;
}

/**
 * A number as text under the format General, with the 15 figures that Excel keeps.
 *
 * @example formatPlainNumber(0.1 + 0.2) // "0.3"
 */
function formatPlainNumber(value: number): string {
  const exact = Number(value.toPrecision(15));
  const size = Math.abs(exact);
  if (size === 0 || (size >= 1e-9 && size < 1e21)) {
    // Small numbers stay without an exponent, which JavaScript gives them from 1e-7 on.
    return size !== 0 && size < 1e-6 ? exact.toFixed(20).replace(/0+$/, "") : String(exact);
  }
  const [mantissa = "", exponent = ""] = exact.toExponential().split("e");
  const figures = String(Math.abs(Number(exponent))).padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${figures}`;
}

/** A blank is the empty text, numbers and truth values are written out. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return formatPlainNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** Numbers are true unless 0; of texts only TRUE and FALSE, in any case, are truth values. */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : WRONG_VALUE;
}
