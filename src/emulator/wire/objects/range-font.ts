import { DEFAULT_STYLE } from "../../model/cell-style";
import { defineObjectType, type ObjectType } from "../object-type";
import { asColor, asFlag, asNumber, asText } from "../value-checks";
import type { RangeTarget } from "./range";
import { changeStyle, readStyle } from "./range-style";

/** Excel's largest size of a font, in points. */
const LARGEST = 409;

/** `Excel.RangeFont`. */
export const rangeFontType: ObjectType<RangeTarget> = defineObjectType({
  name: "RangeFont",
  members: {
    Bold: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.bold ?? DEFAULT_STYLE.bold),
      set: (range, value, { model }) => {
        const bold = asFlag(value);
        changeStyle(range, model, (style) => ({ ...style, bold }));
      },
    },
    Color: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.fontColor ?? DEFAULT_STYLE.fontColor),
      set: (range, value, { model }) => {
        const fontColor = asColor(value);
        changeStyle(range, model, (style) => ({ ...style, fontColor }));
      },
    },
    Italic: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.italic ?? DEFAULT_STYLE.italic),
      set: (range, value, { model }) => {
        const italic = asFlag(value);
        changeStyle(range, model, (style) => ({ ...style, italic }));
      },
    },
    Name: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.fontName ?? DEFAULT_STYLE.fontName),
      set: (range, value, { model }) => {
        const fontName = asText(value);
        changeStyle(range, model, (style) => ({ ...style, fontName }));
      },
    },
    Size: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.fontSize ?? DEFAULT_STYLE.fontSize),
      set: (range, value, { model }) => {
        const fontSize = asNumber(value, 1, LARGEST);
        changeStyle(range, model, (style) => ({ ...style, fontSize }));
      },
    },
  },
});
