import type { FieldName } from "../../plan/plan";
import { endsAsUnit } from "../../division/unit-names";
import { cellText } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { normalizeLabel } from "../normalize-label";

const LONGEST_LABEL = 8;
/** Labels of what is no business of a plan: 記入者, 電話番号, 作成日. */
const ENDS_AS_LABEL = /(?:者|氏名|職名|番号|電話|内線|日|名|先|額|費|率|数)$/u;

/** Whether a cell labels the one behind it, though nobody knows what it means. */
function isUnknownLabel(cell: Cell | undefined, value: Cell | undefined): boolean {
  if (cell === undefined || value === undefined || typeof cell.value !== "string") return false;
  const label = normalizeLabel(cell.value);
  return label.length <= LONGEST_LABEL && ENDS_AS_LABEL.test(label) && !endsAsUnit(label);
}

/** Fields whose value is one cell, or names; prose may go on from cell to cell. */
const SHORT: ReadonlySet<FieldName> = new Set<FieldName>([
  "divisions",
  "policyArea",
  "measureNumber",
  "name",
  "status",
  "direction",
  "period",
  "start",
  "due",
]);

/**
 * The cells behind a value in a row of a form that go on with it: up to a label of something else (担当課｜市民課｜記入者｜…).
 */
export function splitTrailing(field: FieldName, cells: readonly Cell[]): readonly Cell[] {
  if (!SHORT.has(field)) return cells;
  const end = cells.findIndex(
    (cell, index) => isUnknownLabel(cell, cells[index + 1]) && cellText(cell) !== "",
  );
  return end < 0 ? cells : cells.slice(0, end);
}
