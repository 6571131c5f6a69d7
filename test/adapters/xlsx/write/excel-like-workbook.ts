import { zipParts, type Parts } from "../../../support/build-xlsx";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const WORKSHEET =
  `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">';

/** A list as Excel saves one: spans, styled rows and columns, a shared formula, rules and lists of both formats. */
const LIST =
  `${DECLARATION}${WORKSHEET}<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D8"/>` +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/>' +
  '<cols><col min="1" max="1" width="6.625" customWidth="1"/><col min="2" max="3" width="30.125" style="1" customWidth="1"/><col min="4" max="16384" width="9" style="2"/></cols>' +
  "<sheetData>" +
  '<row r="1" spans="1:4" ht="24" customHeight="1" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="2" spans="1:4" x14ac:dyDescent="0.4"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" s="1" t="s"><v>3</v></c><c r="D2" s="2" t="s"><v>5</v></c></row>' +
  '<row r="3" spans="1:4" x14ac:dyDescent="0.4"><c r="A3"><v>1</v></c><c r="B3" s="1" t="s"><v>4</v></c><c r="C3" s="1"><v>0.57499999999999996</v></c><c r="D3" s="2"><f t="shared" ref="D3:D5" si="0">A3*2</f><v>2</v></c></row>' +
  '<row r="4" spans="1:4" x14ac:dyDescent="0.4"><c r="A4"><v>2</v></c><c r="B4" s="1" t="s"><v>4</v></c><c r="C4" s="1"/><c r="D4" s="2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="5" spans="1:4" s="3" customFormat="1" x14ac:dyDescent="0.4"><c r="A5" s="3"><v>3</v></c><c r="D5" s="2"><f t="shared" si="0"/><v>6</v></c></row>' +
  '<row r="6" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.4"/>' +
  '<row r="7" spans="1:4" x14ac:dyDescent="0.4"><c r="A7"><f t="array" ref="A7:A8">A3:A4*10</f><v>10</v></c><c r="C7" s="4" t="b"><v>1</v></c></row>' +
  '<row r="8" spans="1:4" x14ac:dyDescent="0.4"><c r="A8"><v>20</v></c><c r="D8" s="2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
  "</sheetData>" +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="2"/>' +
  '<conditionalFormatting sqref="C3:C8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A3:A8"><cfRule type="expression" dxfId="0" priority="1"><formula>$A3&gt;1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C3:C6" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"○,△"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B3" r:id="rId5" xr:uid="{00000000-0004-0000-0000-000000000000}"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>' +
  '<ignoredErrors><ignoredError sqref="C3" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C3:C8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>凡例!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>D3:D6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>' +
  "</worksheet>";

const LEGEND =
  `${DECLARATION}${WORKSHEET}<dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/>` +
  '<sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.4"><c r="A1" t="s"><v>6</v></c><c r="B1" t="s"><v>7</v></c></row><row r="2" spans="1:2" x14ac:dyDescent="0.4"><c r="A2" t="s"><v>8</v></c><c r="B2"><f>一覧!A3</f><v>1</v></c></row><row r="3" spans="1:2" x14ac:dyDescent="0.4"><c r="A3" t="s"><v>9</v></c></row></sheetData>' +
  '<phoneticPr fontId="2"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const STRINGS =
  `${DECLARATION}<sst xmlns="${MAIN}" count="14" uniqueCount="10"><si><t>しごと改善計画</t><rPh sb="3" eb="5"><t>カイゼン</t></rPh><phoneticPr fontId="2"/></si>` +
  '<si><t>番号</t></si><si><t>取組名</t></si><si><t>状況</t></si><si><r><t>窓口を</t></r><r><rPr><b/><sz val="11"/></rPr><t>早める</t></r></si><si><t>倍</t></si>' +
  "<si><t>記号</t></si><si><t>意味</t></si><si><t>○</t></si><si><t>△</t></si></sst>";

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>' +
  '<fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font><font><sz val="6"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="176" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"><alignment vertical="center"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="166925"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\計画\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<xr:revisionPtr revIDLastSave="0" documentId="8_{11111111-0000-0000-0000-000000000000}"/>' +
  '<bookViews><workbookView xWindow="-110" yWindow="-110" windowWidth="19420" windowHeight="10300" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"/></bookViews>' +
  '<sheets><sheet name="一覧" sheetId="1" r:id="rId1"/><sheet name="凡例" sheetId="4" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">一覧!$A$2:$D$8</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'一覧\'!$A$1:$D$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">一覧!$2:$2</definedName><definedName name="基準">凡例!$A$2</definedName></definedNames>' +
  '<calcPr calcId="191029"/></workbook>';

const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${TYPES}.spreadsheetml.calcChain+xml"/>` +
  `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPES}.spreadsheetml.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/><Override PartName="/xl/comments1.xml" ContentType="${TYPES}.spreadsheetml.comments+xml"/></Types>`;

function links(items: readonly (readonly [type: string, target: string])[], external = ""): string {
  const xml = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join("")}${external}</Relationships>`;
}

/** Parts of a workbook as Excel saves one, with what a plan's workbook may carry besides its cells. */
export function excelLikeParts(changed: Parts = {}): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": links([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": links([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
    ]),
    "xl/worksheets/sheet1.xml": LIST,
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      [
        ["printerSettings", "../printerSettings/printerSettings1.bin"],
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["comments", "../comments1.xml"],
      ],
      `<Relationship Id="rId5" Type="${LINKS}/hyperlink" Target="https://example.jp/" TargetMode="External"/>`,
    ),
    "xl/worksheets/sheet2.xml": LEGEND,
    "xl/worksheets/_rels/sheet2.xml.rels": links([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml":
      `${DECLARATION}<table xmlns="${MAIN}" id="1" name="凡例表" displayName="凡例表" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="記号"/><tableColumn id="2" name="意味"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="D3" i="1" l="1"/><c r="D4"/><c r="D5"/><c r="A7" a="1"/><c r="D8"/><c r="B2" i="4"/></calcChain>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 0, 255]),
    "xl/drawings/drawing1.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>総務課</author></authors><commentList><comment ref="B3" authorId="0"><text><t>要確認</t></text></comment></commentList></comments>`,
    ...changed,
  };
}

export function excelLikeXlsx(changed: Parts = {}): Uint8Array {
  return zipParts(excelLikeParts(changed));
}
