import type { WorkbookModel } from "../../model/workbook-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { functionResultType } from "./function-result";

/** `Excel.Functions`: worksheet functions called without a cell. Only those that the product uses are built. */
export const functionsType: ObjectType<WorkbookModel> = defineObjectType({
  name: "Functions",
  members: {
    Date: {
      since: "1.2",
      open: (model, args) => functionResultType.bind({ value: dateSerial(args, model) }),
    },
  },
});

const MS_PER_DAY = 86_400_000;

/** `DATE`, under the workbook's own date system. */
function dateSerial(args: Arguments, { dateSystem }: WorkbookModel): number {
  const day = Date.UTC(args.integer(0), args.integer(1) - 1, args.integer(2));
  const start = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = (day - start) / MS_PER_DAY;
  if (serial < 0) throw new HostError("InvalidArgument", "The date lies before the calendar starts.");
  return serial;
}
