import { LAST_COLUMN } from "../../core/sheet/address";
import { parseSettingsPart } from "../../core/sheet/settings-part";
import type { Area } from "../../core/sheet/snapshot";
import { findDigitPixels } from "./column-width";
import { isRefusal } from "./is-refusal";
import type { FormatOutline, Measurements, Share, SheetOutline } from "./outline";
import { runExcel } from "./run-excel";
import { queueSample, weighSample } from "./weigh-sample";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
/** Indices rather than addresses: Excel cuts long addresses. */
export const PLACES = "areaCount,areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount";
const FORMAT_KINDS = "items/id,items/type,items/customOrNullObject/rule/formula";

/**
 * Measures sheets in one sync: where their content lies, whether formulas, errors and hidden rows exist, what is printed,
 * which conditional formats there are. The settings of the workbook come along.
 *
 * Asking for formulas where there are none would double the weight of the text, so a search for them goes first, and some
 * rows tell what a cell weighs. Both only save work: a host that refuses them is asked again without. Conditional formats
 * are then asked for apart, since Excel fails to tell those of some sheets.
 */
export async function readExtents(
  sheets: readonly SheetOutline[],
  settingsParts: readonly string[],
): Promise<Measurements> {
  try {
    return await measure(sheets, settingsParts, {
      mayBeSearched: (sheet) => !sheet.isProtected,
      isSampled: true,
      withFormats: true,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const measured = await measure(sheets, settingsParts, {
      mayBeSearched: () => false,
      isSampled: false,
      withFormats: false,
    });
    const formats = await readFormats(sheets);
    return {
      ...measured,
      extents: measured.extents.map((extent, index) => ({ ...extent, formats: formats[index] ?? [] })),
    };
  }
}

interface MeasureOptions {
  /** Whether a sheet can be searched for kinds of cells: Excel refuses where it is protected. */
  readonly mayBeSearched: (sheet: SheetOutline) => boolean;
  readonly isSampled: boolean;
  readonly withFormats: boolean;
}

function measure(
  sheets: readonly SheetOutline[],
  settingsParts: readonly string[],
  { mayBeSearched, isSampled, withFormats }: MeasureOptions,
): Promise<Measurements> {
  return runExcel(async (context) => {
    const queries = sheets.map((sheet) => ({
      sheet,
      ...queueMeasuring(context.workbook.worksheets.getItem(sheet.id), sheet, mayBeSearched(sheet)),
      sample: isSampled ? queueSample(context.workbook.worksheets.getItem(sheet.id)) : undefined,
      formats: withFormats ? queueFormats(context.workbook.worksheets.getItem(sheet.id)) : undefined,
    }));
    const parts = settingsParts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return {
      settings:
        parts.length === 0
          ? undefined
          : // The first part counts: copies of it come later.
            Object.assign({}, ...parts.map(({ value }) => parseSettingsPart(value)).reverse()),
      extents: queries.map(
        ({ sheet, values, used, search: found, tables, printed, formats, last, sample }) => ({
          values: values.isNullObject ? undefined : toArea(values),
          used: used.isNullObject ? undefined : toArea(used),
          hiddenRows: values.isNullObject ? "none" : toShare(values.rowHidden),
          hiddenColumns: values.isNullObject ? "none" : toShare(values.columnHidden),
          mayHaveFormulas: found === undefined || !found.formulas.isNullObject,
          mayHaveErrors:
            found === undefined || !found.formulaErrors.isNullObject || !found.constantErrors.isNullObject,
          tables: tables.map(({ range, ...table }) => ({ ...table, area: toArea(range) })),
          printArea: printed.isNullObject ? undefined : printed.areas.items.map(toArea),
          formats: formats?.items.map(toFormatOutline) ?? [],
          digitPixels: findDigitPixels(
            sheet.standardDigits,
            last.format.useStandardWidth ? last.format.columnWidth : undefined,
          ),
          bytesPerCell:
            sample === undefined || values.isNullObject ? undefined : weighSample(sample, toArea(values)),
        }),
      ),
    };
  });
}

function queueMeasuring(worksheet: Excel.Worksheet, sheet: SheetOutline, isSearched: boolean) {
  return {
    values: worksheet.getUsedRangeOrNullObject(true).untrack().load(`${PLACE},rowHidden,columnHidden`),
    used: worksheet.getUsedRangeOrNullObject().untrack().load(PLACE),
    search: isSearched ? search(worksheet) : undefined,
    tables: sheet.tables.map((table) => ({
      ...table,
      range: worksheet.tables.getItem(table.name).getRange().untrack().load(PLACE),
    })),
    printed: worksheet.pageLayout.getPrintAreaOrNullObject().untrack().load(PLACES),
    // The last column of a sheet nearly always has the standard width.
    last: worksheet
      .getRangeByIndexes(0, LAST_COLUMN, 1, 1)
      .untrack()
      .load("format/columnWidth,format/useStandardWidth"),
  };
}

/**
 * Searches what is used of a sheet: Excel goes through every cell of a whole one for some kinds of cells (office-js issue
 * 4245). A single used cell is read as the whole sheet, which comes to the same.
 */
function search(worksheet: Excel.Worksheet) {
  const cells = worksheet.getUsedRange().untrack();
  return {
    formulas: cells.getSpecialCellsOrNullObject("Formulas").untrack().load("areaCount"),
    formulaErrors: cells.getSpecialCellsOrNullObject("Formulas", "Errors").untrack().load("areaCount"),
    constantErrors: cells.getSpecialCellsOrNullObject("Constants", "Errors").untrack().load("areaCount"),
  };
}

/** The conditional formats of each sheet, read apart; none of a sheet of which Excel does not tell them. */
async function readFormats(sheets: readonly SheetOutline[]): Promise<readonly (readonly FormatOutline[])[]> {
  try {
    return await runExcel(async (context) => {
      const queries = sheets.map(({ id }) => queueFormats(context.workbook.worksheets.getItem(id)));
      await context.sync();
      return queries.map(({ items }) => items.map(toFormatOutline));
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (sheets.length < 2) return sheets.map(() => []);
    const middle = Math.ceil(sheets.length / 2);
    return [...(await readFormats(sheets.slice(0, middle))), ...(await readFormats(sheets.slice(middle)))];
  }
}

/** Asks for the conditional formats of a sheet; `toFormatOutline` reads them. */
export function queueFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return worksheet.getRange().untrack().conditionalFormats.load(FORMAT_KINDS);
}

/** What is known of a conditional format that {@link queueFormats} asked for. */
export function toFormatOutline({ id, type, customOrNullObject }: Excel.ConditionalFormat): FormatOutline {
  if (type === "DataBar") return { id, kind: "dataBar" };
  if (type !== "Custom" || customOrNullObject.isNullObject) return { id, kind: "other" };
  return { id, kind: "formula", formula: customOrNullObject.rule.formula };
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
