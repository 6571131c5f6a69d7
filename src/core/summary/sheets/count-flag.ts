import { FLAGS_ON } from "../../columns/flag-rules";
import { textLiteral } from "../../columns/formula-text";
import { COLORS } from "../../columns/looks";
import { SETTING_NAMES } from "../../columns/own-names";
import { columnName } from "../../sheet/address";
import type { ConditionalRule } from "../../sheet/cell-format";
import type { Area } from "../../sheet/snapshot";

/** Marks counts of what is overdue, where there is any. */
export function countFlag(area: Area): ConditionalRule {
  const first = `$${columnName(area.left)}${String(area.top + 1)}`;
  return {
    kind: "formula",
    area,
    formula: `=AND(${SETTING_NAMES.flags}=${textLiteral(FLAGS_ON)},N(${first})>0)`,
    format: { fill: COLORS.overdue.fill, fontColor: COLORS.overdue.text, bold: true },
  };
}
