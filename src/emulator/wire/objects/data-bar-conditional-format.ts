import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asColor, asFlag, asRecord } from "../value-checks";
import { changeFormat, formatState, type ConditionalFormatTarget } from "./conditional-format";

/** The bound of a bar: a number, written as a formula or plainly. */
function readBound(value: unknown): number {
  const { type, formula } = asRecord(value);
  const bound = Number(String(formula).replace(/^=/, ""));
  if (type === "Number" && Number.isFinite(bound)) return bound;
  throw new HostError("InvalidArgument", "The stand-in host takes numbers as bounds of data bars.");
}

function toRule(bound: number | undefined, automatic: string) {
  return bound === undefined ? { type: automatic } : { type: "Number", formula: `=${String(bound)}` };
}

/** `Excel.ConditionalDataBarPositiveFormat`. */
export const conditionalDataBarPositiveFormatType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalDataBarPositiveFormat",
  members: {
    FillColor: {
      since: "1.6",
      get: (target) => formatState(target).color ?? "#638EC6",
      set: (target, value, { model }) => {
        changeFormat(target, { color: asColor(value) }, model);
      },
    },
    GradientFill: {
      since: "1.6",
      get: () => false,
      set: (_, value) => {
        asFlag(value);
      },
    },
  },
});

/** `Excel.DataBarConditionalFormat`. */
export const dataBarConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "DataBarConditionalFormat",
  members: {
    PositiveFormat: { since: "1.6", navigate: (target) => conditionalDataBarPositiveFormatType.bind(target) },
    LowerBoundRule: {
      since: "1.6",
      get: (target) => toRule(formatState(target).min, "LowestValue"),
      set: (target, value, { model }) => {
        changeFormat(target, { min: readBound(value) }, model);
      },
    },
    UpperBoundRule: {
      since: "1.6",
      get: (target) => toRule(formatState(target).max, "HighestValue"),
      set: (target, value, { model }) => {
        changeFormat(target, { max: readBound(value) }, model);
      },
    },
  },
});
