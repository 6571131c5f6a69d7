import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { buildXlsx, xlsxParts, zipParts } from "../../support/build-xlsx";
import { richWorkbook } from "../../contract/rich-workbook";
import { readRows, readSheetXml, sharedStrings, workbookParts } from "../../support/sheet-xml";

describe("readXlsx reads values", () => {
  test.each([
    ["a number", '<c r="A1"><v>57.5</v></c>', 57.5],
    ["a number with an exponent", '<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ["a true truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["a false truth value", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a formula's text", '<c r="A1" t="str"><v>完了_x000D_</v></c>', "完了\r"],
    ["a date of the strict format", '<c r="A1" t="d"><v>2023-09-30T12:00:00</v></c>', 45199.5],
    ["a date before the 29 February 1900 that never was", '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>窓口</t></is></c>', "窓口"],
    [
      "an inline string written in character references",
      '<c r="A1" t="inlineStr"><is><t>&#31379;&#x53E3;</t></is></c>',
      "窓口",
    ],
    ["text in a CDATA section", '<c r="A1" t="str"><v>A<![CDATA[<&>]]>B</v></c>', "A<&>B"],
    ["text with a comment in it", '<c r="A1" t="str"><v>前<!-- 中 -->後</v></c>', "前後"],
  ])("%s", (_, cell, value) => {
    expect(readRows(`<row r="1">${cell}</row>`)).toStrictEqual([{ row: 0, column: 0, value }]);
  });

  test("and leaves out cells that hold only a format", () => {
    expect(readRows('<row r="1"><c r="A1" s="0"/><c r="B1" s="0"></c><c r="C1" t="s"/></row>')).toStrictEqual(
      [],
    );
  });

  test("and leaves out texts of no length, unless a formula made them", () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v></v></c><c r="B1" t="str"><f>IF(A1="","",1)</f><v></v></c></row>';
    expect(readRows(rows)).toStrictEqual([{ row: 0, column: 1, value: "", formula: '=IF(A1="","",1)' }]);
  });

  test("and counts rows and cells that give no address", () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    expect(readRows(rows)).toStrictEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 3, value: 2 },
      { row: 0, column: 4, value: 3 },
      { row: 5, column: 0, value: 4 },
    ]);
  });

  test.each([
    ['<c r="A1" t="s"><v></v></c>', "a reference to no text"],
    ['<c r="A1" t="s"><v/></c>', "a reference to no text, spelled otherwise"],
    ['<c r="A1"><v></v></c>', "a number without digits"],
  ])("and leaves out %s: %s", (cell) => {
    expect(readRows(`<row r="1">${cell}</row>`, sharedStrings("<si><t>一</t></si>"))).toStrictEqual([]);
  });

  test("and takes times of the strict format for parts of a day", () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>06:00:00</v></c><c r="B1" t="d"><v>12:30</v></c></row>';
    expect(readRows(rows).map(({ value }) => value)).toStrictEqual([0.25, 12.5 / 24]);
  });

  test("and puts cells in order, the later of two at one place", () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>' +
      '<row r="2"><c r="B2"><v>4</v></c></row>';
    expect(readRows(rows)).toStrictEqual([
      { row: 0, column: 0, value: 3 },
      { row: 1, column: 0, value: 2 },
      { row: 1, column: 1, value: 4 },
    ]);
  });

  test("to the last cell of the grid", () => {
    expect(readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toStrictEqual([
      { row: 1_048_575, column: 16_383, value: 1 },
    ]);
  });
});

describe("readXlsx reads shared strings", () => {
  const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  test.each([
    ["joined from their runs", "<si><r><rPr><b/></rPr><t>総合</t></r><r><t>計画</t></r></si>", "総合計画"],
    [
      "without their furigana",
      '<si><t>進捗</t><rPh sb="0" eb="2"><t>シンチョク</t></rPh><phoneticPr fontId="1"/></si>',
      "進捗",
    ],
    ["without space at their ends", "<si><t>\n  令和 5年 </t></si>", "令和 5年"],
    ["with the space that is to be kept", '<si><t xml:space="preserve"> 令和\t</t></si>', " 令和\t"],
    ["with space kept by the item", '<si xml:space="preserve"><t> 令和</t></si>', " 令和"],
    ["with 全角 space at their ends", "<si><t>　字下げ</t></si>", "　字下げ"],
    ["with line ends of any kind as line feeds", "<si><t>一行\r\n二行\n三行</t></si>", "一行\n二行\n三行"],
    ["with escaped characters", "<si><t>A_x000D_&#10;B_x005F_x000D_</t></si>", "A\r\nB_x000D_"],
    ["outside the first plane", "<si><t>𠮷&#x20BB7;</t></si>", "𠮷𠮷"],
  ])("%s", (_, items, value) => {
    expect(readRows(cell, sharedStrings(items))).toStrictEqual([{ row: 0, column: 0, value }]);
  });
});

describe("readXlsx reads formulas", () => {
  test("and spells shared ones out", () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D4" si="0">A2*$B$1+SUM(C$1:C1)</f><v>1</v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(readRows(rows).map(({ formula }) => formula)).toStrictEqual([
      "=A2*$B$1+SUM(C$1:C1)",
      "=B2*$B$1+SUM(D$1:D1)",
      "=A4*$B$1+SUM(C$1:C3)",
    ]);
  });

  test("and keeps the value where the first of shared ones is missing", () => {
    expect(readRows('<row r="2"><c r="C2"><f t="shared" si="7"/><v>1</v></c></row>')).toStrictEqual([
      { row: 1, column: 2, value: 1 },
    ]);
  });

  test("for arrays as written at their first cell", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    expect(readRows(rows)).toStrictEqual([
      { row: 0, column: 0, value: 2, formula: "=B1:B2*2" },
      { row: 1, column: 0, value: 4 },
    ]);
  });

  test("that no program has computed yet, with an empty value", () => {
    expect(readRows('<row r="1"><c r="A1"><f>B1&amp;"&lt;"</f></c></row>')).toStrictEqual([
      { row: 0, column: 0, value: "", formula: '=B1&"<"' },
    ]);
  });

  test("without the marks of younger functions, except inside texts", () => {
    const formula = '_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B:B),C:C,"_xlfn.IFS")+_xlfn.SINGLE(D1)';
    expect(readRows(`<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>`)).toMatchObject([
      { formula: '=XLOOKUP(A1,SORT(B:B),C:C,"_xlfn.IFS")+_xlfn.SINGLE(D1)' },
    ]);
  });
});

describe("readXlsx reads number formats", () => {
  function readFormats(styles: string): readonly (string | undefined)[] {
    const cells = Array.from({ length: 8 }, (_, index) => `<c s="${String(index)}"><v>1</v></c>`).join("");
    const part = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${styles}</styleSheet>`;
    return readRows(`<row r="1">${cells}</row>`, { "xl/styles.xml": part }).map((cell) => cell.numberFormat);
  }

  test("that are built in, those of a Japanese Excel included", () => {
    const styles = [0, 9, 14, 28, 31, 55, 58, 999].map((id) => `<xf numFmtId="${String(id)}"/>`).join("");
    expect(
      readFormats(`<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles}</cellXfs>`),
    ).toStrictEqual([
      undefined,
      "0%",
      "m/d/yyyy",
      '[$-411]ggge"年"m"月"d"日"',
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      '[$-411]ggge"年"m"月"d"日"',
      undefined,
    ]);
  });

  test("that the workbook defines, also over built-in ones", () => {
    const formats =
      '<numFmts><numFmt numFmtId="176" formatCode="ggge&quot;年度&quot;"/><numFmt numFmtId="9" formatCode="0.0%"/>' +
      '<numFmt numFmtId="177" formatCode="GENERAL"/></numFmts>';
    const styles = '<cellXfs><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/></cellXfs>';
    expect(readFormats(formats + styles).slice(0, 3)).toStrictEqual(['ggge"年度"', "0.0%", undefined]);
  });
});

describe("readXlsx reads sheets", () => {
  test("with merges, hidden rows and hidden columns", () => {
    const sheet = readSheetXml(
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="6" max="6"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4"/><row r="5" hidden="1"/></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(sheet.hiddenColumns).toStrictEqual([{ first: 1, last: 3 }]);
    expect(sheet.hiddenRows).toStrictEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ]);
    expect(sheet.merges).toStrictEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  test.each([
    ['<sheetProtection sheet="1"/>', true],
    ['<sheetProtection password="CC1A" sheet="true"/>', true],
    ['<sheetProtection objects="1"/>', false],
    ['<sheetProtection sheet="0"/>', false],
    ["", false],
  ])("with protection told by %s", (protection, isProtected) => {
    expect(readSheetXml(`<sheetData/>${protection}`).isProtected).toBe(isProtected);
  });

  test("with list validations of both formats, and no other validations", () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations count="1">' +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref>' +
      "</x14:dataValidation></x14:dataValidations></ext></extLst>";
    const sheet = readSheetXml(
      '<sheetData/><dataValidations count="2"><dataValidation type="list" sqref="A2:A9"><formula1>"済,未"</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="C2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
        extension,
    );
    expect(sheet.validations).toStrictEqual([
      { areas: [{ top: 1, left: 0, bottom: 8, right: 0 }], source: '"済,未"' },
      {
        areas: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
        source: "選択肢!$A$1:$A$3",
      },
    ]);
  });

  test("and takes rows only from the sheet's data, not from the anchors of its controls", () => {
    const sheet = readSheetXml(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><controls xmlns:xdr="xdr"><control><controlPr><anchor><from>' +
        "<xdr:col>3</xdr:col><xdr:row>9</xdr:row></from></anchor></controlPr></control></controls>",
    );
    expect(sheet.cells).toStrictEqual([{ row: 0, column: 0, value: 1 }]);
    expect(sheet.hiddenColumns).toStrictEqual([]);
  });
});

describe("readXlsx reads workbooks", () => {
  const links = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  test("that are strict, use prefixes, absolute targets, capital part names and no styles or strings", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const workbook = readXlsx(
      zipParts({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": links(
          `<Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/XL/Book.xml"/>`,
        ),
        "xl/book.xml":
          `<s:workbook xmlns:s="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships" conformance="strict">` +
          '<s:workbookPr date1904="true"/><s:sheets><s:sheet name="A&amp;B" sheetId="1" state="hidden" rel:id="b"/></s:sheets></s:workbook>',
        "xl/_rels/book.xml.rels": links(
          `<Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="./x/../data.xml"/>`,
        ),
        "xl/data.xml":
          `<s:worksheet xmlns:s="${strict}/spreadsheetml/main"><s:sheetData><s:row r="1"><s:c r="A1"><s:f>1+1</s:f><s:v>2</s:v></s:c>` +
          '<s:c r="B1" t="inlineStr"><s:is><s:t>本文</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>',
      }),
    );
    expect(workbook).toMatchObject({
      dateSystem: 1904,
      sheets: [
        {
          name: "A&B",
          visibility: "hidden",
          cells: [
            { row: 0, column: 0, value: 2, formula: "=1+1" },
            { row: 0, column: 1, value: "本文" },
          ],
        },
      ],
    });
  });

  test("and leaves modules out that are listed without a link, but misses a sheet whose link is lost", () => {
    const parts = workbookParts("<sheetData/>");
    const listing = (id: string): Uint8Array =>
      zipParts({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
          "</sheets>",
          `<sheet name="Module1" sheetId="9" r:id="${id}"/></sheets>`,
        ),
      });
    expect(readXlsx(listing("")).sheets.map(({ name }) => name)).toStrictEqual(["一覧"]);
    expect(() => readXlsx(listing("rId99"))).toThrow("Module1");
  });

  test("and leaves chart and dialog sheets out", () => {
    const parts = workbookParts("<sheetData/>", {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="図" sheetId="1" r:id="c"/><sheet name="表" sheetId="2" r:id="w"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": links(
        `<Relationship Id="c" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
          `<Relationship Id="w" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
    });
    expect(readXlsx(zipParts(parts)).sheets.map(({ name }) => name)).toStrictEqual(["表"]);
  });

  test("with the names of the workbook, not those of a sheet or of Excel itself", () => {
    const names =
      '<definedName name="基準日">一覧!$B$2</definedName><definedName name="範囲" localSheetId="0">一覧!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles">一覧!$1:$3</definedName><definedName name="_xlfn.IFS" hidden="1">#NAME?</definedName>';
    const parts = xlsxParts({ ...richWorkbook, names: [] });
    const workbook =
      parts["xl/workbook.xml"]?.replace("</workbook>", `<definedNames>${names}</definedNames></workbook>`) ??
      "";
    expect(readXlsx(zipParts({ ...parts, "xl/workbook.xml": workbook })).names).toStrictEqual([
      { name: "基準日", formula: "=一覧!$B$2" },
    ]);
  });

  test("and tells whether their structure is protected", () => {
    const locked = readXlsx(buildXlsx({ ...richWorkbook, isStructureProtected: true }));
    expect(locked.isStructureProtected).toBe(true);
    const parts = xlsxParts(richWorkbook);
    const empty = parts["xl/workbook.xml"]?.replace("<sheets>", "<workbookProtection/><sheets>") ?? "";
    expect(readXlsx(zipParts({ ...parts, "xl/workbook.xml": empty })).isStructureProtected).toBeUndefined();
  });

  test("in UTF-16 and with a byte order mark", () => {
    const part =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>済</v></c></row></sheetData></worksheet>';
    const utf16 = new Uint8Array(2 + part.length * 2);
    new Uint16Array(utf16.buffer).set([0xfeff, ...Array.from(part, (letter) => letter.charCodeAt(0))]);
    for (const bytes of [utf16, `\ufeff${part.replace("UTF-16", "UTF-8")}`]) {
      const sheets = readXlsx(zipParts({ ...workbookParts(""), "xl/worksheets/sheet1.xml": bytes })).sheets;
      expect(sheets[0]?.cells).toStrictEqual([{ row: 0, column: 0, value: "済" }]);
    }
  });
});
