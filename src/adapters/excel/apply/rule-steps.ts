import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import type { ConditionalRule } from "../../../core/sheet/cell-format";
import type { SetConditionalRules } from "../../../core/sheet/edit";
import { rangeOf } from "../read-batch";
import { queueFormats, toFormatOutline } from "../read-extents";
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

/** Plans them by their ids; by their places alone where Excel has lost track of the formats of the sheet. */
export function planRules(
  sheet: string,
  edit: SetConditionalRules,
  state: SheetState | undefined,
): RuleSteps {
  if (state !== undefined && state.formats === undefined)
    return { add: planRulesByPlace(sheet, edit), remove: undefined };
  const isOurs = (kind: string, formula: string | undefined): boolean =>
    kind === "formula" && formula?.includes(edit.marker) === true;
  const known = new Set(state?.formats?.map(({ id }) => id));
  const old = [
    ...(state?.formats?.filter(({ kind, formula }) => isOurs(kind, formula)).map(({ id }) => id) ?? []),
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
      const formats = queueFormats(worksheet);
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
      // Excel loses track of formats now and then: one that cannot be found must not keep the others.
      for (const id of old) conditionalFormats.getItemOrNullObject(id).delete();
      return undefined;
    },
  };
  return { add, remove };
}

/**
 * Puts our conditional formats where they belong without looking at those that are there: all of ours lie in columns of
 * ours, which are cleared of them before.
 */
function planRulesByPlace(sheet: string, { rules, barAreas }: SetConditionalRules): Step {
  const places = [...rules.map(({ area }) => area), ...barAreas];
  const clear = (worksheet: Excel.Worksheet): void => {
    for (const area of places) rangeOf(worksheet, area).conditionalFormats.clearAll();
  };
  return {
    bytes: SMALL * (places.length + 3 * rules.length),
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      clear(worksheet);
      for (const rule of [...rules].reverse()) addRule(worksheet, rule);
      return undefined;
    },
    restore: () => (context) => {
      clear(context.workbook.worksheets.getItem(sheet));
    },
  };
}
