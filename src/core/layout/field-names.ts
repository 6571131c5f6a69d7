import type { FieldName } from "../plan/plan";
import { FIELD_TERMS } from "./header-terms";

/** Every meaning of a column or label that describes a measure, in the order in which people are offered them. */
export const FIELD_NAMES = Object.keys(FIELD_TERMS) as readonly FieldName[];
