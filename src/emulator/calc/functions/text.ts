import { formatCell } from "../../page/format/format-cell";
import { toNumber, toText } from "../values/coerce";
import { parseNumberText } from "../values/parse-number-text";
import { visitValues } from "../values/read-value";
import { isError, NOT_AVAILABLE, WRONG_VALUE, type Scalar, type Value } from "../values/value";
import { MANY, rangeFunction, scalarFunction, type CallContext, type FunctionTable } from "./calc-function";

/** The longest text that a cell holds. */
const LONGEST = 32_767;

function join(args: readonly Value[], context: CallContext, delimiter: string, skipsEmpty: boolean): Scalar {
  const texts: string[] = [];
  for (const arg of args) {
    let failure: Scalar = null;
    visitValues(arg, context.book, (value) => {
      const text = toText(value);
      if (isError(text)) failure ??= text;
      else if (text !== "" || !skipsEmpty) texts.push(text);
    });
    if (failure !== null) return failure;
  }
  const joined = texts.join(delimiter);
  return joined.length > LONGEST ? WRONG_VALUE : joined;
}

/**
 * Shows a value by a number format. Texts that read as numbers count as numbers, truth values stay as they are.
 *
 * @example TEXT(45199, "ggge年m月d日") // "令和5年9月30日"
 */
const TEXT = scalarFunction(["any", "text"], [], ([value, format], { book }) => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "") return "";
  const number = typeof value === "string" ? parseNumberText(value, book.dateSystem) : (value ?? 0);
  if (format === "@") return toText(value);
  const shown = formatCell({ value: number ?? value, numberFormat: format }, book.dateSystem).text;
  return shown.startsWith("###") ? WRONG_VALUE : shown;
});

export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: scalarFunction(["text"], [], ([text]) => text.length),
  TRIM: scalarFunction(["text"], [], ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- these are the signs that CLEAN takes out
  CLEAN: scalarFunction(["text"], [], ([text]) => text.replace(/[\u0000-\u001f]/g, "")),
  UPPER: scalarFunction(["text"], [], ([text]) => text.toUpperCase()),
  LOWER: scalarFunction(["text"], [], ([text]) => text.toLowerCase()),
  EXACT: scalarFunction(["text", "text"], [], ([first, second]) => first === second),
  LEFT: scalarFunction(["text"], ["number"], ([text, count = 1]) =>
    count < 0 ? WRONG_VALUE : text.slice(0, Math.trunc(count)),
  ),
  RIGHT: scalarFunction(["text"], ["number"], ([text, count = 1]) =>
    count < 0 ? WRONG_VALUE : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: scalarFunction(["text", "number", "number"], [], ([text, start, count]) =>
    start < 1 || count < 0
      ? WRONG_VALUE
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  REPLACE: scalarFunction(["text", "number", "number", "text"], [], ([text, start, count, replacement]) => {
    if (start < 1 || count < 0) return WRONG_VALUE;
    const from = Math.trunc(start) - 1;
    return text.slice(0, from) + replacement + text.slice(from + Math.trunc(count));
  }),
  REPT: scalarFunction(["text", "number"], [], ([text, count]) =>
    count < 0 || text.length * Math.trunc(count) > LONGEST ? WRONG_VALUE : text.repeat(Math.trunc(count)),
  ),
  VALUE: scalarFunction(["any"], [], ([value], { book }) =>
    typeof value === "boolean" ? WRONG_VALUE : toNumber(value, book.dateSystem),
  ),
  TEXT,
  UNICHAR: scalarFunction(["number"], [], ([code]) => {
    const whole = Math.trunc(code);
    if (whole < 1 || whole > 0x10_ffff) return WRONG_VALUE;
    return whole >= 0xd800 && whole <= 0xdfff ? NOT_AVAILABLE : String.fromCodePoint(whole);
  }),
  UNICODE: scalarFunction(["text"], [], ([text]) => text.codePointAt(0) ?? WRONG_VALUE),
  // The signs above 127 depend on the machine's code page; workbooks use the line feed, CHAR(10).
  CHAR: scalarFunction(["number"], [], ([code]) =>
    code < 1 || code >= 128 ? WRONG_VALUE : String.fromCharCode(Math.trunc(code)),
  ),
  CONCATENATE: scalarFunctionOfMany((texts) => texts.join("")),
  CONCAT: rangeFunction([1, MANY], (args, context) => join(args, context, "", false)),
  TEXTJOIN: rangeFunction([3, MANY], ([delimiter = null, skips = null, ...args], context) => {
    const sign = join([delimiter], context, "", false);
    const skipsEmpty = join([skips], context, "", false);
    if (typeof sign !== "string") return sign;
    return join(args, context, sign, skipsEmpty !== "FALSE" && skipsEmpty !== "0");
  }),
  // What the cell shows; the link itself is not followed here.
  HYPERLINK: scalarFunction(["text"], ["any"], ([link, shown]) => shown ?? link),
};

/** A function of any number of single texts. */
function scalarFunctionOfMany(compute: (texts: readonly string[]) => string) {
  return {
    kind: "scalar" as const,
    minimum: 1,
    maximum: MANY,
    compute: (args: readonly Scalar[]): Scalar => {
      const texts: string[] = [];
      for (const arg of args) {
        const text = toText(arg);
        if (isError(text)) return text;
        texts.push(text);
      }
      return compute(texts);
    },
  };
}
