import { groupBy } from "../collection/group-by";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { parseArea } from "../sheet/address";
import { holdsCell } from "../sheet/area";
import { cellText, isFilled, type Grid } from "../sheet/grid";
import type { Area, ListValidation } from "../sheet/snapshot";
import { compactText } from "../text/normalize-text";

/** Only absolute references mean the same cells for every cell of the dropdown. */
const REFERENCE = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$[A-Za-z]{1,3}\$\d+(?::\$[A-Za-z]{1,3}\$\d+)?)$/u;
const MOST_VALUES = 5000;

function valuesOfArea(grid: Grid, { top, left, bottom, right }: Area): readonly string[] | undefined {
  if ((bottom - top + 1) * (right - left + 1) > MOST_VALUES) return undefined;
  const values: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cellAt(row, column);
      if (isFilled(cell)) values.push(cellText(cell));
    }
  }
  return values;
}

/** What a dropdown offers; `undefined` where only Excel can tell (INDIRECT, OFFSET, relative references). */
function offeredValues(
  { source }: ListValidation,
  grid: Grid,
  { gridOf, names }: RuleContext,
): readonly string[] | undefined {
  const literal = /^"([\s\S]*)"$/u.exec(source)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"').split(",");
  const name = names.find((one) => one.name.toLowerCase() === source.replace(/^=/u, "").toLowerCase());
  const [, quoted, plain, area] = REFERENCE.exec(name?.formula ?? source) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const parsed = area === undefined ? undefined : parseArea(area);
  const owner = sheet === undefined ? grid : gridOf(sheet);
  return parsed === undefined || owner === undefined ? undefined : valuesOfArea(owner, parsed);
}

/** Values that their own dropdown does not offer (any more); the same value of one dropdown is one finding. */
function mismatches(validation: ListValidation, grid: Grid, context: RuleContext): readonly Draft[] {
  const offered = offeredValues(validation, grid, context);
  if (offered === undefined || offered.length === 0) return [];
  const known = new Set(offered.map((value) => compactText(value)));
  const rows = grid.rows.filter((row) =>
    validation.areas.some(({ top, bottom }) => row >= top && row <= bottom),
  );
  const strangers = rows
    .flatMap((row) => grid.cellsOfRow(row))
    .filter(
      (cell) =>
        validation.areas.some((area) => holdsCell(area, cell.row, cell.column)) &&
        isFilled(cell) &&
        (typeof cell.value === "string" || typeof cell.value === "number") &&
        !known.has(compactText(cellText(cell))),
    );
  return [...groupBy(strangers, (cell) => cellText(cell))].map(([text, [first, ...others]]) => ({
    messageId: "notOffered",
    at: grid.ref(first.row, first.column),
    related: others.map(({ row, column }) => grid.ref(row, column)),
    data: { text, offered: offered.slice(0, 8), count: others.length + 1 },
  }));
}

/** Values that their own dropdown no longer offers. */
export const validationListMismatch: Rule = {
  id: "validation-list-mismatch",
  meta: {
    severity: "warning",
    category: "excel",
    messages: ["notOffered"],
    yieldsTo: ["unknown-status", "status-variant", "unknown-division", "surrounding-space"],
  },
  check: (context) =>
    context.grids.flatMap((grid) =>
      grid.sheet.visibility === "visible"
        ? (grid.sheet.validations ?? []).flatMap((validation) => mismatches(validation, grid, context))
        : [],
    ),
};
