import type { Rule } from "../findings/rule";
import { crossSheetMismatch } from "./cross-sheet-mismatch";
import { duplicateMeasureNumber } from "./duplicate-measure-number";
import { formulaError } from "./formula-error";
import { missingActual } from "./missing-actual";
import { missingColumn } from "./missing-column";
import { missingDivision } from "./missing-division";
import { missingMeasureName } from "./missing-measure-name";
import { missingMeasureNumber } from "./missing-measure-number";
import { missingPeriod } from "./missing-period";
import { overdueMeasure } from "./overdue-measure";
import { percentScale } from "./percent-scale";
import { periodOutsidePlan } from "./period-outside-plan";
import { statusVariant } from "./status-variant";
import { targetNotBeyondBaseline } from "./target-not-beyond-baseline";
import { unknownStatus } from "./unknown-status";
import { unreadablePeriod } from "./unreadable-period";
import { unreadableTarget } from "./unreadable-target";

/** Every rule, in the order in which the catalogue shows them. */
export const rules: readonly Rule[] = [
  duplicateMeasureNumber,
  missingColumn,
  missingMeasureNumber,
  missingMeasureName,
  missingDivision,
  missingPeriod,
  unreadablePeriod,
  periodOutsidePlan,
  overdueMeasure,
  unknownStatus,
  statusVariant,
  crossSheetMismatch,
  missingActual,
  percentScale,
  targetNotBeyondBaseline,
  unreadableTarget,
  formulaError,
];
