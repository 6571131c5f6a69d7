import { newAxis } from "../../model/chart-state";
import type { SheetModel } from "../../model/sheet-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { asWord } from "../value-checks";
import { chartOfBlock, chartType } from "./chart";
import { isRangeTarget } from "./range";
import { requireUnprotected } from "./require-writable";

function find(sheet: SheetModel, args: Arguments): HostObject | null {
  const wanted = args.text(0);
  const chart = sheet.charts.find(({ name, id }) => name === wanted || id === wanted);
  return chart === undefined ? null : chartType.bind({ sheet, chart });
}

function get(sheet: SheetModel, args: Arguments): HostObject {
  const found = find(sheet, args);
  if (found === null) throw new HostError("ItemNotFound", "The sheet has no such chart.");
  return found;
}

/** `Excel.ChartCollection`: charts of bars are known. */
export const chartCollectionType: ObjectType<SheetModel> = defineObjectType({
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => chartType.bind({ sheet, chart })),
  item: get,
  members: {
    Count: { since: "1.1", get: ({ charts }) => charts.length },
    Add: {
      since: "1.1",
      open: (sheet, args, { model }) => {
        requireUnprotected(sheet);
        const type = asWord(args.value(0), ["BarStacked", "BarClustered"] as const);
        const { target } = args.object(1) ?? {};
        if (!isRangeTarget(target)) throw new HostError("InvalidArgument", "A chart needs a range of data.");
        const number = String(sheet.charts.length + 1);
        const chart = {
          id: `{00C4A270-0000-4000-8000-${number.padStart(12, "0")}}`,
          name: `グラフ ${number}`,
          type,
          title: "",
          legend: "Bottom",
          place: { top: 0, left: 0, bottom: 14, right: 6 },
          valueFormat: "General",
          min: undefined,
          max: undefined,
          categoryAxis: newAxis(),
          valueAxis: newAxis(),
          isReversed: false,
          ...chartOfBlock(target),
        };
        sheet.charts = [...sheet.charts, chart];
        model.notify({ kind: "look", sheet: sheet.name });
        return chartType.bind({ sheet, chart });
      },
    },
    GetCount: { since: "1.4", call: ({ charts }) => charts.length },
    GetItem: { since: "1.1", open: get },
    GetItemOrNullObject: { since: "1.4", open: find },
  },
});
