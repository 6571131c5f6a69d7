import { PortError } from "../../app/workbook-port";
import { SETTINGS_NAMESPACE } from "../../core/sheet/settings-part";
import type { DefinedName, Visibility } from "../../core/sheet/snapshot";
import type { SheetOutline, WorkbookOutline } from "./outline";
import { runExcel } from "./run-excel";

/** Serial of 1904-01-01 in a workbook that counts from 1900; one that counts from 1904 gives 0. */
const SERIAL_OF_1904 = 1462;

/** `Print_Area`, `_FilterDatabase` and their like, as files write them. */
const BUILT_IN_NAME = /^_xlnm\./i;

/**
 * Reads as {@link readOutline} does, for a look at the workbook: without our settings where Excel fails at custom XML
 * parts, as on iPad while the workbook was never saved (office-js issue 3936).
 */
export async function readOutlineToLook(): Promise<WorkbookOutline> {
  try {
    return await readOutline();
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== "host-failed") throw error;
    return readWith({ withSettings: false });
  }
}

/** Reads, in one sync, the list of sheets with their tables, and what the workbook itself holds. */
export function readOutline(): Promise<WorkbookOutline> {
  return readWith({ withSettings: true });
}

function readWith({ withSettings }: { readonly withSettings: boolean }): Promise<WorkbookOutline> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(
      "items/id,items/name,items/visibility,items/protection/protected," +
        "items/standardWidth,items/autoFilter/isDataFiltered," +
        "items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals," +
        "items/tables/items/autoFilter/isDataFiltered",
    );
    const names = workbook.names.load("items/name,items/formula,items/scope,items/visible");
    const parts = withSettings
      ? workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load("items/id")
      : { items: [] };
    const application = workbook.application.load("calculationMode");
    const protection = workbook.protection.load("protected");
    // No property tells the date system. A worksheet function answers in it and needs no cell to be written.
    const probe = workbook.functions.date(1904, 1, 1).load("value,error");
    await context.sync();
    return {
      dateSystem: typeof probe.value === "number" && probe.value < SERIAL_OF_1904 ? 1904 : 1900,
      isStructureProtected: protection.protected,
      names: names.items.filter(isOwnedByWorkbook).map(toDefinedName),
      sheets: sheets.items.map(toSheetOutline),
      settingsParts: parts.items.map(({ id }) => id),
      calculationMode: application.calculationMode,
    };
  });
}

function isOwnedByWorkbook({ name, scope }: Excel.NamedItem): boolean {
  return scope === "Workbook" && !BUILT_IN_NAME.test(name);
}

function toDefinedName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  const text = String(formula);
  return { name, formula: text.startsWith("=") ? text : `=${text}`, ...(!visible && { isHidden: true }) };
}

function toSheetOutline(sheet: Excel.Worksheet): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: toVisibility(sheet.visibility),
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered ||
      sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    standardDigits: sheet.standardWidth,
    tables: sheet.tables.items.map(({ name, showHeaders, showTotals }) => ({
      name,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
  };
}

function toVisibility(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
