import type { WorkbookModel } from "../../model/workbook-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag } from "../value-checks";

/** `Excel.Runtime`: whether this pane hears of events. */
export const runtimeType: ObjectType<WorkbookModel> = defineObjectType({
  name: "Runtime",
  members: {
    EnableEvents: {
      since: "1.8",
      get: (_, { subscriptions }) => subscriptions.isEnabled,
      set: (_, value, { subscriptions }) => {
        subscriptions.isEnabled = asFlag(value);
      },
    },
  },
});
