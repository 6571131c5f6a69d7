import type { CellError } from "../../../core/sheet/snapshot";
import { toLogical, toNumber } from "../values/coerce";
import { compareValues } from "../values/compare-values";
import { toScalar, visitValues } from "../values/read-value";
import {
  isError,
  isMatrix,
  isReference,
  NOT_AVAILABLE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "../values/value";
import {
  lazyFunction,
  MANY,
  rangeFunction,
  scalarFunction,
  type CallContext,
  type FunctionTable,
} from "./calc-function";

function single(value: Value, { place, book }: CallContext): Scalar {
  return toScalar(value, place, book);
}

function isSameAs(left: Scalar, right: Scalar): boolean {
  return compareValues(left, right) === 0;
}

/** Truth values of all arguments: texts and blanks in cells are passed over, a text given directly is an error. */
function readLogicals(args: readonly Value[], { book }: CallContext): readonly boolean[] | CellError {
  const found: boolean[] = [];
  let failure: CellError | undefined;
  for (const arg of args) {
    const isDirect = !isReference(arg) && !isMatrix(arg);
    visitValues(arg, book, (value) => {
      if (!isDirect && !isError(value) && (typeof value === "string" || value === null)) return;
      const logical = toLogical(value);
      if (isError(logical)) failure ??= logical;
      else found.push(logical);
    });
  }
  if (failure !== undefined) return failure;
  return found.length === 0 ? WRONG_VALUE : found;
}

function ofLogicals(judge: (values: readonly boolean[]) => boolean) {
  return rangeFunction([1, MANY], (args, context) => {
    const values = readLogicals(args, context);
    return isError(values) ? values : judge(values);
  });
}

/** Hands on the first value unless it is an error of the wanted kind. */
function replacingErrors(isReplaced: (error: CellError) => boolean) {
  return lazyFunction([2, 2], ([first, second], context) => {
    const value = single(first?.() ?? null, context);
    return isError(value) && isReplaced(value) ? (second?.() ?? null) : value;
  });
}

/** The value beside the first condition that holds. */
const IFS = lazyFunction([2, MANY], (args, context) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const holds = toLogical(single(args[index]?.() ?? null, context));
    if (isError(holds)) return holds;
    if (holds) return args[index + 1]?.() ?? null;
  }
  return NOT_AVAILABLE;
});

/** The value beside the first case that equals the first argument; a last argument without a case is for all others. */
const SWITCH = lazyFunction([3, MANY], ([first, ...cases], context) => {
  const wanted = single(first?.() ?? null, context);
  if (isError(wanted)) return wanted;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    if (isSameAs(wanted, single(cases[index]?.() ?? null, context))) return cases[index + 1]?.() ?? null;
  }
  return cases.length % 2 === 1 ? (cases.at(-1)?.() ?? null) : NOT_AVAILABLE;
});

export const LOGICAL_FUNCTIONS: FunctionTable = {
  IF: lazyFunction([2, 3], ([condition, then, otherwise], context) => {
    const holds = toLogical(single(condition?.() ?? null, context));
    if (isError(holds)) return holds;
    if (holds) return then?.() ?? null;
    return otherwise === undefined ? false : otherwise();
  }),
  IFS,
  SWITCH,
  CHOOSE: lazyFunction([2, MANY], ([index, ...values], context) => {
    const number = toNumber(single(index?.() ?? null, context), context.book.dateSystem);
    if (isError(number)) return number;
    const chosen = values[Math.trunc(number) - 1];
    return chosen === undefined ? WRONG_VALUE : chosen();
  }),
  IFERROR: replacingErrors(() => true),
  IFNA: replacingErrors(({ error }) => error === NOT_AVAILABLE.error),
  AND: ofLogicals((values) => values.every((value) => value)),
  OR: ofLogicals((values) => values.some((value) => value)),
  XOR: ofLogicals((values) => values.filter((value) => value).length % 2 === 1),
  NOT: scalarFunction(["logical"], [], ([value]) => !value),
  TRUE: scalarFunction([], [], () => true),
  FALSE: scalarFunction([], [], () => false),
};
