import fc from "fast-check";
import { readRows } from "../../support/sheet-xml";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { zipParts } from "../../support/build-xlsx";
import { sharedStrings, workbookParts } from "../../support/sheet-xml";

const strings = sharedStrings("<si><t>済</t></si><si><t>未</t></si>");

const contents = fc.constantFrom(
  "/>",
  "></c>",
  "><v>12.5</v></c>",
  ' t="s"><v>1</v></c>',
  ' t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c>',
  ' t="str"><f>IF(A1&lt;&gt;&quot;&quot;,&apos;窓 口&apos;!A1&gt;1,"&#38;")</f><v>&amp;lt;&#x41;</v></c>',
  ' t="str"><f></f><v>&amp;</v></c>',
  ' t="str"><f>B2+C$3</f><v>窓口\n受付</v></c>',
  ' t="b"><v>1</v></c>',
  ' t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  ' t="n"><f t="shared" ref="A1:C9" si="0">A1</f><v>3</v></c>',
  '><f t="shared" si="0"/><v>4</v></c>',
  "><!-- <row><c><v>9</v></c> --><v>5</v></c>",
  ' t="str"><v><![CDATA[<c r="A1"><v>7</v></c>]]></v></c>',
  ' t="inlineStr"><is><t>予定</t></is></c>',
  ' cm="1"><v>6</v></c>',
);
const rowAttributes = fc.constantFrom(
  "",
  ' spans="1:3"',
  ' hidden="1"',
  ' ht="18.75" customHeight="1"',
  ' collapsed="1"',
);
const rows = fc.array(
  fc.tuple(rowAttributes, fc.array(contents, { maxLength: 4 }), fc.constantFrom("", "\n", "<!-- x -->")),
  {
    maxLength: 6,
  },
);

function sheetData(table: readonly (readonly [string, readonly string[], string])[]): string {
  return table
    .map(([attributes, cells, gap], row) => {
      const number = String(row + 1);
      const inside = cells.map(
        (content, column) => `<c r="${"ABCD".charAt(column)}${number}"${content}${gap}`,
      );
      return `<row r="${number}"${attributes}>${inside.join("")}</row>${gap}`;
    })
    .join("");
}

function prefixed(xml: string): string {
  return xml.replace(
    /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(\/?)([a-z])/gis,
    (match, slash: string | undefined, letter: string | undefined) =>
      letter === undefined ? match : `<${slash ?? ""}s:${letter}`,
  );
}

describe("Skimming plain cells", () => {
  test("reads what the XML parser alone reads: prefixed elements are never skimmed", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const xml = `<worksheet xmlns="m"><sheetData>${sheetData(table)}</sheetData></worksheet>`;
        const read = (sheet: string) =>
          readXlsx(zipParts({ ...workbookParts("", strings), "xl/worksheets/sheet1.xml": sheet })).sheets;
        expect(read(xml)).toStrictEqual(read(prefixed(xml).replace("xmlns=", "xmlns:s=")));
      }),
      { numRuns: 300 },
    );
  });

  test("does not read cells inside a comment or CDATA section between cells", () => {
    const hidden = '<!-- <row r="1"><c r="B1"><v>2</v></c> --><![CDATA[<row r="1"><c r="C1"><v>3</v></c>]]>';
    expect(readRows(`<row r="1"><c r="A1"><v>1</v></c>${hidden}<c r="D1"><v>4</v></c></row>`)).toStrictEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 3, value: 4 },
    ]);
  });
});
