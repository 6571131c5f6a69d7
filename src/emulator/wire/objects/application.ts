import type { CalculationMode } from "../../model/recalculation";
import type { WorkbookModel } from "../../model/workbook-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { asWord } from "../value-checks";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `Excel.Application`. */
export const applicationType: ObjectType<WorkbookModel> = defineObjectType({
  name: "Application",
  members: {
    CalculationMode: {
      since: "1.1",
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        calculation.mode = asWord(value, MODES);
      },
    },
    Calculate: {
      since: "1.1",
      call: ({ calculation }) => {
        calculation.calculate();
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: "1.6",
      call: ({ calculation }) => {
        calculation.hold();
      },
    },
    // The page draws when a request is done.
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
});
