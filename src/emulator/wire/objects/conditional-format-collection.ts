import { cutArea, intersectAreas } from "../../../core/sheet/area";
import { newFormatId, type ConditionalFormatState } from "../../model/conditional-format";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { asWord } from "../value-checks";
import { conditionalFormatType } from "./conditional-format";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./require-writable";

const KINDS = { Custom: "formula", DataBar: "dataBar" } as const;

/** The formats that touch a range. */
function list({ sheet, area }: RangeTarget): readonly HostObject[] {
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((part) => intersectAreas(part, area) !== undefined))
    .map(({ id }) => conditionalFormatType.bind({ sheet, id }));
}

function find(range: RangeTarget, args: Arguments): HostObject | null {
  const id = args.text(0);
  return list(range).find((format) => format.identity()["Id"] === id) ?? null;
}

function get(range: RangeTarget, args: Arguments): HostObject {
  const found = find(range, args);
  if (found === null) throw new HostError("ItemNotFound", "The range has no such conditional format.");
  return found;
}

/** `Excel.ConditionalFormatCollection` of a range. A new format comes before all others. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = defineObjectType({
  name: "ConditionalFormatCollection",
  items: list,
  item: get,
  members: {
    Add: {
      since: "1.6",
      open: ({ sheet, area }, args, { model }) => {
        requireUnprotected(sheet);
        const kind = KINDS[asWord(args.value(0), ["Custom", "DataBar"] as const)];
        const added: ConditionalFormatState = {
          id: newFormatId(),
          areas: [area],
          kind,
          format: {},
          stopIfTrue: false,
        };
        sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
        model.notify({ kind: "look", sheet: sheet.name });
        return conditionalFormatType.bind({ sheet, id: added.id });
      },
    },
    ClearAll: {
      since: "1.6",
      call: ({ sheet, area }, _, { model }) => {
        requireUnprotected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
          const areas = format.areas.flatMap((part) => cutArea(part, area));
          return areas.length === 0 ? [] : [{ ...format, areas }];
        });
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    GetCount: { since: "1.6", call: (range) => list(range).length },
    GetItem: { since: "1.6", open: get },
    GetItemOrNullObject: { since: "1.14", open: find },
  },
});
