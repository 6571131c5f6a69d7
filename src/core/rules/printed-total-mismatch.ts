import type { Draft, Rule, RuleContext } from "../findings/rule";
import { isTotalLabel } from "../layout/line-kinds";
import type { Measure, PlanSheet } from "../plan/plan";
import { cellText, type Grid } from "../sheet/grid";
import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";
import { normalizeText } from "../text/normalize-text";

/** Of figures shown with fewer decimals than they have. */
const ROUNDING = 0.5;
const LONGEST_NOTE = 30;
const PRINTED_COUNT =
  /(?:全|計|合計|総数|総計|取組数|施策数|事業数|項目数|実数|延べ)[^0-9]{0,6}(\d{1,4})\s*(?:件|取組|施策|事業|項目)/u;

/** Every number of measures that a person may have counted: with and without parts, on a sheet, in an area or in all. */
function plausibleCounts(measures: readonly Measure[], sheet: string): ReadonlySet<number> {
  const onSheet = measures.filter(({ sources }) => sources.some((source) => source.sheet === sheet));
  const counts = new Set<number>();
  const add = (list: readonly Measure[]): void => {
    const whole = list.filter(({ parent }) => parent === null);
    const parents = new Set(list.flatMap(({ parent }) => parent ?? []));
    const leaves = list.filter(({ parent, number }) => parent !== null || !parents.has(number ?? ""));
    for (const some of [list, whole, leaves, whole.filter(({ number }) => number !== null)])
      counts.add(some.length);
    counts.add(new Set(whole.map(({ name }) => name)).size);
    counts.add(whole.filter(({ name }) => !name.includes("再掲")).length);
  };
  add(measures);
  add(onSheet);
  const areas = new Set(onSheet.flatMap(({ area }) => area));
  for (const area of areas) add(onSheet.filter((measure) => measure.area.includes(area)));
  return counts;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

function sumOf(
  grid: Grid,
  column: number,
  { from, to }: Segment,
  isLeftOut: (row: number) => boolean,
): number | null {
  let sum = 0;
  let count = 0;
  for (const row of grid.rows) {
    if (row < from || row > to || isLeftOut(row)) continue;
    const cell = grid.cellAt(row, column);
    if (typeof cell?.value !== "number") continue;
    sum += cell.value;
    count += 1;
  }
  return count < 2 ? null : sum;
}

function totalLabelOf(grid: Grid, row: number): Cell | undefined {
  const first = grid.cellsOfRow(row).find(({ value }) => typeof value === "string");
  return first !== undefined && isTotalLabel(cellText(first)) ? first : undefined;
}

/** Rows of parts below a measure that may give the sum of them itself. */
function rowsOfParts({ name }: PlanSheet, measures: readonly Measure[]): ReadonlySet<number> {
  const parts = measures.filter(({ parent }) => parent !== null).flatMap(({ sources }) => sources);
  return new Set(parts.flatMap(({ sheet, at }) => (sheet === name ? [at.row] : [])));
}

/** Totals under the columns of a table: of figures their sum, of texts how many measures there are. */
function totalsOfSheet(
  grid: Grid,
  sheet: PlanSheet,
  parts: ReadonlySet<number>,
  counts: () => ReadonlySet<number>,
): readonly Draft[] {
  const header = Math.max(-1, ...sheet.headerRows);
  const totals = grid.rows.filter((row) => row > header && totalLabelOf(grid, row) !== undefined);
  const isTotal = (row: number): boolean => totals.includes(row);
  const isTotalOrPart = (row: number): boolean => parts.has(row) || isTotal(row);
  return totals.flatMap((row, index): readonly Draft[] => {
    const label = totalLabelOf(grid, row);
    const segments = [
      { from: header + 1, to: row - 1 },
      { from: (totals[index - 1] ?? header) + 1, to: row - 1 },
    ];
    return grid.cellsOfRow(row).flatMap((cell): readonly Draft[] => {
      const { value, column } = cell;
      if (typeof value !== "number" || isPercentFormat(cell.numberFormat)) return [];
      const isNumberColumn = column === sheet.columns.measureNumber;
      const sums = isNumberColumn
        ? []
        : segments.flatMap((one) =>
            [isTotal, isTotalOrPart].flatMap((isLeftOut) => sumOf(grid, column, one, isLeftOut) ?? []),
          );
      const data = { label: cellText(label), printed: value };
      if (sums.length > 0) {
        if (sums.some((sum) => Math.abs(sum - value) < ROUNDING)) return [];
        return [{ messageId: "sum", at: grid.ref(row, column), data: { ...data, found: sums[0] ?? 0 } }];
      }
      if (sheet.layout !== "list" || !Number.isInteger(value) || value < 1 || counts().has(value)) return [];
      return [
        { messageId: "count", at: grid.ref(row, column), data: { ...data, found: sheet.measureCount } },
      ];
    });
  });
}

/** Counts in words outside the table: 全30取組, 計 30件. */
function countsInNotes(grid: Grid, sheet: PlanSheet, counts: () => ReadonlySet<number>): readonly Draft[] {
  const header = sheet.headerRows[0] ?? 0;
  return grid.rows
    .filter((row) => row < header)
    .flatMap((row) => grid.cellsOfRow(row))
    .flatMap((cell): readonly Draft[] => {
      if (typeof cell.value !== "string" || cell.value.length > LONGEST_NOTE) return [];
      const { text } = normalizeText(cell.value);
      const [label, figure] = PRINTED_COUNT.exec(text) ?? [];
      if (figure === undefined || label === undefined || counts().has(Number(figure))) return [];
      const data = { label, printed: Number(figure), found: sheet.measureCount };
      return [{ messageId: "count", at: grid.ref(cell.row, cell.column), data }];
    });
}

const SAYS_COUNT = /(?:件|取組|施策|事業|項目|措置)数/u;
/** うち重点 counts again what stands above it. */
const COUNTED_ABOVE = /^(?:うち|内数|\(?内|再掲|※)/u;

/** Totals of a sheet that only counts (区分｜件数): the lines under the heading make them up. */
function totalsOfCounts(grid: Grid): readonly Draft[] {
  const totals = grid.rows.filter((row) => totalLabelOf(grid, row) !== undefined);
  const isLeftOut = (row: number): boolean => {
    const [first] = grid.cellsOfRow(row);
    return totals.includes(row) || COUNTED_ABOVE.test(normalizeText(cellText(first)).text.trim());
  };
  return totals.flatMap((row, index) =>
    grid.cellsOfRow(row).flatMap(({ value, column }): readonly Draft[] => {
      if (typeof value !== "number" || !Number.isInteger(value)) return [];
      const above = grid.rows.filter((one) => one < row);
      const head = above.filter((one) => SAYS_COUNT.test(grid.textAt(one, column))).at(-1);
      if (head === undefined) return [];
      const sums = [head + 1, (totals[index - 1] ?? head) + 1].flatMap(
        (from) => sumOf(grid, column, { from: Math.max(from, head + 1), to: row - 1 }, isLeftOut) ?? [],
      );
      const [found] = sums;
      if (found === undefined || sums.includes(value)) return [];
      const data = { label: cellText(totalLabelOf(grid, row)), printed: value, found };
      return [{ messageId: "sum", at: grid.ref(row, column), data }];
    }),
  );
}

function draftsOf(sheet: PlanSheet, { gridOf, plan }: RuleContext): readonly Draft[] {
  const grid = gridOf(sheet.name);
  if (grid === undefined) return [];
  if (sheet.measureCount === 0 && sheet.role !== "indicators") return totalsOfCounts(grid);
  if (sheet.measureCount === 0 || (sheet.layout !== "list" && sheet.layout !== "matrix")) return [];
  let known: ReadonlySet<number> | undefined;
  const counts = (): ReadonlySet<number> => (known ??= plausibleCounts(plan.measures, sheet.name));
  return [
    ...totalsOfSheet(grid, sheet, rowsOfParts(sheet, plan.measures), counts),
    ...(sheet.layout === "list" ? countsInNotes(grid, sheet, counts) : []),
  ];
}

/** A total printed in a sheet that is not what the sheet holds. */
export const printedTotalMismatch: Rule = {
  id: "printed-total-mismatch",
  meta: { severity: "warning", category: "consistency", messages: ["sum", "count"] },
  check: (context) => context.plan.sheets.flatMap((sheet) => draftsOf(sheet, context)),
};
