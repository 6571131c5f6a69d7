import { PortError } from "../../app/workbook-port";
import type { Area } from "../../core/sheet/snapshot";
import type { Share, SheetExtent, SheetOutline } from "./outline";
import { runExcel } from "./run-excel";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Measures all sheets in one sync: where their content lies, and whether formulas, errors and hidden rows exist.
 *
 * Asking for formulas where there are none would double the weight of the text, so a search for them goes first. The
 * search only saves work: a host that refuses it is asked again without it.
 */
export async function readExtents(sheets: readonly SheetOutline[]): Promise<readonly SheetExtent[]> {
  try {
    return await measure(sheets, (sheet) => !sheet.isProtected);
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== "host-failed") throw error;
    return measure(sheets, () => false);
  }
}

/** @param mayBeSearched whether a sheet can be searched for kinds of cells: Excel refuses where it is protected */
function measure(
  sheets: readonly SheetOutline[],
  mayBeSearched: (sheet: SheetOutline) => boolean,
): Promise<readonly SheetExtent[]> {
  return runExcel(async (context) => {
    const queries = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      return {
        values: worksheet.getUsedRangeOrNullObject(true).untrack().load(`${PLACE},rowHidden,columnHidden`),
        used: worksheet.getUsedRangeOrNullObject().untrack().load(PLACE),
        search: mayBeSearched(sheet) ? search(worksheet) : undefined,
        tables: sheet.tables.map((table) => ({
          ...table,
          range: worksheet.tables.getItem(table.name).getRange().untrack().load(PLACE),
        })),
      };
    });
    await context.sync();
    return queries.map(({ values, used, search: found, tables }) => ({
      values: values.isNullObject ? undefined : toArea(values),
      used: used.isNullObject ? undefined : toArea(used),
      hiddenRows: values.isNullObject ? "none" : toShare(values.rowHidden),
      hiddenColumns: values.isNullObject ? "none" : toShare(values.columnHidden),
      mayHaveFormulas: found === undefined || !found.formulas.isNullObject,
      mayHaveErrors:
        found === undefined || !found.formulaErrors.isNullObject || !found.constantErrors.isNullObject,
      tables: tables.map(({ range, ...table }) => ({ ...table, area: toArea(range) })),
    }));
  });
}

/**
 * Searches a whole sheet. Never a single cell: Excel reads that as the whole sheet for some kinds of cells.
 */
function search(worksheet: Excel.Worksheet) {
  const cells = worksheet.getRange().untrack();
  return {
    formulas: cells.getSpecialCellsOrNullObject("Formulas").untrack().load("areaCount"),
    formulaErrors: cells.getSpecialCellsOrNullObject("Formulas", "Errors").untrack().load("areaCount"),
    constantErrors: cells.getSpecialCellsOrNullObject("Constants", "Errors").untrack().load("areaCount"),
  };
}

/** The place of a range whose corner and size are loaded. */
export function toArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Excel answers null where some rows are hidden and others not; the type definitions leave that out. */
function toShare(isHidden: boolean | null): Share {
  if (isHidden === null) return "some";
  return isHidden ? "all" : "none";
}
