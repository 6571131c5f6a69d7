import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { CELL_STYLES } from "./cell-styles";
import { type CellSketch, type SheetSketch, type WorkbookSketch } from "./sheet-sketch";

/** The file's own date: fixed, so that the same sketch always gives the same bytes. */
const WRITTEN_AT = new Date(Date.UTC(2025, 3, 1));

/** Zip entries carry local time, so this one is local: the bytes must not depend on the time zone. */
const ENTRY_TIME = new Date(2025, 3, 1);

/** A formula's stored result that hucre has written as text although it is an error value. */
const ERROR_AS_TEXT = /t="str"(?=><f>[^<]*<\/f><v>#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)<\/v>)/g;

function toCell({ value, style, formula }: CellSketch): Partial<Cell> {
  const look = { style: CELL_STYLES[style] };
  return formula === undefined ? { value, ...look } : { value, formula, formulaResult: value, ...look };
}

function toSheet(sheet: SheetSketch): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    columns: sheet.widths.map((width) => ({ width })),
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, toCell(cell)])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    dataValidations: sheet.dropdowns.map(({ range, values, inputTitle, inputMessage }) => ({
      type: "list",
      range,
      values: [...values],
      allowBlank: true,
      showInputMessage: true,
      inputTitle,
      inputMessage,
    })),
    freezePane: { rows: sheet.frozenRows },
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: sheet.repeatedRows,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&8&F&C&P / &N" },
    view: { showGridLines: false },
  };
}

/** Marks the error results of formulas as what they are; hucre 1.0.0 knows errors only as constants. */
function markErrorResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/")
      ? [name, strToU8(strFromU8(bytes).replace(ERROR_AS_TEXT, 't="e"'))]
      : [name, bytes],
  );
  return zipSync(Object.fromEntries(parts), { mtime: ENTRY_TIME });
}

/** The .xlsx file of a sketch; the same sketch always gives the same bytes. */
export async function writeWorkbook(sketch: WorkbookSketch): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: sketch.sheets.map(toSheet),
    properties: { title: sketch.title, creator: "汐見市", created: WRITTEN_AT, modified: WRITTEN_AT },
    defaultFont: { name: "游ゴシック", size: 10 },
  });
  return markErrorResults(file);
}
