import { DEFAULT_STYLE } from "../../model/cell-style";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag } from "../value-checks";
import type { RangeTarget } from "./range";
import { changeStyle, readStyle } from "./range-style";

/** `Excel.FormatProtection`: whether sheet protection locks cells. */
export const formatProtectionType: ObjectType<RangeTarget> = defineObjectType({
  name: "FormatProtection",
  members: {
    Locked: {
      since: "1.2",
      get: (range) => readStyle(range, (style) => style?.locked ?? DEFAULT_STYLE.locked),
      set: (range, value, { model }) => {
        const locked = asFlag(value);
        changeStyle(range, model, (style) => ({ ...style, locked }));
      },
    },
  },
});
