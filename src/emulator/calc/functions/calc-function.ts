import type { CellError } from "../../../core/sheet/snapshot";
import type { CalcBook } from "../calc-book";
import type { Place } from "../resolve-reference";
import { toLogical, toNumber, toText } from "../values/coerce";
import { toMatrix, toScalar } from "../values/read-value";
import { isError, isMatrix, isReference, type Scalar, type Value } from "../values/value";

/** What a function knows besides its arguments. */
export interface CallContext {
  readonly book: CalcBook;
  readonly place: Place;
  /** Whether the formula runs over all cells of a reference where one value is wanted. */
  readonly asArrays: boolean;
}

interface Arity {
  readonly minimum: number;
  readonly maximum: number;
}

/** Takes single values; over arrays it is computed value by value. */
export interface ScalarFunction extends Arity {
  readonly kind: "scalar";
  readonly compute: (args: readonly Scalar[], context: CallContext) => Scalar;
}

/** Takes references and arrays as they are. */
export interface RangeFunction extends Arity {
  readonly kind: "range";
  /** true where arguments are computed as arrays, as those of SUMPRODUCT. */
  readonly forcesArrays: boolean;
  readonly compute: (args: readonly Value[], context: CallContext) => Value;
}

/** Computes only the arguments that it needs, each as one value. */
export interface LazyFunction extends Arity {
  readonly kind: "lazy";
  readonly compute: (args: readonly (() => Value)[], context: CallContext) => Value;
}

export type CalcFunction = ScalarFunction | RangeFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, CalcFunction>>;

/** Excel's limit of arguments. */
export const MANY = 255;

/** What an argument is turned into; `raw` alone takes errors, all others hand them on. */
interface Kinds {
  readonly number: number;
  readonly text: string;
  readonly logical: boolean;
  readonly any: Exclude<Scalar, CellError>;
  readonly raw: Scalar;
}
type Kind = keyof Kinds;
type Values<K extends readonly Kind[]> = { [Index in keyof K]: Kinds[K[Index]] };

function coerce(value: Scalar, kind: Kind, dateSystem: 1900 | 1904): Scalar {
  switch (kind) {
    case "number":
      return toNumber(value, dateSystem);
    case "text":
      return toText(value);
    case "logical":
      return toLogical(value);
    case "any":
    case "raw":
      return value;
  }
}

/**
 * Defines a function of single values by the kinds of its required and its optional arguments.
 *
 * @example scalarFunction(["text"], ["number"], ([text, count = 1]) => text.slice(0, count))
 */
export function scalarFunction<
  const Required extends readonly Kind[],
  const Optional extends readonly Kind[] = [],
>(
  required: Required,
  optional: Optional,
  compute: (args: [...Values<Required>, ...Partial<Values<Optional>>], context: CallContext) => Scalar,
): ScalarFunction {
  const kinds: readonly Kind[] = [...required, ...optional];
  return {
    kind: "scalar",
    minimum: required.length,
    maximum: kinds.length,
    compute: (args, context) => {
      const values: Scalar[] = [];
      for (let index = 0; index < args.length; index += 1) {
        const kind = kinds[index] ?? "any";
        const value = coerce(args[index] ?? null, kind, context.book.dateSystem);
        if (kind !== "raw" && isError(value)) return value;
        values.push(value);
      }
      return compute(values as [...Values<Required>, ...Partial<Values<Optional>>], context);
    },
  };
}

/** Computes with one value, or with each of several where the formula runs over arrays. */
export function mapValues(value: Value, context: CallContext, compute: (value: Scalar) => Scalar): Value {
  const { book, place, asArrays } = context;
  if (!isMatrix(value) && !(asArrays && isReference(value))) return compute(toScalar(value, place, book));
  const matrix = toMatrix(value, book);
  return { ...matrix, values: matrix.values.map(compute) };
}

/** Defines a function of references and arrays. */
export function rangeFunction(
  [minimum, maximum]: readonly [minimum: number, maximum: number],
  compute: RangeFunction["compute"],
  forcesArrays = false,
): RangeFunction {
  return { kind: "range", minimum, maximum, compute, forcesArrays };
}

/** Defines a function that chooses which arguments to compute. */
export function lazyFunction(
  [minimum, maximum]: readonly [minimum: number, maximum: number],
  compute: LazyFunction["compute"],
): LazyFunction {
  return { kind: "lazy", minimum, maximum, compute };
}
