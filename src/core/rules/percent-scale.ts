import type { DataColumn } from "../findings/data-columns";
import { editCell } from "../findings/edit-cell";
import type { Fix } from "../findings/finding";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import { findSlippedShare, medianOf, shownPercent, type SlippedShare } from "../findings/share-scale";
import type { Actual, Indicator } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";

/** A fraction gets the % that its value wants, a hundredfold the value that its % wants. */
function rescale(scale: number, at: CellRef, { gridOf }: RuleContext): Fix | undefined {
  const cell = gridOf(at.sheet)?.cellAt(at.row, at.column);
  if (cell === undefined || typeof cell.value !== "number" || cell.formula !== undefined) return undefined;
  const edit =
    scale === 100
      ? editCell(at.sheet, cell, cell.value, "0.0%")
      : editCell(at.sheet, cell, Number((cell.value / 100).toPrecision(12)));
  return { titleId: scale === 100 ? "showPercent" : "divide", safe: false, edits: [edit] };
}

function actualDraft(name: string, { scale, value, source }: Actual, context: RuleContext): readonly Draft[] {
  if (scale === 1) return [];
  const fix = rescale(scale, source.at, context);
  return [
    {
      messageId: scale === 100 ? "fraction" : "hundredfold",
      at: source.at,
      data: { name, written: source.text, read: value },
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

function cellDraft(
  label: string,
  at: CellRef,
  cell: Cell,
  { scale, read }: SlippedShare,
  context: RuleContext,
): Draft {
  const fix = rescale(scale, at, context);
  return {
    messageId: scale === 100 ? "cellFraction" : "cellHundredfold",
    at,
    data: { name: label, written: cellText(cell), read },
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
    return slipped === null ? [] : [cellDraft(name, at, cell, slipped, context)];
  });
}

function indicatorDrafts(indicator: Indicator, context: RuleContext): readonly Draft[] {
  const levels = levelDrafts(indicator, context);
  const baseline = indicator.baseline?.source.at;
  // Beside a slipped baseline all actuals look slipped.
  if (levels.some(({ at }) => at === baseline)) return levels;
  return [...levels, ...indicator.actuals.flatMap((actual) => actualDraft(indicator.name, actual, context))];
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
      : [cellDraft(heading, grid.ref(cell.row, cell.column), cell, slipped, context)];
  });
}

/** A share that only makes sense a hundred times larger or smaller than its cell says. */
export const percentScale: Rule = {
  id: "percent-scale",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["fraction", "hundredfold", "cellFraction", "cellHundredfold"],
    fixes: ["showPercent", "divide"],
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
