import { toFiscalYear } from "../../../../src/core/calendar/fiscal-year";
import type { TargetContext } from "../../../../src/core/target/target";
import type { TargetCaseGroup } from "../target-cases";
import { fourPlans } from "./four-plans";
import { fourPlansAgain } from "./four-plans-2";
import { fourPlansOnceMore } from "./four-plans-3";
import { fourPlansLastly } from "./four-plans-4";
import { fourPlansFinally } from "./four-plans-5";
import { manyFields } from "./many-fields";
import { manyFieldsAgain } from "./many-fields-2";
import { manyFieldsOnceMore } from "./many-fields-3";
import { numbersWithoutGoal } from "./numbers-without-goal";
import { oddlyPut } from "./oddly-put";
import { oddlyPutAgain } from "./oddly-put-2";
import { fourPlansAnew } from "./four-plans-6";
import { oddlyPutOnceMore } from "./oddly-put-3";
import { manyFieldsLastly } from "./many-fields-4";
import { fourPlansSeventh } from "./four-plans-7";
import { manyFieldsFinally } from "./many-fields-5";
import { ordinaryPlans } from "./ordinary-plans";
import { startAndGoal } from "./start-and-goal";
import { severalInACell } from "./several-in-a-cell";
import { fourPlansEighth } from "./four-plans-8";
import { oddlyPutLastly } from "./oddly-put-4";
import { printedTables } from "./printed-tables";
import { reformAndStaff } from "./reform-and-staff";
import { reformAndStaffAgain } from "./reform-and-staff-2";
import { tenCities } from "./ten-cities";
import { unusualForms } from "./unusual-forms";

/** The plan that these texts belong to. */
export const CITY_PLAN: TargetContext = {
  planStart: toFiscalYear(2024) ?? null,
  planEnd: toFiscalYear(2028) ?? null,
};

/**
 * Batches of texts as other cities would put them. Notation is that of `target-cases.ts`; units, `~` and `@every` were
 * taken from the reader and reviewed.
 */
export const cityTargetCaseGroups: readonly TargetCaseGroup[] = [
  tenCities,
  reformAndStaff,
  unusualForms,
  reformAndStaffAgain,
  fourPlans,
  fourPlansAgain,
  fourPlansOnceMore,
  fourPlansLastly,
  fourPlansFinally,
  manyFields,
  manyFieldsAgain,
  manyFieldsOnceMore,
  numbersWithoutGoal,
  oddlyPutLastly,
  fourPlansEighth,
  severalInACell,
  startAndGoal,
  ordinaryPlans,
  manyFieldsFinally,
  fourPlansSeventh,
  manyFieldsLastly,
  oddlyPutOnceMore,
  fourPlansAnew,
  oddlyPutAgain,
  oddlyPut,
  printedTables,
];
