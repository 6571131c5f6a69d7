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
function reportedYears(indicators: readonly Indicator[]): ReadonlyMap<string, ReadonlySet<FiscalYear>> {
  const bySheet = groupBy(indicators, ({ at }) => at.sheet);
  return new Map(
    [...bySheet].map(([sheet, own]) => {
      const years = groupBy(
        own.flatMap(({ actuals }) => actuals.flatMap(({ fiscalYear }) => fiscalYear ?? [])),
        (year) => year,
      );
      return [
        sheet,
        new Set([...years].flatMap(([year, told]) => (told.length * 2 > own.length ? [year] : []))),
      ];
    }),
  );
}

/** The cells of years that are over, from the plan's first year on, and of earlier years that are reported too. */
function dueCells(
  indicator: Indicator,
  { plan, asOf }: RuleContext,
  reported: ReadonlySet<FiscalYear> | undefined,
): Indicator["actualCells"] {
  const first = plan.startFiscalYear;
  return indicator.actualCells.filter(
    ({ fiscalYear }) =>
      fiscalYear !== null &&
      fiscalYearEnd(fiscalYear) <= asOf &&
      (first === null || fiscalYear >= first || reported?.has(fiscalYear) === true),
  );
}

function missingDrafts(
  indicator: Indicator,
  context: RuleContext,
  reported: ReadonlySet<FiscalYear> | undefined,
): readonly Draft[] {
  const missing = dueCells(indicator, context, reported).filter(({ at }) => isBlank(at, context.grids));
  const [first, ...others] = missing;
  if (first === undefined) return [];
  return [
    {
      messageId: "missing",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { name: indicator.name, years: missing.map(({ fiscalYear }) => String(fiscalYear)) },
    },
  ];
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
  meta: { severity: "warning", category: "indicator", messages: ["missing", "unreadable"] },
  check(context) {
    const { indicators } = context.plan;
    const reported = reportedYears(indicators);
    return indicators.flatMap((indicator) => [
      ...missingDrafts(indicator, context, reported.get(indicator.at.sheet)),
      ...unreadableDrafts(indicator, context),
    ]);
  },
};
