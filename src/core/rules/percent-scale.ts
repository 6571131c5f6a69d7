import type { DataColumn } from "../findings/data-columns";
import { editCell } from "../findings/edit-cell";
import type { Fix } from "../findings/finding";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { findSlippedShare, medianOf, shownPercent, type SlippedShare } from "../findings/share-scale";
import type { Actual, Indicator } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText } from "../sheet/grid";
import type { Edit } from "../sheet/edit";
import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";

/** Whether figures are percentages without a % of their own (57.5 under a heading or beside a unit in %). */
function arePlain(others: readonly Cell[]): boolean {
  const figures = others.filter(({ value }) => typeof value === "number" && value !== 0);
  return (
    figures.some(({ value }) => Math.abs(Number(value)) > 1) &&
    !figures.some(({ numberFormat }) => isPercentFormat(numberFormat)) &&
    !others.some(({ value }) => typeof value === "string" && PERCENT.test(value))
  );
}

const PERCENT = /[%％]/u;

/**
 * A fraction gets the % that its value wants or, among plain figures, the figure that is meant; a hundredfold gets the
 * value that its % wants.
 */
function rescale(
  scale: number,
  at: CellRef,
  others: readonly Cell[],
  { gridOf }: RuleContext,
): Fix | undefined {
  const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
  if (cell === undefined || typeof cell.value !== "number" || cell.formula !== undefined) return undefined;
  const moved = (factor: number): Edit =>
    editCell(at.sheet, cell, Number((Number(cell.value) * factor).toPrecision(12)));
  if (scale !== 100) return { titleId: "divide", safe: false, edits: [moved(0.01)] };
  return arePlain(others)
    ? { titleId: "multiply", safe: false, edits: [moved(100)] }
    : { titleId: "showPercent", safe: false, edits: [editCell(at.sheet, cell, cell.value, "0.0%")] };
}

/** What to type in place of a fraction; said only where a % would set it apart from the others. */
function enteredPlain(fix: Fix | undefined, read: number): { readonly enter?: number } {
  return fix?.titleId === "multiply" ? { enter: read } : {};
}

function actualDraft(
  name: string,
  { scale, value, source }: Actual,
  others: readonly Cell[],
  context: RuleContext,
): Draft {
  const fix = rescale(scale, source.at, others, context);
  return {
    messageId: scale === 100 ? "fraction" : "hundredfold",
    at: source.at,
    data: { name, written: source.text, read: value, ...enteredPlain(fix, value) },
    ...(fix === undefined ? {} : { fix }),
  };
}

function cellDraft(
  label: string,
  at: CellRef,
  cell: Cell,
  { scale, read }: SlippedShare,
  others: readonly Cell[],
  context: RuleContext,
): Draft {
  const fix = rescale(scale, at, others, context);
  return {
    messageId: scale === 100 ? "cellFraction" : "cellHundredfold",
    at,
    data: { name: label, written: cellText(cell), read, ...enteredPlain(fix, read) },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** 普及率（％）: the name gives the unit. */
const PERCENT_IN_NAME = /[（(][%％][)）]/u;

/** Of a baseline and a target, the one that disagrees with all other figures of its indicator. */
function levelDrafts({ name, baseline, target, actuals }: Indicator, context: RuleContext): readonly Draft[] {
  const units = [baseline?.unit, target?.unit, ...actuals.map(({ unit }) => unit)];
  const saysPercent = PERCENT_IN_NAME.test(name);
  if (!units.includes("%") && !saysPercent) return [];
  const cellOf = ({ sheet, row, column }: CellRef): Cell | undefined =>
    context.gridOf(sheet)?.cellAt(row, column);
  // Where only the name says %, actuals have no unit by which they were put right already.
  const plain = saysPercent ? actuals.filter(({ unit, scale }) => unit !== "%" && scale === 1) : [];
  const places = [baseline?.source.at, target?.source.at, ...plain.map(({ source }) => source.at)];
  const levels = places.flatMap((at) => {
    const cell = at === undefined ? undefined : cellOf(at);
    return at === undefined || cell === undefined ? [] : [{ at, cell }];
  });
  const told = actuals
    .filter((actual) => !plain.includes(actual))
    .flatMap(({ source }) => cellOf(source.at) ?? []);
  return levels.flatMap(({ at, cell }) => {
    const others = [...levels.filter((level) => level.at !== at).map((level) => level.cell), ...told];
    const shown = others.flatMap((other) => shownPercent(other) ?? []).filter((value) => value > 0);
    const usual = medianOf(shown);
    // Of two figures alone, the one with the others' format is taken at its word.
    if (usual === null || (shown.length < 2 && at !== target?.source.at)) return [];
    const slipped = findSlippedShare(cell, usual);
    return slipped === null ? [] : [cellDraft(name, at, cell, slipped, others, context)];
  });
}

function indicatorDrafts(indicator: Indicator, context: RuleContext): readonly Draft[] {
  const levels = levelDrafts(indicator, context);
  const baseline = indicator.baseline?.source.at;
  // Beside a slipped baseline all actuals look slipped.
  if (levels.some(({ at }) => at === baseline)) return levels;
  const slipped = indicator.actuals.filter(({ scale }) => scale !== 1);
  if (slipped.length === 0) return levels;
  const places = [indicator.baseline, indicator.target, ...indicator.actuals].flatMap(
    (figure) => figure?.source.at ?? [],
  );
  const cells = places.flatMap(({ sheet, row, column }) => context.gridOf(sheet)?.cellAt(row, column) ?? []);
  return [
    ...levels,
    ...slipped.map((actual) => {
      const { row, column } = actual.source.at;
      const others = cells.filter((cell) => cell.row !== row || cell.column !== column);
      return actualDraft(indicator.name, actual, others, context);
    }),
  ];
}

const SHARE_HEADING = /率|割合|[%％]|パーセント/u;
const FEWEST_IN_COLUMN = 4;

/** Shares of measures (進捗率), each beside the others of its column. */
function columnDrafts(column: DataColumn, context: RuleContext): readonly Draft[] {
  const { heading, grid } = column;
  if (!SHARE_HEADING.test(heading)) return [];
  const figures = column.cells.filter((cell) => (shownPercent(cell) ?? 0) > 0);
  const usual = medianOf(figures.flatMap((cell) => shownPercent(cell) ?? []));
  if (usual === null || figures.length < FEWEST_IN_COLUMN) return [];
  return figures.flatMap((cell) => {
    const slipped = findSlippedShare(cell, usual);
    return slipped === null
      ? []
      : [
          cellDraft(
            heading,
            grid.ref(cell.row, cell.column),
            cell,
            slipped,
            figures.filter((other) => other !== cell),
            context,
          ),
        ];
  });
}

/** A share that only makes sense a hundred times larger or smaller than its cell says. */
export const percentScale: Rule = {
  id: "percent-scale",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["fraction", "hundredfold", "cellFraction", "cellHundredfold"],
    fixes: ["showPercent", "multiply", "divide"],
    yieldsTo: ["number-stored-as-text", "formula-overwritten"],
  },
  check(context) {
    const { plan, dataColumns } = context;
    const tables = new Set(plan.indicators.map(({ at }) => at.sheet));
    return [
      ...plan.indicators.flatMap((indicator) => indicatorDrafts(indicator, context)),
      ...dataColumns()
        .filter(({ grid }) => !tables.has(grid.sheet.name))
        .flatMap((column) => columnDrafts(column, context)),
    ];
  },
};
