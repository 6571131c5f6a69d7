import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { intersectAreas, unionAreas } from "../../../src/core/sheet/area";
import { withoutExtent } from "../../support/without-extents";
import { without } from "../../../src/emulator/model/without";
import { installOfficeJs } from "../../support/office-js";

/** Workbooks of real plans: on the machines of the team, not in the repository. */
const folder = "/work/shared/workbooks";
const books = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

function areaOfValues({ cells }: SheetSnapshot): Area | undefined {
  let area: Area | undefined;
  for (const { row, column } of cells)
    area = unionAreas(area, { top: row, left: column, bottom: row, right: column });
  return area;
}

/** What Excel does not tell cheaply: validations, and what is hidden outside the area of values. Merges by position. */
function asExcelTells(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const values = areaOfValues(sheet);
      const inside = (area: Area) => (values === undefined ? undefined : intersectAreas(values, area));
      const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
      const { name, visibility, isProtected, isFiltered, cells, tables, printArea, conditionalFormats } =
        sheet;
      return {
        name,
        visibility,
        isProtected,
        ...(isFiltered === true && { isFiltered }),
        cells,
        tables,
        ...(printArea !== undefined && { printArea }),
        ...(conditionalFormats !== undefined && conditionalFormats.length > 0 && { conditionalFormats }),
        merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
        hiddenRows: sheet.hiddenRows.flatMap(({ first, last }) => {
          const shared = inside({ ...everywhere, top: first, bottom: last });
          return shared === undefined ? [] : [{ first: shared.top, last: shared.bottom }];
        }),
        hiddenColumns: sheet.hiddenColumns.flatMap(({ first, last }) => {
          const shared = inside({ ...everywhere, left: first, right: last });
          return shared === undefined ? [] : [{ first: shared.left, last: shared.right }];
        }),
      };
    }),
  };
}

if (books.length === 0) {
  test.skip("a workbook reads the same from Excel and from its file (no workbooks on this machine)", () =>
    undefined);
} else {
  test.each(books)("%s reads the same from Excel and from its file, in three syncs", async (book) => {
    const fromFile = readXlsx(readFileSync(join(folder, book)));
    const { bridge } = installOfficeJs(fromFile);
    const fromExcel = await new ExcelPort().readSnapshot();
    // Widths are rounded to whole pixels, and those of hidden columns are not told: see `column-width.test.ts`.
    const sheets = fromExcel.sheets.map((sheet) => withoutExtent(without(sheet, "columnWidths")));
    expect({ ...fromExcel, sheets }).toStrictEqual(asExcelTells(fromFile));
    expect(bridge.requests).toHaveLength(3);
  });
}
