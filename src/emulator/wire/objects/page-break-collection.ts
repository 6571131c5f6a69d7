import type { SheetModel } from "../../model/sheet-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { parseRangeAddress } from "./range-address";
import { requireUnprotected } from "./require-writable";

interface PageBreakTarget {
  readonly sheet: SheetModel;
  readonly row: number;
}

function rowOf(args: Arguments): number {
  const { target } = args.object(0) ?? {};
  const area =
    typeof target === "object" && target !== null && "area" in target
      ? (target.area as { readonly top: number })
      : parseRangeAddress(args.text(0));
  if (area === undefined) throw new HostError("InvalidArgument", "The address names no range.");
  return area.top;
}

/** `Excel.PageBreak` between rows. */
export const pageBreakType: ObjectType<PageBreakTarget> = defineObjectType({
  name: "PageBreak",
  identify: ({ row }) => ({ _Id: row }),
  members: {
    RowIndex: { since: "1.9", get: ({ row }) => row },
  },
});

/** `Excel.PageBreakCollection` of the breaks between rows. */
export const pageBreakCollectionType: ObjectType<SheetModel> = defineObjectType({
  name: "PageBreakCollection",
  items: (sheet) => sheet.page.breaks.map((row) => pageBreakType.bind({ sheet, row })),
  members: {
    Add: {
      since: "1.9",
      open: (sheet, args) => {
        requireUnprotected(sheet);
        const row = rowOf(args);
        sheet.page.breaks = [...new Set([...sheet.page.breaks, row])].sort((a, b) => a - b);
        return pageBreakType.bind({ sheet, row });
      },
    },
    GetCount: { since: "1.9", call: ({ page }) => page.breaks.length },
    RemovePageBreaks: {
      since: "1.9",
      call: (sheet) => {
        requireUnprotected(sheet);
        sheet.page.breaks = [];
      },
    },
  },
});
