import { DEFAULT_STYLE, type CellStyle } from "../../model/cell-style";
import { defineObjectType, type ObjectType } from "../object-type";
import { asColor } from "../value-checks";
import type { RangeTarget } from "./range";
import { changeStyle, readStyle } from "./range-style";
import { without } from "../../model/without";

function withoutFill(style: CellStyle): CellStyle {
  return without(style, "fill");
}

/** `Excel.RangeFill`. A cell without a fill answers with white, as in Excel; its pattern tells the two apart. */
export const rangeFillType: ObjectType<RangeTarget> = defineObjectType({
  name: "RangeFill",
  members: {
    Color: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.fill ?? DEFAULT_STYLE.fill) ?? "",
      set: (range, value, { model }) => {
        const fill = value === "" ? undefined : asColor(value);
        changeStyle(range, model, (style) => (fill === undefined ? withoutFill(style) : { ...style, fill }));
      },
    },
    Pattern: {
      since: "1.9",
      get: (range) => readStyle(range, (style) => (style?.fill === undefined ? "None" : "Solid")),
    },
    Clear: {
      since: "1.1",
      call: (range, _, { model }) => {
        changeStyle(range, model, withoutFill);
      },
    },
  },
});
