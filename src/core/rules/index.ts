import type { Rule } from "../findings/rule";
import { actualInFutureYear } from "./actual-in-future-year";
import { actualOutOfRange } from "./actual-out-of-range";
import { asOfOutsidePlan } from "./as-of-outside-plan";
import { baselineMismatch } from "./baseline-mismatch";
import { brokenCrossReference } from "./broken-cross-reference";
import { brokenFormulaReference } from "./broken-formula-reference";
import { crossListingDrift } from "./cross-listing-drift";
import { crossSheetMismatch } from "./cross-sheet-mismatch";
import { dateStoredAsText } from "./date-stored-as-text";
import { duplicateMeasureName } from "./duplicate-measure-name";
import { duplicateMeasureNumber } from "./duplicate-measure-number";
import { duplicatedConditionalFormat } from "./duplicated-conditional-format";
import { externalReference } from "./external-reference";
import { formulaError } from "./formula-error";
import { formulaOverwritten } from "./formula-overwritten";
import { hiddenMeasure } from "./hidden-measure";
import { indicatorWithoutTarget } from "./indicator-without-target";
import { measureNumberGap } from "./measure-number-gap";
import { mergedDataCells } from "./merged-data-cells";
import { missingActual } from "./missing-actual";
import { missingColumn } from "./missing-column";
import { missingDivision } from "./missing-division";
import { missingMeasureName } from "./missing-measure-name";
import { missingMeasureNumber } from "./missing-measure-number";
import { missingPeriod } from "./missing-period";
import { missingStatus } from "./missing-status";
import { mixedTypes } from "./mixed-types";
import { numberStoredAsText } from "./number-stored-as-text";
import { outdatedEra } from "./outdated-era";
import { overdueMeasure } from "./overdue-measure";
import { percentScale } from "./percent-scale";
import { periodOutsidePlan } from "./period-outside-plan";
import { periodWithoutYear } from "./period-without-year";
import { placeholderText } from "./placeholder-text";
import { printedTotalMismatch } from "./printed-total-mismatch";
import { staleColumns } from "./stale-columns";
import { startAfterDue } from "./start-after-due";
import { statusContradictsPeriod } from "./status-contradicts-period";
import { statusVariant } from "./status-variant";
import { surroundingSpace } from "./surrounding-space";
import { targetNotBeyondBaseline } from "./target-not-beyond-baseline";
import { unitMismatch } from "./unit-mismatch";
import { unknownDivision } from "./unknown-division";
import { unknownStatus } from "./unknown-status";
import { unreadablePeriod } from "./unreadable-period";
import { unreadableTarget } from "./unreadable-target";
import { validationListMismatch } from "./validation-list-mismatch";
import { volatileDate } from "./volatile-date";

/** Every rule, in the order in which the catalogue shows them. */
export const rules: readonly Rule[] = [
  duplicateMeasureNumber,
  missingColumn,
  missingMeasureNumber,
  measureNumberGap,
  missingMeasureName,
  duplicateMeasureName,
  missingDivision,
  unknownDivision,
  placeholderText,
  hiddenMeasure,
  missingPeriod,
  unreadablePeriod,
  periodWithoutYear,
  periodOutsidePlan,
  startAfterDue,
  asOfOutsidePlan,
  outdatedEra,
  overdueMeasure,
  missingStatus,
  unknownStatus,
  statusVariant,
  statusContradictsPeriod,
  crossSheetMismatch,
  baselineMismatch,
  brokenCrossReference,
  crossListingDrift,
  staleColumns,
  printedTotalMismatch,
  missingActual,
  actualInFutureYear,
  actualOutOfRange,
  percentScale,
  unitMismatch,
  targetNotBeyondBaseline,
  unreadableTarget,
  indicatorWithoutTarget,
  formulaError,
  brokenFormulaReference,
  formulaOverwritten,
  externalReference,
  volatileDate,
  numberStoredAsText,
  mixedTypes,
  dateStoredAsText,
  surroundingSpace,
  validationListMismatch,
  mergedDataCells,
  duplicatedConditionalFormat,
];
