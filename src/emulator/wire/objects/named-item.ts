import { formatReference } from "../../../core/sheet/reference";
import type { DefinedName } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag, asText } from "../value-checks";

/** A name by its text: what it stands for is replaced when it changes. */
export interface NamedItemTarget {
  readonly model: WorkbookModel;
  /** The sheet that owns the name; `undefined` for the workbook. */
  readonly sheet: SheetModel | undefined;
  readonly name: string;
}

/** Of the names that a sheet owns, the model knows its print area. */
const PRINT_AREA = "Print_Area";

/** What a collection of names holds. */
export function listNames(model: WorkbookModel, sheet: SheetModel | undefined): readonly DefinedName[] {
  if (sheet === undefined) return model.names;
  if (sheet.printArea === undefined) return [];
  const areas = sheet.printArea.map((area) => formatReference({ sheet: sheet.name, area }));
  return [{ name: PRINT_AREA, formula: `=${areas.join(",")}` }];
}

function stateOf({ model, sheet, name }: NamedItemTarget): DefinedName {
  const state = listNames(model, sheet).find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (state === undefined) throw new HostError("ItemNotFound", "The name is gone.");
  return state;
}

function change(target: NamedItemTarget, part: Partial<DefinedName>): void {
  const state = stateOf(target);
  const { model, sheet } = target;
  if (sheet !== undefined) throw new HostError("InvalidOperation", "Set the print area by the page layout.");
  const { isHidden, ...changed } = { ...state, ...part };
  model.names = model.names.map((other) =>
    other === state ? { ...changed, ...(isHidden === true && { isHidden }) } : other,
  );
}

/** `Excel.NamedItem`. */
export const namedItemType: ObjectType<NamedItemTarget> = defineObjectType({
  name: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  members: {
    Formula: {
      since: "1.7",
      get: (target) => stateOf(target).formula,
      set: (target, value) => {
        change(target, { formula: requireReference(asText(value)) });
      },
    },
    Name: { since: "1.1", get: ({ name }) => name },
    Scope: { since: "1.4", get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      since: "1.1",
      get: (target) => stateOf(target).isHidden !== true,
      set: (target, value) => {
        change(target, { isHidden: !asFlag(value) });
      },
    },
    Delete: {
      since: "1.4",
      call: (target) => {
        const state = stateOf(target);
        const { model, sheet } = target;
        if (sheet === undefined) model.names = model.names.filter((other) => other !== state);
        else sheet.printArea = undefined;
      },
    },
  },
});

/** @throws HostError `InvalidArgument` where a name would stand for a text */
export function requireReference(formula: string): string {
  if (formula.length > 1 && formula.startsWith("=")) return formula;
  throw new HostError("InvalidArgument", "A name takes a formula with its equal sign.");
}
