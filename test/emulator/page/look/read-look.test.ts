import { openPackage } from "../../../../src/adapters/xlsx/open-package";
import { DEFAULT_LIMITS, ReadBudget } from "../../../../src/adapters/xlsx/read-budget";
import { cellStyle, fontScale } from "../../../../src/emulator/page/look/cell-style";
import { readColor } from "../../../../src/emulator/page/look/read-colors";
import { readLook } from "../../../../src/emulator/page/look/read-look";
import { buildXlsx, xlsxParts, zipParts } from "../../../support/build-xlsx";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES = `<styleSheet xmlns="${MAIN}">
  <fonts><font><sz val="11"/></font><font><b/><sz val="16"/><color rgb="FF1F3864"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"/><right style="none"/><top/><bottom style="medium"><color rgb="FF8C96A3"/></bottom></border></borders>
  <cellStyleXfs><xf fontId="1" fillId="2"/></cellStyleXfs>
  <cellXfs><xf fontId="0" fillId="0" borderId="0"/>
    <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1"/></xf>
    <xf fontId="0" fillId="1" borderId="0"/></cellXfs>
</styleSheet>`;
const SHEET = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView showGridLines="0"/></sheetViews>
  <cols><col min="2" max="3" width="20"/></cols>
  <sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>
    <row r="2" ht="99"><c r="A2"/></row></sheetData></worksheet>`;

function dressed(): Uint8Array {
  const parts = xlsxParts(workbookOf(sheetOf([["x"]], { name: "表" })));
  const [styles] = Object.keys(parts).filter((name) => name.endsWith("styles.xml"));
  const [sheet] = Object.keys(parts).filter((name) => name.includes("worksheets/sheet"));
  if (styles === undefined || sheet === undefined) throw new Error("The built workbook has other parts now.");
  return zipParts({ ...parts, [styles]: STYLES, [sheet]: SHEET });
}

function lookOf(bytes: Uint8Array) {
  return readLook(openPackage(bytes, new ReadBudget(DEFAULT_LIMITS)));
}

describe("readLook", () => {
  const look = lookOf(dressed()).get("表");

  test("reads fonts, solid fills, lines and alignment by a cell's style", () => {
    expect(look?.cellAt(0, 0)).toEqual({
      isBold: true,
      fontSize: 16,
      color: "#1f3864",
      fill: "#dce6f1",
      borders: { left: "#000000", bottom: "#8c96a3" },
      align: "center",
      wraps: true,
    });
    expect(look?.cellAt(0, 1)).toEqual({ fontSize: 11 });
    expect(look?.cellAt(1, 0)).toBeUndefined();
  });

  test("reads widths and heights that were set, in pixels", () => {
    expect([...(look?.columnWidths ?? [])]).toEqual([
      [1, 145],
      [2, 145],
    ]);
    expect([...(look?.rowHeights ?? [])]).toEqual([[0, 40]]);
    expect(look?.showsGridLines).toBe(false);
  });

  test("has no wishes for a plain workbook", () => {
    const plain = lookOf(buildXlsx(workbookOf(sheetOf([["x"]], { name: "表" })))).get("表");
    expect(plain?.columnWidths.size).toBe(0);
    expect(plain?.showsGridLines).toBe(true);
  });
});

describe("readColor", () => {
  const theme = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD"];

  test("reads written and theme colours, darkened or lightened", () => {
    expect(readColor({ rgb: "FFDCE6F1" }, theme)).toBe("#dce6f1");
    expect(readColor({ theme: "4" }, theme)).toBe("#4f81bd");
    expect(readColor({ theme: "0", tint: "-0.5" }, theme)).toBe("#808080");
    expect(readColor({ theme: "1", tint: "0.5" }, theme)).toBe("#808080");
  });

  test("knows no automatic, no palette and no broken colours", () => {
    for (const attributes of [{ auto: "1" }, { indexed: "64" }, { rgb: "red;}" }, { theme: "99" }, {}]) {
      expect(readColor(attributes, theme)).toBeUndefined();
    }
  });
});

describe("cellStyle", () => {
  test("keeps ordinary sizes as they are and titles in proportion", () => {
    expect(cellStyle({ fontSize: 10 }).fontSize).toBe(13);
    expect(cellStyle({ fontSize: 16 }).fontSize).toBe(20);
    expect(cellStyle({ fontSize: 6 }).fontSize).toBe(11);
    expect(fontScale({ fontSize: 16, isBold: true })).toBeGreaterThan(1.5);
    expect(fontScale(undefined)).toBe(1);
  });
});
