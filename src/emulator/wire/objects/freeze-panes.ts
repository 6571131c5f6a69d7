import type { SheetModel } from "../../model/sheet-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { rangeType } from "./range";
import { parseRangeAddress } from "./range-address";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ObjectType<SheetModel> = defineObjectType({
  name: "WorksheetFreezePanes",
  members: {
    FreezeAt: {
      since: "1.7",
      call: (sheet, args, { model }) => {
        const { target } = args.object(0) ?? {};
        const area =
          typeof target === "object" && target !== null && "area" in target
            ? (target.area as { readonly bottom: number; readonly right: number })
            : parseRangeAddress(args.text(0));
        if (area === undefined) throw new HostError("InvalidArgument", "The address names no range.");
        sheet.frozen = { rows: area.bottom + 1, columns: area.right + 1 };
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    FreezeColumns: {
      since: "1.7",
      call: (sheet, args, { model }) => {
        sheet.frozen = { rows: 0, columns: args.isGiven(0) ? args.integer(0) : 0 };
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    FreezeRows: {
      since: "1.7",
      call: (sheet, args, { model }) => {
        sheet.frozen = { rows: args.isGiven(0) ? args.integer(0) : 0, columns: 0 };
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    GetLocationOrNullObject: {
      since: "1.7",
      open: (sheet) => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        const area = { top: 0, left: 0, bottom: Math.max(rows - 1, 0), right: Math.max(columns - 1, 0) };
        return rangeType.bind({ sheet, area });
      },
    },
    Unfreeze: {
      since: "1.7",
      call: (sheet, _, { model }) => {
        sheet.frozen = { rows: 0, columns: 0 };
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
  },
});
