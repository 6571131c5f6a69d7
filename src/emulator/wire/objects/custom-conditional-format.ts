import { defineObjectType, type ObjectType } from "../object-type";
import { HostError } from "../host-error";
import { asColor, asFlag, asText } from "../value-checks";
import { changeFormat, formatState, type ConditionalFormatTarget } from "./conditional-format";

/** `Excel.ConditionalFormatRule`. */
export const conditionalFormatRuleType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalFormatRule",
  members: {
    Formula: {
      since: "1.6",
      get: (target) => formatState(target).formula ?? "",
      set: (target, value, { model }) => {
        const formula = asText(value);
        if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "A rule takes a formula.");
        changeFormat(target, { formula }, model);
      },
    },
  },
});

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFontType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalRangeFont",
  members: {
    Bold: {
      since: "1.6",
      get: (target) => formatState(target).format.bold ?? null,
      set: (target, value, { model }) => {
        changeFormat(target, { format: { ...formatState(target).format, bold: asFlag(value) } }, model);
      },
    },
    Color: {
      since: "1.6",
      get: (target) => formatState(target).format.fontColor ?? null,
      set: (target, value, { model }) => {
        changeFormat(target, { format: { ...formatState(target).format, fontColor: asColor(value) } }, model);
      },
    },
    Italic: {
      since: "1.6",
      get: (target) => formatState(target).format.italic ?? null,
      set: (target, value, { model }) => {
        changeFormat(target, { format: { ...formatState(target).format, italic: asFlag(value) } }, model);
      },
    },
  },
});

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFillType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalRangeFill",
  members: {
    Color: {
      since: "1.6",
      get: (target) => formatState(target).format.fill ?? "",
      set: (target, value, { model }) => {
        changeFormat(target, { format: { ...formatState(target).format, fill: asColor(value) } }, model);
      },
    },
  },
});

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormatType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalRangeFormat",
  members: {
    Fill: { since: "1.6", navigate: (target) => conditionalRangeFillType.bind(target) },
    Font: { since: "1.6", navigate: (target) => conditionalRangeFontType.bind(target) },
  },
});

/** `Excel.CustomConditionalFormat`: a formula with a look. */
export const customConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "CustomConditionalFormat",
  members: {
    Format: { since: "1.6", navigate: (target) => conditionalRangeFormatType.bind(target) },
    Rule: { since: "1.6", navigate: (target) => conditionalFormatRuleType.bind(target) },
  },
});
