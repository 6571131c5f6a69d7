import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import type { ConditionalRule } from "../../../core/sheet/cell-format";
import type { SetConditionalRules } from "../../../core/sheet/edit";
import { rangeOf } from "../read-batch";
import { FORMAT_KINDS, toFormatOutline } from "../read-extents";
import type { SheetState } from "./sheet-state";
import { SMALL, type Step } from "./step";

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

function addRule(worksheet: Excel.Worksheet, rule: ConditionalRule): void {
  const formats = rangeOf(worksheet, rule.area).conditionalFormats;
  if (rule.kind === "dataBar") {
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = rule.color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: `=${String(rule.min)}` };
    dataBar.upperBoundRule = { type: "Number", formula: `=${String(rule.max)}` };
    return;
  }
  const added = formats.add("Custom");
  const { custom } = added;
  custom.rule.formula = rule.formula;
  const { fill, fontColor, bold, italic } = rule.format;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fontColor !== undefined) custom.format.font.color = fontColor;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (rule.stopIfTrue === true) added.stopIfTrue = true;
}

/** The steps that bring our conditional formats; the old ones go last, for they cannot be put back. */
export interface RuleSteps {
  readonly add: Step;
  readonly remove: Step | undefined;
}

export function planRules(
  sheet: string,
  edit: SetConditionalRules,
  state: SheetState | undefined,
): RuleSteps {
  const isOurs = (kind: string, formula: string | undefined): boolean =>
    kind === "formula" && formula?.includes(edit.marker) === true;
  const known = new Set(state?.formats.map(({ id }) => id));
  const old = [
    ...(state?.formats.filter(({ kind, formula }) => isOurs(kind, formula)).map(({ id }) => id) ?? []),
    ...new Set(edit.barAreas.length === 0 ? [] : state?.bars),
  ];
  const add: Step = {
    bytes: SMALL * 3 * edit.rules.length,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      // Excel puts each new format before all others.
      for (const rule of [...edit.rules].reverse()) addRule(worksheet, rule);
      return undefined;
    },
    restore: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const formats = rangeOf(worksheet, WHOLE_SHEET).conditionalFormats.load(FORMAT_KINDS);
      const bars = edit.rules.flatMap((rule) =>
        rule.kind === "dataBar"
          ? [rangeOf(worksheet, rule.area).conditionalFormats.load("items/id,items/type")]
          : [],
      );
      return (again) => {
        const ownBars = new Set(
          bars.flatMap(({ items }) => items.filter(({ type }) => type === "DataBar").map(({ id }) => id)),
        );
        const all = rangeOf(again.workbook.worksheets.getItem(sheet), WHOLE_SHEET).conditionalFormats;
        for (const { id, kind, formula } of formats.items.map(toFormatOutline)) {
          if (!known.has(id) && (isOurs(kind, formula) || ownBars.has(id))) all.getItem(id).delete();
        }
      };
    },
  };
  if (old.length === 0) return { add, remove: undefined };
  const remove: Step = {
    bytes: SMALL * old.length,
    queue: (context) => {
      const { conditionalFormats } = rangeOf(context.workbook.worksheets.getItem(sheet), WHOLE_SHEET);
      for (const id of old) conditionalFormats.getItem(id).delete();
      return undefined;
    },
  };
  return { add, remove };
}
