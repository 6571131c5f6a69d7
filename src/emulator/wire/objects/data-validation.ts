import type { WorkbookModel } from "../../model/workbook-model";
import type { ValidationState } from "../../model/validation";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag, asRecord } from "../value-checks";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./require-writable";

/** Excel takes no more characters of values that stand in the validation itself. */
const LONGEST_LIST = 255;

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The validation of a range; null where its cells differ. */
function read({ sheet, area }: RangeTarget): ValidationState | null | undefined {
  const first = sheet.validationAt(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.validationAt(row, column) !== first) return null;
    }
  }
  return first;
}

function typeOf(validation: ValidationState | null | undefined): string {
  if (validation === null) return "MixedCriteria";
  const [kind = ""] = Object.keys(validation?.rule ?? {});
  return TYPES[kind] ?? "None";
}

function checkRule(rule: Readonly<Record<string, unknown>>): void {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind = ""] = kinds;
  if (kinds.length !== 1 || TYPES[kind] === undefined) {
    throw new HostError("InvalidArgument", "A validation takes one rule of a known kind.");
  }
  if (kind !== "list") return;
  const { source } = asRecord(rule["list"]);
  if (typeof source !== "string" || source === "") {
    throw new HostError("InvalidArgument", "A list needs a source.");
  }
  if (!source.startsWith("=") && source.length > LONGEST_LIST) {
    throw new HostError("InvalidArgument", "The source of a list may have 255 characters.");
  }
}

function change(
  range: RangeTarget,
  model: WorkbookModel,
  part: Partial<Omit<ValidationState, "areas">>,
): void {
  requireUnprotected(range.sheet);
  const before = read(range);
  const kept = before ?? { areas: [], rule: {} };
  range.sheet.setValidation(range.area, { ...kept, ...part });
  model.notify({ kind: "look", sheet: range.sheet.name });
}

/** `Excel.DataValidation` of a range. */
export const dataValidationType: ObjectType<RangeTarget> = defineObjectType({
  name: "DataValidation",
  members: {
    ErrorAlert: {
      since: "1.8",
      get: (range) => read(range)?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" },
      set: (range, value, { model }) => {
        change(range, model, { errorAlert: asRecord(value) });
      },
    },
    IgnoreBlanks: {
      since: "1.8",
      get: () => true,
      set: (_, value) => {
        asFlag(value);
      },
    },
    Prompt: {
      since: "1.8",
      get: (range) => read(range)?.prompt ?? { message: "", showPrompt: true, title: "" },
      set: (range, value, { model }) => {
        change(range, model, { prompt: asRecord(value) });
      },
    },
    Rule: {
      since: "1.8",
      get: (range) => read(range)?.rule ?? {},
      set: (range, value, { model }) => {
        const rule = asRecord(value);
        checkRule(rule);
        change(range, model, { rule });
      },
    },
    Type: { since: "1.8", get: (range) => typeOf(read(range)) },
    Clear: {
      since: "1.8",
      call: ({ sheet, area }, _, { model }) => {
        requireUnprotected(sheet);
        sheet.setValidation(area, undefined);
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
  },
});
