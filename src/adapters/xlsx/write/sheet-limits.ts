import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import type { SheetLimits } from "./find-impossible";
import { filledAreas, groupedFormulas } from "./formula-groups";
import type { WorkbookFile } from "./workbook-file";
import { childNamed, parseDocument } from "./xml-document";
import { attributeOf, childrenOf } from "./xml-scan";

const NO_LIMITS: SheetLimits = { filledAreas: [], hasComputedPrintArea: false };

function printedSheets({ parts, workbookPart }: WorkbookFile): ReadonlySet<number> {
  const document = parseDocument(parts.textOf(workbookPart), "workbook");
  const list = childNamed(document, "definedNames");
  const names = list === undefined ? [] : childrenOf(document.text, list);
  const areas = names.filter((name) => attributeOf(name, "name") === "_xlnm.Print_Area");
  return new Set(areas.map((name) => Number(attributeOf(name, "localSheetId") ?? -1)));
}

/** Gives what the part of a sheet forbids; each part is looked at once. */
export function sheetLimits(file: WorkbookFile, snapshot: WorkbookSnapshot): (sheet: string) => SheetLimits {
  const known = new Map<string, SheetLimits>();
  const printed = printedSheets(file);
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const index = file.sheets.findIndex((sheet) => sheet.name === name);
    const partName = file.sheets[index]?.partName;
    const printArea = snapshot.sheets.find((sheet) => sheet.name === name)?.printArea;
    const limits: SheetLimits =
      partName === undefined
        ? NO_LIMITS
        : {
            filledAreas: filledAreas(groupedFormulas(file.parts.textOf(partName, { isChecked: true }))),
            hasComputedPrintArea: printed.has(index) && printArea === undefined,
          };
    known.set(name, limits);
    return limits;
  };
}
