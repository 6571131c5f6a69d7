import { isError, isMatrix, isReference, NOT_AVAILABLE, type Scalar, type Value } from "../values/value";
import { rangeFunction, scalarFunction, type CallContext, type FunctionTable } from "./calc-function";

function asking(holds: (value: Scalar) => boolean) {
  return scalarFunction(["raw"], [], ([value]) => holds(value));
}

function isNotAvailable(value: Scalar): boolean {
  return isError(value) && value.error === NOT_AVAILABLE.error;
}

/** N and T look at the first cell of a reference only. */
function firstOf(value: Value | undefined, { book }: CallContext): Scalar {
  if (value === undefined) return null;
  if (isReference(value)) return book.read(value.sheet, value.area.top, value.area.left);
  return isMatrix(value) ? (value.values[0] ?? null) : value;
}

export const INFORMATION_FUNCTIONS: FunctionTable = {
  ISBLANK: asking((value) => value === null),
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISNONTEXT: asking((value) => typeof value !== "string"),
  ISLOGICAL: asking((value) => typeof value === "boolean"),
  ISERROR: asking(isError),
  ISERR: asking((value) => isError(value) && !isNotAvailable(value)),
  ISNA: asking(isNotAvailable),
  ISEVEN: scalarFunction(["number"], [], ([value]) => Math.trunc(value) % 2 === 0),
  ISODD: scalarFunction(["number"], [], ([value]) => Math.trunc(value) % 2 !== 0),
  NA: scalarFunction([], [], () => NOT_AVAILABLE),
  N: rangeFunction([1, 1], ([arg], context) => {
    const value = firstOf(arg, context);
    if (typeof value === "number" || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  T: rangeFunction([1, 1], ([arg], context) => {
    const value = firstOf(arg, context);
    return typeof value === "string" || isError(value) ? value : "";
  }),
};
