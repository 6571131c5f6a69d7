import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import type { RangeAreasTarget } from "./range-areas";
import { rangeType } from "./range";

/** `Excel.RangeCollection`: the rectangles of a `RangeAreas`. */
export const rangeCollectionType: ObjectType<RangeAreasTarget> = defineObjectType({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeType.bind({ sheet, area })),
  members: {
    GetCount: { since: "1.9", call: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.9",
      open: ({ sheet, areas }, args) => {
        const area = areas[args.integer(0)];
        if (area === undefined) throw new HostError("InvalidArgument", "The collection has no such item.");
        return rangeType.bind({ sheet, area });
      },
    },
  },
});
