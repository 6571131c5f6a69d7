import type { CalcFunction } from "./calc-function";
import { CONDITIONAL_FUNCTIONS } from "./conditional";
import { DATE_FUNCTIONS } from "./date";
import { INFORMATION_FUNCTIONS } from "./information";
import { LOGICAL_FUNCTIONS } from "./logical";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { MATH_FUNCTIONS } from "./math";
import { POSITION_FUNCTIONS } from "./position";
import { ROUNDING_FUNCTIONS } from "./rounding";
import { STATISTICAL_FUNCTIONS } from "./statistics";
import { TEXT_FUNCTIONS } from "./text";
import { TEXT_SEARCH_FUNCTIONS } from "./text-search";

/** Every function that the calculation knows, by its English name in capitals. */
export const FUNCTIONS: ReadonlyMap<string, CalcFunction> = new Map(
  [
    LOGICAL_FUNCTIONS,
    INFORMATION_FUNCTIONS,
    TEXT_FUNCTIONS,
    TEXT_SEARCH_FUNCTIONS,
    DATE_FUNCTIONS,
    MATH_FUNCTIONS,
    ROUNDING_FUNCTIONS,
    STATISTICAL_FUNCTIONS,
    CONDITIONAL_FUNCTIONS,
    LOOKUP_FUNCTIONS,
    POSITION_FUNCTIONS,
  ].flatMap((table) => Object.entries(table)),
);
