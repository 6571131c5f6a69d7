import type { ConditionalFormatState } from "../../model/conditional-format";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag, asNumber } from "../value-checks";
import { customConditionalFormatType } from "./custom-conditional-format";
import { dataBarConditionalFormatType } from "./data-bar-conditional-format";
import { rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { requireUnprotected } from "./require-writable";

/** One conditional format of a sheet, by its id: its state is replaced when it changes. */
export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

const TYPES = { formula: "Custom", dataBar: "DataBar", other: "CellValue" } as const;

/** @throws HostError `ItemNotFound` where it was deleted */
export function formatState({ sheet, id }: ConditionalFormatTarget): ConditionalFormatState {
  const state = sheet.conditionalFormats.find((format) => format.id === id);
  if (state === undefined) throw new HostError("ItemNotFound", "The conditional format is gone.");
  return state;
}

/** @throws HostError where the sheet is protected */
export function changeFormat(
  { sheet, id }: ConditionalFormatTarget,
  part: Partial<ConditionalFormatState>,
  model: WorkbookModel,
): void {
  requireUnprotected(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format.id === id ? { ...format, ...part } : format,
  );
  model.notify({ kind: "look", sheet: sheet.name });
}

function bindKind<T>(
  target: ConditionalFormatTarget,
  kind: ConditionalFormatState["kind"],
  type: ObjectType<T>,
  toTarget: (target: ConditionalFormatTarget) => T,
) {
  return formatState(target).kind === kind ? type.bind(toTarget(target)) : null;
}

function requireKind<T>(object: T | null): T {
  if (object === null) throw new HostError("InvalidOperation", "The conditional format is of another type.");
  return object;
}

/** `Excel.ConditionalFormat`: formula rules and data bars are known, other kinds only by name. */
export const conditionalFormatType: ObjectType<ConditionalFormatTarget> = defineObjectType({
  name: "ConditionalFormat",
  identify: ({ id }) => ({ Id: id }),
  members: {
    Custom: {
      since: "1.6",
      navigate: (target) => requireKind(bindKind(target, "formula", customConditionalFormatType, (t) => t)),
    },
    CustomOrNullObject: {
      since: "1.6",
      navigate: (target) => bindKind(target, "formula", customConditionalFormatType, (t) => t),
    },
    DataBar: {
      since: "1.6",
      navigate: (target) => requireKind(bindKind(target, "dataBar", dataBarConditionalFormatType, (t) => t)),
    },
    DataBarOrNullObject: {
      since: "1.6",
      navigate: (target) => bindKind(target, "dataBar", dataBarConditionalFormatType, (t) => t),
    },
    Id: { since: "1.6", get: ({ id }) => id },
    Priority: {
      since: "1.6",
      get: (target) => target.sheet.conditionalFormats.indexOf(formatState(target)),
      set: (target, value, { model }) => {
        const own = formatState(target);
        const others = target.sheet.conditionalFormats.filter((format) => format !== own);
        const at = asNumber(value, 0, others.length);
        target.sheet.conditionalFormats = [...others.slice(0, at), own, ...others.slice(at)];
        model.notify({ kind: "look", sheet: target.sheet.name });
      },
    },
    StopIfTrue: {
      since: "1.6",
      get: (target) => {
        const { kind, stopIfTrue } = formatState(target);
        return kind === "dataBar" ? null : stopIfTrue;
      },
      set: (target, value, { model }) => {
        changeFormat(target, { stopIfTrue: asFlag(value) }, model);
      },
    },
    Type: { since: "1.6", get: (target) => TYPES[formatState(target).kind] },
    Delete: {
      since: "1.6",
      call: (target, _, { model }) => {
        requireUnprotected(target.sheet);
        const own = formatState(target);
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format !== own);
        model.notify({ kind: "look", sheet: target.sheet.name });
      },
    },
    GetRange: {
      since: "1.6",
      open: (target) => {
        const [area, ...others] = formatState(target).areas;
        if (area === undefined || others.length > 0) {
          throw new HostError("InvalidOperation", "The conditional format has several areas.");
        }
        return rangeType.bind({ sheet: target.sheet, area });
      },
    },
    GetRanges: {
      since: "1.9",
      open: (target) => rangeAreasType.bind({ sheet: target.sheet, areas: formatState(target).areas }),
    },
  },
});
