import { fiscalYearEnd, type FiscalYear } from "../calendar/fiscal-year";
import { groupBy } from "../collection/group-by";
import type { Draft, Rule, RuleContext } from "../findings/rule";
import type { Indicator } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText, isFilled, type Grid } from "../sheet/grid";

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** Whether a cell waits to be filled in. A dash, 集計中 or an error is something else than nothing. */
function isBlank(at: CellRef, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ sheet }) => sheet.name === at.sheet);
  return grid !== undefined && !isFilled(grid.cellThrough(at.row, at.column));
}

/** Years for which most indicators of a sheet have an actual: what is blank there was forgotten. */
function reportedYears(indicators: readonly Indicator[]): ReadonlySet<FiscalYear> {
  const told = groupBy(
    indicators.flatMap(({ actuals }) => actuals.flatMap(({ fiscalYear }) => fiscalYear ?? [])),
    (year) => year,
  );
  return new Set([...told].flatMap(([year, same]) => (same.length * 2 > indicators.length ? [year] : [])));
}

/** A remark in the row that the figure is not taken every year: 5年ごとの調査, 隔年で実施. */
const NOT_EVERY_YEAR =
  /(?:[2-9２-９二三四五]|10|１０|十|数)(?:か|カ|ヵ|ヶ)?年(?:ごと|毎|おき|に[1１一]回|に[1１一]度)|隔年|次回調査|調査年度?のみ/u;

function isTakenSeldom({ name, at }: Indicator, { grids }: RuleContext): boolean {
  const grid = grids.find(({ sheet }) => sheet.name === at.sheet);
  const cells = grid?.cellsOfRow(at.row) ?? [];
  return NOT_EVERY_YEAR.test(name) || cells.some((cell) => NOT_EVERY_YEAR.test(cellText(cell)));
}

/** The cells of years that are over, from the plan's first year on, and of earlier years that are reported too. */
function dueCells(
  indicator: Indicator,
  { plan, asOf }: RuleContext,
  reported: ReadonlySet<FiscalYear>,
): Indicator["actualCells"] {
  const first = plan.startFiscalYear;
  return indicator.actualCells.filter(
    ({ fiscalYear }) =>
      fiscalYear !== null &&
      fiscalYearEnd(fiscalYear) <= asOf &&
      (first === null || fiscalYear >= first || reported.has(fiscalYear)),
  );
}

/** Where none of so many indicators has an actual, nobody has begun to enter them: one cause, one finding. */
const FEWEST_THAT_ARE_ALL = 3;

interface Missing {
  readonly indicator: Indicator;
  readonly cells: Indicator["actualCells"];
}

/** Indicators of one sheet with the cells that should hold an actual by now and are blank. */
function missingDrafts(indicators: readonly Indicator[], context: RuleContext): readonly Draft[] {
  const reported = reportedYears(indicators);
  const missing = indicators.flatMap((indicator): readonly Missing[] => {
    const cells = dueCells(indicator, context, reported).filter(({ at }) => isBlank(at, context.grids));
    return cells.length === 0 || isTakenSeldom(indicator, context) ? [] : [{ indicator, cells }];
  });
  const isEverywhere =
    missing.length >= FEWEST_THAT_ARE_ALL && indicators.every(({ actuals }) => actuals.length === 0);
  const groups = isEverywhere ? [missing] : missing.map((one) => [one]);
  return groups.flatMap((group): readonly Draft[] => {
    const cells = group.flatMap((one) => one.cells);
    const [first, ...others] = cells;
    if (first === undefined) return [];
    const years = [...new Set(cells.map(({ fiscalYear }) => String(fiscalYear)))].sort();
    return [
      {
        messageId: isEverywhere ? "missingEverywhere" : "missing",
        at: first.at,
        related: others.map(({ at }) => at),
        data: isEverywhere ? { count: group.length, years } : { name: group[0]?.indicator.name ?? "", years },
      },
    ];
  });
}

const SAYS_A_FIGURE = /[0-9０-９]/u;

/** Texts that speak of a figure and give none that can be compared. */
function unreadableDrafts(
  { name, actualCells, actuals }: Indicator,
  { grids }: RuleContext,
): readonly Draft[] {
  return actualCells.flatMap(({ at }): readonly Draft[] => {
    if (actuals.some(({ source }) => isSameCell(source.at, at))) return [];
    const text = cellText(grids.find(({ sheet }) => sheet.name === at.sheet)?.cellThrough(at.row, at.column));
    return SAYS_A_FIGURE.test(text) ? [{ messageId: "unreadable", at, data: { name, text } }] : [];
  });
}

/** A fiscal year of the plan that is over and has no actual, or none that can be read. */
export const missingActual: Rule = {
  id: "missing-actual",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["missing", "missingEverywhere", "unreadable"],
  },
  check: (context) => {
    const bySheet = groupBy(context.plan.indicators, ({ at }) => at.sheet);
    return [...bySheet.values()].flatMap((indicators) => [
      ...missingDrafts(indicators, context),
      ...indicators.flatMap((indicator) => unreadableDrafts(indicator, context)),
    ]);
  },
};
