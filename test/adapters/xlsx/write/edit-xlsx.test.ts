import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import type { CellContent, Edit, EditRejection } from "../../../../src/core/sheet/edit";
import { zipParts } from "../../../support/build-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { differingParts, partText } from "../../../support/package-diff";
import { workbookParts } from "../../../support/sheet-xml";
import { excelLikeXlsx } from "./excel-like-workbook";

const LIST = "一覧";
const SHEET = "xl/worksheets/sheet1.xml";
const bytes = excelLikeXlsx();

function setCell(row: number, column: number, expected: CellContent, content: CellContent): Edit {
  return { kind: "setCell", sheet: LIST, row, column, expected, content };
}

function edited(...edits: readonly Edit[]): Uint8Array {
  const result = editXlsx(bytes, edits);
  expect(result.outcome.rejected).toStrictEqual([]);
  expect(findPackageFaults(result.bytes)).toStrictEqual([]);
  return result.bytes;
}

function cellXml(workbook: Uint8Array, address: string, part = SHEET): string | undefined {
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(partText(workbook, part))?.[0];
}

describe("a cell", () => {
  test.each<readonly [what: string, content: CellContent, xml: string]>([
    [
      "a text that is new",
      { value: "期限 <超過> & 注意" },
      't="inlineStr"><is><t>期限 &lt;超過&gt; &amp; 注意</t></is>',
    ],
    ["a text that stands in the shared table", { value: "取組名" }, 't="s"><v>2</v>'],
    ["space at its ends", { value: " 済" }, 't="inlineStr"><is><t xml:space="preserve"> 済</t></is>'],
    [
      "what XML cannot hold",
      { value: "_x000D_\r\u0001\ud800" },
      't="inlineStr"><is><t>_x005F_x000D__x000D__x0001__xD800_</t></is>',
    ],
    ["a number in full", { value: 0.1 + 0.2 }, "><v>0.30000000000000004</v>"],
    ["a truth value", { value: false }, 't="b"><v>0</v>'],
    ["an error", { value: { error: "#N/A" } }, 't="e"><v>#N/A</v>'],
    [
      "a formula with its text",
      { value: "○", formula: '=IF(A3<2,"○","")' },
      't="str"><f>IF(A3&lt;2,"○","")</f><v>○</v>',
    ],
    ["a formula with its number", { value: 4, formula: "=A3*4" }, "><f>A3*4</f><v>4</v>"],
    [
      "a function younger than the format",
      { value: 1, formula: "=IFS(A3=1,1)" },
      "><f>_xlfn.IFS(A3=1,1)</f><v>1</v>",
    ],
  ])("is written with %s", (_, content, xml) => {
    const after = edited(setCell(9, 0, null, content));
    expect(cellXml(after, "A10")).toBe(`<c r="A10"${xml.startsWith(">") ? "" : " "}${xml}</c>`);
    expect(readXlsx(after).sheets[0]?.cells.find(({ row }) => row === 9)).toMatchObject(content ?? {});
  });

  test("stands in its column's order, and takes over the style of its row or column", () => {
    const after = edited(
      setCell(4, 1, null, { value: 1 }),
      setCell(6, 1, null, { value: 2 }),
      setCell(2, 5, null, { value: 3 }),
    );
    expect(partText(after, SHEET)).toContain(
      '<c r="A5" s="3"><v>3</v></c><c r="B5" s="3"><v>1</v></c><c r="D5"',
    );
    expect(cellXml(after, "B7")).toBe('<c r="B7" s="1"><v>2</v></c>');
    expect(partText(after, SHEET)).toContain('<row r="3" spans="1:6"');
  });

  test("keeps its style when its content changes or goes", () => {
    const after = edited(
      setCell(2, 2, { value: 0.575 }, { value: 0.6 }),
      setCell(1, 1, { value: "取組名" }, null),
    );
    expect(cellXml(after, "C3")).toBe('<c r="C3" s="1"><v>0.6</v></c>');
    expect(cellXml(after, "B2")).toBe('<c r="B2" s="1"/>');
  });

  test("with text that starts like a formula is marked so, and the mark goes with the text", () => {
    const text = edited(setCell(9, 0, null, { value: "=A1" }));
    const style = /<c r="A10" s="(\d+)" t="inlineStr">/.exec(partText(text, SHEET))?.[1];
    const styles = [...partText(text, "xl/styles.xml").matchAll(/<xf [^>]*>/g)].slice(1);
    expect(styles[Number(style)]?.[0]).toContain('quotePrefix="1"');
    const { bytes: number } = editXlsx(text, [setCell(9, 0, { value: "=A1" }, { value: 5 })]);
    expect(cellXml(number, "A10")).toBe('<c r="A10" s="0"><v>5</v></c>');
  });

  test("of a new row stands between the rows", () => {
    const parts = workbookParts('<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="9"/></sheetData>');
    const { bytes: after } = editXlsx(
      zipParts(parts),
      [5, 0, 20].map((row) => setCell(row, 1, null, { value: row })),
    );
    expect(partText(after, SHEET)).toContain(
      '<sheetData><row r="1"><c r="B1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>' +
        '<row r="6"><c r="B6"><v>5</v></c></row><row r="9"/><row r="21"><c r="B21"><v>20</v></c></row></sheetData>',
    );
  });

  test("is written into a sheet without rows, which is as empty again afterwards", () => {
    const before = zipParts(workbookParts("<sheetData/>"));
    const { bytes: after, outcome } = editXlsx(before, [setCell(3, 3, null, { value: 1 })]);
    expect(partText(after, SHEET)).toContain(
      '<sheetData><row r="4"><c r="D4"><v>1</v></c></row></sheetData>',
    );
    expect(differingParts(before, editXlsx(after, outcome.inverse).bytes)).toStrictEqual([]);
  });
});

describe("formulas that stand for several cells", () => {
  test("are handed on when the cell that spells one out is written over", () => {
    const after = edited(setCell(2, 3, { value: 2, formula: "=A3*2" }, { value: 7 }));
    expect(partText(after, SHEET)).toContain('<f t="shared" ref="D4:D5" si="0">A4*2</f><v>4</v>');
    const formulas = readXlsx(after).sheets[0]?.cells.filter(({ column }) => column === 3);
    expect(formulas?.map(({ formula }) => formula)).toStrictEqual([
      undefined,
      undefined,
      "=A4*2",
      "=A5*2",
      "=1/0",
    ]);
  });

  test("are left alone when the same formula is written again", () => {
    const again = editXlsx(bytes, [setCell(2, 3, null, { value: 2, formula: "=A3*2" })]);
    expect(again.bytes).toBe(bytes);
  });

  test("lose the cells that are written over, all together too", () => {
    const after = edited(
      ...[2, 3, 4].map((row) =>
        setCell(row, 3, { value: 0, formula: `=A${String(row + 1)}*2` }, { value: row }),
      ),
    );
    expect(partText(after, SHEET)).not.toContain('t="shared"');
    expect(partText(after, "xl/calcChain.xml")).toContain(
      '<c r="A7" a="1" i="1"/><c r="D8"/><c r="B2" i="4"/>',
    );
  });
});

test("a formula that Excel saves as an array of one cell, since it could give several values, is written over", () => {
  const sheet = partText(bytes, SHEET);
  const saved = '<c r="D8" s="2" cm="1"><f t="array" ref="D8">INDEX(A3:A5,2)</f><v>2</v></c>';
  const file = excelLikeXlsx({
    [SHEET]: sheet.replace('<c r="D8" s="2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', saved),
  });
  const held = { value: 2, formula: "=INDEX(A3:A5,2)" };
  const result = editXlsx(file, [setCell(7, 3, held, { value: 3, formula: "=INDEX(A3:A5,3)" })]);
  expect(result.outcome.rejected).toStrictEqual([]);
  expect(cellXml(result.bytes, "D8")).toBe('<c r="D8" s="2"><f>INDEX(A3:A5,3)</f><v>3</v></c>');
});

describe("edits that a file cannot take", () => {
  const REJECTED: readonly (readonly [what: string, edit: Edit, reason: EditRejection])[] = [
    ["a cell of an array formula", setCell(7, 0, { value: 20 }, { value: 1 }), "not-possible"],
    ["a number without end", setCell(9, 0, null, { value: Number.POSITIVE_INFINITY }), "not-possible"],
    ["a text of absurd length", setCell(9, 0, null, { value: "長".repeat(32_768) }), "not-possible"],
    [
      "a formula whose parameters have lost their marks",
      setCell(9, 0, null, { value: 1, formula: "=LET(x,1,x)" }),
      "not-possible",
    ],
    [
      "a look for more cells than a part should hold",
      {
        kind: "setFormat",
        sheet: LIST,
        area: { top: 0, left: 0, bottom: 1_048_575, right: 0 },
        format: { bold: true },
      },
      "not-possible",
    ],
    ["a row below the grid", setCell(1_048_576, 0, null, { value: 1 }), "not-possible"],
    [
      "a heading that two columns of a table would bear",
      {
        kind: "setCell",
        sheet: "凡例",
        row: 0,
        column: 1,
        expected: { value: "意味" },
        content: { value: "記号" },
      },
      "not-possible",
    ],
    [
      "a table wider than its headings",
      {
        kind: "resizeTable",
        sheet: "凡例",
        table: "凡例表",
        expected: { top: 0, left: 0, bottom: 2, right: 1 },
        area: { top: 0, left: 0, bottom: 2, right: 2 },
      },
      "not-possible",
    ],
    [
      "a prompt of too many characters",
      {
        kind: "setValidation",
        sheet: LIST,
        area: { top: 8, left: 0, bottom: 8, right: 0 },
        validation: { type: "date", prompt: { title: "題".repeat(33), message: "" } },
      },
      "not-possible",
    ],
  ];

  test.each(REJECTED)("are rejected: %s", (_, edit, reason) => {
    const result = editXlsx(bytes, [edit]);
    expect(result.outcome).toMatchObject({ applied: [], rejected: [{ edit, reason }] });
    expect(result.bytes).toBe(bytes);
  });

  test("keep the others from being applied where all go together", () => {
    const good = setCell(9, 0, null, { value: 1 });
    const bad = setCell(7, 0, { value: 20 }, { value: 1 });
    const result = editXlsx(bytes, [good, bad], { isAtomic: true });
    expect(result.bytes).toBe(bytes);
    expect(result.outcome.rejected).toStrictEqual([
      { edit: bad, reason: "not-possible" },
      { edit: good, reason: "not-attempted" },
    ]);
  });
});

describe("tables", () => {
  test("grow to the right with a column named by its header cell", () => {
    const after = edited(
      {
        kind: "setCell",
        sheet: "凡例",
        row: 0,
        column: 2,
        expected: null,
        content: { value: "説明\n（略）" },
      },
      {
        kind: "resizeTable",
        sheet: "凡例",
        table: "凡例表",
        expected: { top: 0, left: 0, bottom: 2, right: 1 },
        area: { top: 0, left: 0, bottom: 2, right: 2 },
      },
    );
    expect(partText(after, "xl/tables/table1.xml")).toContain(
      'ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="記号"/>' +
        '<tableColumn id="2" name="意味"/><tableColumn id="3" name="説明_x000a_（略）"/></tableColumns>',
    );
  });

  test("rename a column whose header cell is renamed", () => {
    const after = edited({
      kind: "setCell",
      sheet: "凡例",
      row: 0,
      column: 1,
      expected: { value: "意味" },
      content: { value: "内容" },
    });
    expect(partText(after, "xl/tables/table1.xml")).toContain('<tableColumn id="2" name="内容"/>');
  });
});

describe("sheets", () => {
  test("are put in with names, tabs and their numbers kept right", () => {
    const after = edited({ kind: "addSheet", name: "A & 'B' C", before: LIST, visibility: "hidden" });
    const workbook = partText(after, "xl/workbook.xml");
    expect(workbook).toContain(
      '<sheets><sheet name="A &amp; \'B\' C" sheetId="5" state="hidden" r:id="rId6"/><sheet name="一覧"',
    );
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">一覧!$2:$2</definedName>',
    );
    expect(readXlsx(after).sheets[1]?.printArea).toStrictEqual([{ top: 0, left: 0, bottom: 7, right: 3 }]);
  });

  test("are taken out with all that only they had, and with what pointed at them", () => {
    const after = edited(
      { kind: "setCell", sheet: "凡例", row: 5, column: 0, expected: null, content: { value: 1 } },
      setCell(9, 0, null, { value: 1, formula: '=SUM(凡例!A2:B3,A3)&"凡例!A1"' }),
      { kind: "removeSheet", name: "凡例" },
    );
    expect(differingParts(bytes, after)).toStrictEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(cellXml(after, "A10")).toContain('<f>SUM(#REF!,A3)&amp;"凡例!A1"</f>');
    expect(partText(after, "xl/workbook.xml")).toContain('<definedName name="基準">#REF!</definedName>');
    expect(partText(after, "xl/calcChain.xml")).not.toContain("B2");
  });

  test("take their other parts along: comments, drawings, printer settings", () => {
    const after = edited({ kind: "removeSheet", name: LIST });
    expect(differingParts(bytes, after)).toEqual(
      expect.arrayContaining([
        "xl/comments1.xml",
        "xl/drawings/drawing1.xml",
        "xl/printerSettings/printerSettings1.bin",
      ]),
    );
    expect(readXlsx(after).sheets.map(({ name }) => name)).toStrictEqual(["凡例"]);
  });
});

describe("rules and lists", () => {
  const area = { top: 2, left: 0, bottom: 7, right: 0 };
  const rules: Edit = {
    kind: "setConditionalRules",
    sheet: LIST,
    marker: "進捗_色分け",
    barAreas: [{ ...area, left: 9, right: 9 }],
    rules: [
      { kind: "formula", area, formula: "=進捗_色分け", format: { fill: "#fce8e6" } },
      { kind: "dataBar", area: { ...area, left: 9, right: 9 }, color: "#6fa8dc", min: 0, max: 1 },
    ],
  };

  test("of ours come first; the others keep their order, and get their numbers back", () => {
    const after = edited(rules);
    const kinds = readXlsx(after).sheets[0]?.conditionalFormats?.map(({ kind, formula }) => formula ?? kind);
    expect(kinds).toStrictEqual(["=進捗_色分け", "dataBar", "=$A3>1", "dataBar"]);
    const { bytes: without } = editXlsx(after, [{ ...rules, rules: [] }]);
    expect(partText(without, SHEET)).toBe(partText(bytes, SHEET));
  });

  test("of ours are found again as copies and fragments, and mended", () => {
    const torn = partText(edited(rules), SHEET).replace(
      '<conditionalFormatting sqref="A3:A8"><cfRule type="expression" dxfId="1"',
      '<conditionalFormatting sqref="A3:A4 A7:A8"><cfRule type="expression" dxfId="1"',
    );
    const copied = torn.replace(
      "<dataValidations",
      '<conditionalFormatting sqref="F1"><cfRule type="expression" dxfId="1" priority="9"><formula>進捗_色分け</formula></cfRule></conditionalFormatting><dataValidations',
    );
    expect(copied).not.toBe(partText(edited(rules), SHEET));
    const { bytes: mended } = editXlsx(
      excelLikeXlsx({ [SHEET]: copied, "xl/styles.xml": partText(edited(rules), "xl/styles.xml") }),
      [rules],
    );
    expect(readXlsx(mended).sheets[0]?.conditionalFormats).toStrictEqual(
      readXlsx(edited(rules)).sheets[0]?.conditionalFormats,
    );
    expect(findPackageFaults(mended)).toStrictEqual([]);
  });

  test("of staff give way where a list is put over them, in both formats", () => {
    const after = edited({
      kind: "setValidation",
      sheet: LIST,
      area: { top: 3, left: 2, bottom: 4, right: 3 },
      validation: { type: "list", source: ["完了"] },
    });
    expect(partText(after, SHEET)).toContain('sqref="C3 C6"');
    expect(partText(after, SHEET)).toContain("<xm:sqref>D3 D6</xm:sqref>");
    const gone = edited({
      kind: "setValidation",
      sheet: LIST,
      area: { top: 0, left: 0, bottom: 9, right: 9 },
      validation: null,
    });
    expect(partText(gone, SHEET)).not.toMatch(/dataValidation|CCE6A557/);
    expect(partText(gone, SHEET)).toContain("{78C0D931-6437-407d-A8EE-F0AAD7539E65}");
  });
});

describe("calculation", () => {
  test("is asked for where a formula may show something else, and nowhere else", () => {
    expect(partText(edited(setCell(2, 0, { value: 1 }, { value: 5 })), "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
    const onlyStyle = edited({
      kind: "setFormat",
      sheet: LIST,
      area: { top: 9, left: 0, bottom: 9, right: 1 },
      format: { bold: true },
    });
    expect(differingParts(bytes, onlyStyle)).toStrictEqual(["xl/styles.xml", SHEET]);
    const plain = zipParts(workbookParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));
    const { bytes: after } = editXlsx(plain, [setCell(0, 0, { value: 1 }, { value: 2 })]);
    expect(differingParts(plain, after)).toStrictEqual([SHEET]);
  });
});

describe("formats", () => {
  const area = { top: 2, left: 2, bottom: 3, right: 3 };

  test("are appended once and used again", () => {
    const format: Edit = { kind: "setFormat", sheet: LIST, area, format: { fill: "#ffeecc", bold: true } };
    const once = edited(format);
    const { bytes: twice } = editXlsx(once, [
      format,
      { ...format, area: { top: 9, left: 2, bottom: 9, right: 2 } },
    ]);
    expect(partText(twice, "xl/styles.xml")).toBe(partText(once, "xl/styles.xml"));
  });

  test("taken away leave the content, and nothing of blank cells", () => {
    const after = edited({ kind: "setFormat", sheet: LIST, area, format: null });
    expect(cellXml(after, "C3")).toBe('<c r="C3"><v>0.57499999999999996</v></c>');
    expect(cellXml(after, "C4")).toBeUndefined();
  });

  test("taken away give back the style that a cell had before, also after other cells were written", () => {
    const setting: Edit = { kind: "setSetting", key: "written", expected: null, value: "1" };
    const put = edited(setting, { kind: "setFormat", sheet: LIST, area, format: { fill: "#ffeecc" } });
    const { bytes: later } = editXlsx(put, [setCell(20, 0, null, { value: "後で" })]);
    const { bytes: back } = editXlsx(later, [{ kind: "setFormat", sheet: LIST, area, format: null }]);
    expect(cellXml(back, "C3")).toBe(cellXml(bytes, "C3"));
    expect(cellXml(back, "C4")).toBe('<c r="C4" s="1"/>');
    expect(partText(back, "xl/styles.xml")).toBe(partText(bytes, "xl/styles.xml"));
  });

  test("are not given back by numbers that another program has changed since", () => {
    const setting: Edit = { kind: "setSetting", key: "written", expected: null, value: "1" };
    const put = edited(setting, { kind: "setFormat", sheet: LIST, area, format: { fill: "#ffeecc" } });
    const parts = Object.fromEntries(
      [...differingParts(bytes, put)].map((name) => [name, partText(put, name)]),
    );
    const renumbered = excelLikeXlsx({
      ...parts,
      "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace("<fonts ", "<fonts xmlns:x='urn:x' "),
    });
    const { bytes: back } = editXlsx(renumbered, [{ kind: "setFormat", sheet: LIST, area, format: null }]);
    expect(cellXml(back, "C3")).toBe('<c r="C3"><v>0.57499999999999996</v></c>');
  });
});
