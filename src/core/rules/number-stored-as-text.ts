import { editCell } from "../findings/edit-cell";
import type { DataColumn } from "../findings/data-columns";
import { optionOf, type Draft, type Rule } from "../findings/rule";
import type { Grid } from "../sheet/grid";
import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";
import { compactText } from "../text/normalize-text";

/** A figure, perhaps with a counter (540,000円), and nothing else; numbers with a nought in front (001) are names, not figures. */
const FIGURE = /^([+-]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?)(%|[^\d.,%]{1,3})?$/u;
const FEWEST_NUMBERS = 2;

interface Figure {
  readonly cell: Cell;
  readonly value: number;
  readonly numberFormat: string | undefined;
  readonly isShare: boolean;
}

function formatOf(written: string, decimals: string | undefined, percent: string | undefined): string {
  const places = decimals === undefined ? "" : `.${"0".repeat(decimals.length)}`;
  if (percent !== undefined) return `0${places}%`;
  return written.includes(",") ? `#,##0${places}` : `0${places}`;
}

/** Whether a cell before a figure gives its counter: the column of units in a table of indicators. */
function isUnitOfRow(grid: Grid, { row, column }: Cell, mark: string): boolean {
  for (let before = column - 1; before >= 0; before -= 1)
    if (compactText(grid.textAt(row, before)) === mark) return true;
  return false;
}

/** Numbers only carry a counter that is given for them elsewhere: by the heading, 対応費用（円）, or a cell before them. */
function readFigure(cell: Cell, { grid, heading }: DataColumn): Figure | undefined {
  if (typeof cell.value !== "string" || cell.value.length > 20 || cell.formula !== undefined)
    return undefined;
  const [, written, decimals, mark] = FIGURE.exec(compactText(cell.value)) ?? [];
  if (written === undefined) return undefined;
  const percent = mark === "%" ? mark : undefined;
  if (mark !== undefined && mark !== percent) {
    if (!compactText(heading).includes(`(${mark})`) && !isUnitOfRow(grid, cell, mark)) return undefined;
  }
  const plain = Number(written.replaceAll(",", ""));
  const value = percent === undefined ? plain : Number((plain / 100).toPrecision(12));
  const isPlain = cell.numberFormat !== undefined && cell.numberFormat !== "@";
  const keepsFormat = isPlain && isPercentFormat(cell.numberFormat) === (percent !== undefined);
  const numberFormat = keepsFormat ? undefined : formatOf(written, decimals, percent);
  return { cell, value, numberFormat, isShare: percent !== undefined };
}

/** The figures of a column that are texts while the others are numbers. */
function textFigures(column: DataColumn, leastShare: number): readonly Figure[] {
  const { filled, numbers } = column;
  if (numbers < FEWEST_NUMBERS || numbers === filled) return [];
  // Shares are written in words too (80%以上, 61.5%): only among numbers is such a text a slip.
  const isForNumbers = numbers * 2 >= filled;
  const figures = column.cells
    .flatMap((cell) => readFigure(cell, column) ?? [])
    .filter(({ isShare }) => isForNumbers || !isShare);
  return numbers >= (numbers + figures.length) * leastShare ? figures : [];
}

/** Texts that look like the numbers around them; one finding for a column. */
export const numberStoredAsText: Rule = {
  id: "number-stored-as-text",
  meta: {
    severity: "warning",
    category: "excel",
    messages: ["text"],
    fixes: ["toNumber"],
    options: { leastShare: 0.5 },
  },
  check: ({ dataColumns }, options) =>
    dataColumns().flatMap((column): readonly Draft[] => {
      const [first, ...others] = textFigures(column, optionOf(options, "leastShare"));
      if (first === undefined) return [];
      const { grid, heading } = column;
      return [
        {
          messageId: "text",
          at: grid.ref(first.cell.row, first.cell.column),
          related: others.map(({ cell }) => grid.ref(cell.row, cell.column)),
          data: { text: String(first.cell.value), heading, count: others.length + 1 },
          fix: {
            titleId: "toNumber",
            safe: true,
            edits: [first, ...others].map(({ cell, value, numberFormat }) =>
              editCell(grid.sheet.name, cell, value, numberFormat),
            ),
          },
        },
      ];
    }),
};
