import { groupBy } from "../collection/group-by";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { FieldName } from "../plan/plan";
import type { Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { Area, Cell } from "../sheet/snapshot";

/** What every measure has to say for itself. Areas, numbers over branches and divisions may stand once for several. */
const OWN: readonly FieldName[] = ["name", "status", "period", "start", "due"];

/** Rows on which measures of a sheet begin; parts stand within their measure's merges. */
function measureRows({ plan }: RuleContext): ReadonlyMap<string, ReadonlySet<number>> {
  const sources = plan.measures.flatMap((measure) => (measure.parent === null ? measure.sources : []));
  return new Map(
    [...groupBy(sources, ({ sheet }) => sheet)].map(([sheet, places]) => [
      sheet,
      new Set(places.map(({ at }) => at.row)),
    ]),
  );
}

function rowsWithin({ top, bottom }: Area, rows: ReadonlySet<number>): number {
  let count = 0;
  for (let row = top; row <= bottom && count < 2; row += 1) if (rows.has(row)) count += 1;
  return count;
}

/** The cell alone again, and its content in every row; formulas are never copied. */
function partEdits(grid: Grid, area: Area, cell: Cell): readonly Edit[] {
  const sheet = grid.sheet.name;
  const copies = Array.from({ length: area.bottom - area.top }, (_, index): Edit => {
    const format = cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat };
    const place = { sheet, row: area.top + index + 1, column: area.left };
    return { kind: "setCell", ...place, expected: null, content: { value: cell.value }, ...format };
  });
  return [{ kind: "setMerge", sheet, area, isMerged: false }, ...copies];
}

/** One cell for several measures where each needs its own; one finding for a merge. */
export const mergedDataCells: Rule = {
  id: "merged-data-cells",
  meta: { severity: "info", category: "excel", messages: ["merged"], fixes: ["part"] },
  check(context) {
    if (context.grids.every(({ sheet }) => sheet.merges.length === 0)) return [];
    const rows = measureRows(context);
    return context.plan.sheets.flatMap(({ name, columns }) => {
      const grid = context.gridOf(name);
      const own = rows.get(name);
      if (grid === undefined || own === undefined) return [];
      const fieldOf = new Map(
        OWN.flatMap((field) => (columns[field] === undefined ? [] : [[columns[field], field]])),
      );
      return grid.sheet.merges.flatMap((area): readonly Draft[] => {
        if (area.bottom === area.top || !fieldOf.has(area.left) || rowsWithin(area, own) < 2) return [];
        const cell = grid.cellAt(area.top, area.left);
        const canBeParted = cell !== undefined && cell.formula === undefined && area.left === area.right;
        return [
          {
            messageId: "merged",
            at: grid.ref(area.top, area.left),
            data: { text: grid.textAt(area.top, area.left), first: area.top + 1, last: area.bottom + 1 },
            ...(canBeParted
              ? { fix: { titleId: "part", safe: false, edits: partEdits(grid, area, cell) } }
              : {}),
          },
        ];
      });
    });
  },
};
