import { areasEqual, intersectAreas } from "../sheet/area";
import type { ConditionalRule } from "../sheet/cell-format";
import type { Area, ConditionalFormatSnapshot } from "../sheet/snapshot";
import type { BuildContext } from "./build-context";
import { SETTING_NAMES } from "./own-names";

/** Whether a conditional format is one of ours: a copy or a fragment counts too. */
export function isOwnFlag(
  { kind, formula, areas }: ConditionalFormatSnapshot,
  bars: readonly Area[],
): boolean {
  if (formula?.includes(SETTING_NAMES.flags) === true) return true;
  return (
    kind === "dataBar" && areas.some((area) => bars.some((bar) => intersectAreas(area, bar) !== undefined))
  );
}

function isSame({ kind, formula, areas }: ConditionalFormatSnapshot, rule: ConditionalRule): boolean {
  const [only, ...others] = areas;
  if (only === undefined || others.length > 0 || kind !== rule.kind) return false;
  return areasEqual(only, rule.area) && (rule.kind !== "formula" || formula === rule.formula);
}

/** Puts our conditional formats in place of whatever copies and fragments of them a sheet holds. */
export function writeFlags({ flags, edits }: BuildContext): void {
  for (const [sheet, { rules, bars }] of flags) {
    const held = (edits.sheet(sheet)?.conditionalFormats ?? []).filter((format) => isOwnFlag(format, bars));
    const isThere =
      held.length === rules.length && rules.every((rule) => held.some((format) => isSame(format, rule)));
    if (isThere) continue;
    edits.add({ kind: "setConditionalRules", sheet, marker: SETTING_NAMES.flags, barAreas: bars, rules });
  }
}
