import type { CalculationMode, WorkbookModel } from "../../model/workbook-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { asWord } from "../value-checks";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `Excel.Application`. */
export const applicationType: ObjectType<WorkbookModel> = defineObjectType({
  name: "Application",
  members: {
    CalculationMode: {
      since: "1.1",
      get: (model) => model.calculationMode,
      set: (model, value) => {
        model.calculationMode = asWord(value, MODES);
      },
    },
    Calculate: {
      since: "1.1",
      call: (model) => {
        model.calculate();
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: "1.6",
      call: (model) => {
        model.holdCalculation();
      },
    },
    // The page draws when a request is done.
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
});
