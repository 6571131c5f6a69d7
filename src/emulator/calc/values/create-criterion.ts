import { compareValues } from "./compare-values";
import { createTextMatcher } from "./match-text";
import { parseNumberText } from "./parse-number-text";
import { isError, type Scalar } from "./value";

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/su;

/** What a criterion's text stands for: a number, a truth value, an error, or the text itself. */
function readOperand(text: string, dateSystem: 1900 | 1904): Exclude<Scalar, null> {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#[A-Z0/]+[!?]?[A-Z]?$/.test(upper)) return { error: upper };
  return parseNumberText(text, dateSystem) ?? text;
}

function equals(operand: Exclude<Scalar, null>, dateSystem: 1900 | 1904): (value: Scalar) => boolean {
  if (typeof operand === "string") {
    const matches = createTextMatcher(operand);
    return (value) => typeof value === "string" && matches(value);
  }
  if (isError(operand)) return (value) => isError(value) && value.error === operand.error;
  if (typeof operand === "boolean") return (value) => value === operand;
  return (value) => {
    // A text that reads as the number counts too; a truth value or a blank does not.
    const number = typeof value === "string" ? parseNumberText(value, dateSystem) : value;
    return typeof number === "number" && compareValues(number, operand) === 0;
  };
}

const ORDERS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ["<", (order) => order < 0],
  ["<=", (order) => order <= 0],
  [">", (order) => order > 0],
  [">=", (order) => order >= 0],
]);

/** Larger and smaller count only between values of one kind. */
function orders(
  operand: Exclude<Scalar, null>,
  holds: (order: number) => boolean,
): (value: Scalar) => boolean {
  return (value) => {
    if (isError(operand) || isError(value) || typeof value !== typeof operand) return false;
    const order = compareValues(value, operand);
    return !isError(order) && holds(order);
  };
}

/**
 * What COUNTIF and its like ask of a cell: a value, or a text of an operator and a value, with wildcards.
 *
 * `"="` asks for blank cells, `""` also for empty texts, `"<>"` for cells that hold anything.
 *
 * @example createCriterion(">=3", 1900)(5) // true
 */
export function createCriterion(criterion: Scalar, dateSystem: 1900 | 1904): (value: Scalar) => boolean {
  // A criterion that is a blank cell means 0.
  if (criterion === null) return equals(0, dateSystem);
  if (typeof criterion !== "string") return equals(criterion, dateSystem);
  const [, operator, text = ""] = OPERATOR.exec(criterion) ?? [];
  if (text === "") {
    if (operator === undefined) return (value) => value === null || value === "";
    if (operator === "=") return (value) => value === null;
    if (operator === "<>") return (value) => value !== null;
  }
  const operand = readOperand(text, dateSystem);
  const isEqual = equals(operand, dateSystem);
  if (operator === undefined || operator === "=") return isEqual;
  if (operator === "<>") return (value) => !isEqual(value);
  return orders(operand, ORDERS.get(operator) ?? (() => false));
}
