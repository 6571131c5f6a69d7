import { formatArea } from "../../../core/sheet/address";
import type {
  ResizeTable,
  SetColumnWidth,
  SetMerge,
  SetPrintArea,
  SetRowHeight,
} from "../../../core/sheet/edit";
import type { Area, TableSnapshot } from "../../../core/sheet/snapshot";
import { toPoints } from "../column-width";
import { rangeOf } from "../read-batch";
import { simpleStep, type Step } from "./step";

/** One row of the columns of an area, or one column of its rows, is enough to size them. */
function lineOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheet), area);
}

/** Runs of neighbours with the same size. */
function joinLines<T>(
  lines: readonly T[],
  indexOf: (line: T) => number,
  sizeOfLine: (line: T) => number | null,
) {
  const runs: { first: number; last: number; readonly size: number | null }[] = [];
  for (const line of [...lines].sort((a, b) => indexOf(a) - indexOf(b))) {
    const [index, size] = [indexOf(line), sizeOfLine(line)];
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.size === size) run.last = index;
    else runs.push({ first: index, last: index, size });
  }
  return runs;
}

/** @param before in points, by column; `undefined` for the standard width */
export function planColumnWidths(
  sheet: string,
  edits: readonly SetColumnWidth[],
  digitPixels: number,
  before: ReadonlyMap<number, number | undefined>,
): readonly Step[] {
  const runs = joinLines(
    edits,
    ({ column }) => column,
    ({ width }) => width,
  );
  const size = ({ format }: Excel.Range, points: number | undefined): void => {
    if (points === undefined) format.useStandardWidth = true;
    else format.columnWidth = points;
  };
  return runs.map(({ first, last, size: width }) => {
    const area = { top: 0, left: first, bottom: 0, right: last };
    return simpleStep(
      (context) => {
        size(lineOf(context, sheet, area), width === null ? undefined : toPoints(width, digitPixels));
      },
      (context) => {
        for (let column = first; column <= last; column += 1) {
          size(lineOf(context, sheet, { ...area, left: column, right: column }), before.get(column));
        }
      },
    );
  });
}

/** @param before in points, by row */
export function planRowHeights(
  sheet: string,
  edits: readonly SetRowHeight[],
  before: ReadonlyMap<number, number>,
): readonly Step[] {
  const runs = joinLines(
    edits,
    ({ row }) => row,
    ({ height }) => height,
  );
  return runs.map(({ first, last, size: height }) => {
    const area = { top: first, left: 0, bottom: last, right: 0 };
    return simpleStep(
      (context) => {
        const { format } = lineOf(context, sheet, area);
        if (height === null) format.autofitRows();
        else format.rowHeight = height;
      },
      (context) => {
        for (let row = first; row <= last; row += 1) {
          const points = before.get(row);
          const { format } = lineOf(context, sheet, { ...area, top: row, bottom: row });
          if (points !== undefined) format.rowHeight = points;
        }
      },
    );
  });
}

/** Joins cells, or parts them again. */
export function planMerge(sheet: string, { area, isMerged }: SetMerge): Step {
  const set = (isWanted: boolean) => (context: Excel.RequestContext) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    if (isWanted) range.merge(false);
    else range.unmerge();
  };
  return simpleStep(set(isMerged), set(!isMerged));
}

/** Taken back to the area that the table had just before, which may not be the expected one. */
export function planResizeTable(sheet: string, edit: ResizeTable, before: TableSnapshot | undefined): Step {
  const resize = (area: Area) => (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.tables.getItem(edit.table).resize(rangeOf(worksheet, area));
  };
  return simpleStep(resize(edit.area), resize(before?.area ?? edit.expected));
}

/**
 * Sets what is printed. Office.js has no way to print everything again but to take out the name that Excel keeps the
 * area under; where that cannot be found, the area becomes the whole sheet.
 */
export function planPrintArea(sheet: string, edit: SetPrintArea, hasName: boolean): Step {
  const print = (areas: readonly Area[] | null, isNamed: boolean) => (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (areas !== null) worksheet.pageLayout.setPrintArea(areas.map(formatArea).join(","));
    else if (isNamed) worksheet.names.getItem("Print_Area").delete();
    else worksheet.pageLayout.setPrintArea(worksheet.getRange().untrack());
  };
  return {
    ...simpleStep(print(edit.areas, hasName)),
    restore: (context) => {
      const name = context.workbook.worksheets
        .getItem(sheet)
        .names.getItemOrNullObject("Print_Area")
        .load("name");
      return (again) => {
        if (edit.expected !== null || !name.isNullObject) print(edit.expected, !name.isNullObject)(again);
      };
    },
  };
}
