import { defineObjectType, type ObjectType } from "../object-type";

/** `Excel.FunctionResult`: the value of a worksheet function. */
export const functionResultType: ObjectType<{ readonly value: number }> = defineObjectType({
  name: "FunctionResult",
  members: {
    Error: { since: "1.2", get: () => null },
    Value: { since: "1.2", get: ({ value }) => value },
  },
});
