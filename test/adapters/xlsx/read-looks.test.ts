import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { zipParts, xlsxParts } from "../../support/build-xlsx";
import { readSheetXml, workbookParts } from "../../support/sheet-xml";
import { editableWorkbook } from "../../contract/editable-workbook";

const ROW = '<row r="3"><c r="B3"><v>1</v></c></row>';

function sheet(worksheet: string): SheetSnapshot {
  return readSheetXml(worksheet);
}

describe("what a sheet says beside its cells", () => {
  test("is left out where it says nothing", () => {
    expect(Object.keys(sheet(`<sheetData/>`))).toStrictEqual([
      ...[
        "name",
        "visibility",
        "isProtected",
        "cells",
        "merges",
        "hiddenRows",
        "hiddenColumns",
        "tables",
        "validations",
      ],
    ]);
  });

  test("the extent holds blank cells with a style, not those without", () => {
    const styled = `<sheetData>${ROW}<row r="5"><c r="D5" s="1"/><c r="F5"/><c r="G5" s="0"/></row></sheetData>`;
    expect(sheet(styled).extent).toStrictEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(sheet(styled.replaceAll('"/>', '" />')).extent).toStrictEqual({
      top: 2,
      left: 1,
      bottom: 4,
      right: 3,
    });
  });

  test("widths that were chosen, neighbours of one width in one run", () => {
    const cols =
      '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="3" max="3" width="12.5" customWidth="true" style="4"/>' +
      '<col min="4" max="9" width="9" style="1"/><col min="10" max="10" width="3" customWidth="1" hidden="1"/></cols>';
    const { columnWidths, hiddenColumns } = sheet(`${cols}<sheetData/>`);
    expect(columnWidths).toStrictEqual([
      { first: 0, last: 2, width: 12.5 },
      { first: 9, last: 9, width: 3 },
    ]);
    expect(hiddenColumns).toStrictEqual([{ first: 9, last: 9 }]);
  });

  test("conditional formats by priority, those of the extension not twice", () => {
    const rules =
      '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs" priority="3"><formula>1</formula></cfRule><cfRule type="expression" priority="1"><formula>$A1&lt;TODAY()</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="2"><dataBar/></cfRule></conditionalFormatting>' +
      '<extLst><ext><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="9"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    expect(sheet(`<sheetData/>${rules}`).conditionalFormats).toMatchObject([
      { kind: "formula", formula: "=$A1<TODAY()" },
      { kind: "dataBar" },
      { kind: "other" },
    ]);
  });

  test.each([
    [
      "a filter that hides rows",
      '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>',
      ' hidden="1"',
      true,
    ],
    [
      "a filter that hides nothing",
      '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>',
      "",
      undefined,
    ],
    [
      "buttons alone beside hidden rows",
      '<filterColumn colId="0" hiddenButton="1"/>',
      ' hidden="1"',
      undefined,
    ],
  ])("%s", (_, criteria, hidden, isFiltered) => {
    const rows = `<sheetData><row r="3"${hidden}><c r="A3"><v>1</v></c></row></sheetData>`;
    expect(sheet(`${rows}<autoFilter ref="A1:A3">${criteria}</autoFilter>`).isFiltered).toBe(isFiltered);
  });
});

describe("what a workbook says of its sheets", () => {
  function named(names: string): ReturnType<typeof readXlsx> {
    const parts = xlsxParts(editableWorkbook);
    const workbook = parts["xl/workbook.xml"] ?? "";
    const changed = workbook.replace(
      /<definedNames>.*<\/definedNames>/,
      `<definedNames>${names}</definedNames>`,
    );
    return readXlsx(zipParts({ ...parts, "xl/workbook.xml": changed }));
  }

  test("print areas of several parts, whole columns, and none where a formula computes them", () => {
    const workbook = named(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'一覧'!$A$1:$B$2,'一覧'!$D:$D</definedName>` +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">OFFSET(凡例!$A$1,0,0,3,3)</definedName>',
    );
    expect(workbook.sheets.map(({ printArea }) => printArea)).toStrictEqual([
      [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 0, left: 3, bottom: 1_048_575, right: 3 },
      ],
      undefined,
    ]);
  });

  test("names that the name manager does not show", () => {
    expect(named('<definedName name="_控え" hidden="1">凡例!$A$1</definedName>').names).toStrictEqual([
      { name: "_控え", formula: "=凡例!$A$1", isHidden: true },
    ]);
  });

  test("settings are read from our part and no other, even where others are broken", () => {
    const links =
      '<Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>' +
      '<Relationship Id="rIdB" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/>';
    const parts = workbookParts("<sheetData/>");
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `${links}</Relationships>`,
    );
    const workbook = readXlsx(
      zipParts({
        ...parts,
        "xl/_rels/workbook.xml.rels": rels,
        "customXml/item1.xml": "<settings><entry key='a'>x</entry>",
        "customXml/item2.xml": `<settings xmlns="urn:shinchoku:settings:1"><entry key="rules">{"a":"&lt;"}</entry><record>{}</record></settings>`,
      }),
    );
    expect(workbook.settings).toStrictEqual({ rules: '{"a":"<"}' });
  });

  test("settings keep numbers that stand for no character as they are", () => {
    const parts = workbookParts("<sheetData/>");
    const link =
      '<Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';
    const workbook = readXlsx(
      zipParts({
        ...parts,
        "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace(
          "</Relationships>",
          `${link}</Relationships>`,
        ),
        "customXml/item1.xml":
          '<settings xmlns="urn:shinchoku:settings:1"><entry key="a">&#x110000;&#99999999;&#x20BB7;</entry></settings>',
      }),
    );
    expect(workbook.settings).toStrictEqual({ a: "&#x110000;&#99999999;𠮷" });
  });
});
