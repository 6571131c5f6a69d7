import { DIVISION_BY_ZERO, WRONG_NUMBER } from "../values/value";
import { scalarFunction, type FunctionTable } from "./calc-function";

/**
 * Moves the decimal point by writing the number out, so that 1.005 is not taken for the 1.00499… that it is in binary.
 *
 * @example shiftPoint(1.005, 2) // 100.5
 */
function shiftPoint(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

/** Rounds the size of a number and gives it its sign back. */
function rounding(roundSize: (size: number) => number) {
  return (value: number, places: number): number => {
    const digits = Math.trunc(places);
    const size = shiftPoint(roundSize(shiftPoint(Math.abs(value), digits)), -digits);
    return size === 0 ? 0 : value < 0 ? -size : size;
  };
}

const round = rounding(Math.round);
const roundUp = rounding(Math.ceil);
const roundDown = rounding(Math.floor);

/** The whole number below, past the noise of binary fractions. */
function floor(value: number): number {
  return Math.floor(shiftPoint(value, 0));
}

export const ROUNDING_FUNCTIONS: FunctionTable = {
  ROUND: scalarFunction(["number", "number"], [], ([value, places]) => round(value, places)),
  ROUNDUP: scalarFunction(["number", "number"], [], ([value, places]) => roundUp(value, places)),
  ROUNDDOWN: scalarFunction(["number", "number"], [], ([value, places]) => roundDown(value, places)),
  TRUNC: scalarFunction(["number"], ["number"], ([value, places = 0]) => roundDown(value, places)),
  INT: scalarFunction(["number"], [], ([value]) => floor(value)),
  CEILING: scalarFunction(["number", "number"], [], ([value, step]) => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) return WRONG_NUMBER;
    return -floor(-value / step) * step;
  }),
  FLOOR: scalarFunction(["number", "number"], [], ([value, step]) => {
    if (value === 0) return 0;
    if (step === 0) return DIVISION_BY_ZERO;
    if (value > 0 && step < 0) return WRONG_NUMBER;
    return floor(value / step) * step;
  }),
};
