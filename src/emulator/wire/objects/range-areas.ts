import type { Area } from "../../../core/sheet/snapshot";
import { sizeOf } from "../../../core/sheet/area";
import type { SheetModel } from "../../model/sheet-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { formatRangeAddress } from "./range-address";
import { rangeCollectionType } from "./range-collection";
import { worksheetType } from "./worksheet";

/** Several rectangles of one sheet: what `Excel.RangeAreas` stands for. */
export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** `Excel.RangeAreas`. */
export const rangeAreasType: ObjectType<RangeAreasTarget> = defineObjectType({
  name: "RangeAreas",
  isReferable: true,
  members: {
    Address: {
      since: "1.9",
      get: ({ sheet, areas }, { limits }) =>
        areas
          .map((area) => formatRangeAddress(sheet.name, area))
          .join(",")
          .slice(0, limits.addressCharacters),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
    Areas: { since: "1.9", navigate: (target) => rangeCollectionType.bind(target) },
    CellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((sum, area) => sum + sizeOf(area).rows * sizeOf(area).columns, 0),
    },
    Worksheet: { since: "1.9", navigate: ({ sheet }) => worksheetType.bind(sheet) },
  },
});
