import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import { parseCalendarDay, type CalendarDay } from "../../../../src/core/calendar/calendar-day";
import { buildColumns } from "../../../../src/core/columns/build-columns";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { buildWorkbookClean } from "../../../../src/core/summary/build-workbook-clean";
import type { WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";
import { xlsxParts, zipParts, type Parts } from "../../../support/build-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { differingParts, partText, partTexts } from "../../../support/package-diff";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const SHEET = "xl/worksheets/sheet1.xml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A plan without a column for the state: one of ours is offered, with a dropdown. */
const PLAN = workbookOf(
  sheetOf(
    [
      ["霧ヶ浜市 港の見守り計画（令和5年度～令和7年度）"],
      [null],
      ["番号", "取組名", "担当課", "実施時期"],
      ["1", "防波堤の見回り", "港湾課", "令和5年9月"],
      ["2", "係留綱の取り替え", "港湾課", "令和6年4月～6月"],
      ["3", "夜間照明の点検", "施設課", "随時"],
    ],
    { name: "計画" },
  ),
);

type Change = (parts: Record<string, string>) => Parts;

function withSheet(change: (xml: string) => string): Change {
  return (parts) => ({ ...parts, [SHEET]: change(parts[SHEET] ?? "") });
}

function behindData(xml: string): Change {
  return withSheet((sheet) => sheet.replace("</sheetData>", `</sheetData>${xml}`));
}

function prefixed(xml: string): string {
  return xml
    .replaceAll(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, "<$1x:$2")
    .replace('xmlns="http://schemas.openxml', 'xmlns:x="http://schemas.openxml');
}

/** As LibreOffice has written: the type of each links part stands with its name. */
function withTypedLinks(parts: Record<string, string>): Parts {
  const types = parts["[Content_Types].xml"] ?? "";
  const links = Object.keys(parts).filter((name) => name.endsWith(".rels"));
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  const overrides = links.map((name) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("");
  return {
    ...parts,
    "[Content_Types].xml": types
      .replace(/<Default Extension="rels"[^>]*>/, "")
      .replace("</Types>", `${overrides}</Types>`),
  };
}

const BOOKS: Readonly<Record<string, Change>> = {
  "dropdowns that reach over whole rows, beyond the table": behindData(
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A4:XFD50"><formula1>"甲,乙"</formula1></dataValidation>' +
      '<dataValidation type="whole" sqref="E4:Z6"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>',
  ),
  "an empty list of dropdowns": behindData('<dataValidations count="0"/>'),
  "dropdowns of the extension over whole rows": behindData(
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count='1' xmlns:xm="${XM}">` +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>計画!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D4:Q60</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ),
  "dropdowns of the extension beside the table only": behindData(
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}">` +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>計画!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E4:J6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ),
  "a dropdown on cells that are gone": behindData(
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}">` +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>#REF!</xm:f></x14:formula1><xm:sqref>#REF!</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ),
  "rules spelled over several lines": behindData(
    '<conditionalFormatting sqref="A4:A6"><cfRule type="expression"\n   priority="1" >\n<formula>$A4=1</formula></cfRule><cfRule type=\'top10\' priority=\'2\' rank="2" /></conditionalFormatting>',
  ),
  "a dimension that its cells exceed": withSheet((sheet) =>
    sheet.replace(/<dimension[^>]*>/, "").replace("<sheetData>", '<dimension ref="A1:B2"/><sheetData>'),
  ),
  "widths that Excel had fitted": withSheet((sheet) =>
    sheet.replace(
      "<sheetData>",
      '<cols><col min="1" max="4" width="9.125" bestFit="1" customWidth="1"/><col min="5" max="9" width="12.6640625" bestFit="1" customWidth="1"/></cols><sheetData>',
    ),
  ),
  "a tab shown that no sheet has": (parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<bookViews><workbookView activeTab="-1"/><workbookView firstSheet="7"/></bookViews><sheets>',
    ),
  }),
  "names on lines of their own": (parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '</sheets>\n  <definedNames>\n    <definedName name="甲">計画!$A$1</definedName>\n    <definedName name="乙">計画!$A$2</definedName>\n  </definedNames>\n  ',
    ),
  }),
  "prefixes and nothing said of its calculation": (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, name.endsWith(".rels") ? xml : prefixed(xml)]),
    ),
  "styles that say nothing": (parts) => ({
    ...parts,
    "xl/styles.xml":
      '<?xml version="1.0"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xml:space="preserve"/>\n',
  }),
  "links parts typed by their names": withTypedLinks,
  "a module of Excel 95, listed without a link": (parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
    ),
  }),
};

function day(text: string): CalendarDay {
  const found = parseCalendarDay(text);
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
}

function annotated(bytes: Uint8Array): Uint8Array {
  const snapshot = readXlsx(bytes);
  const review = reviewWorkbook(snapshot, { today: day("2024-10-01") });
  const { edits, refusals } = buildColumns(snapshot, review);
  expect(refusals).toStrictEqual([]);
  const edited = editXlsx(bytes, edits, { isAtomic: true });
  expect(edited.outcome.rejected).toStrictEqual([]);
  return edited.bytes;
}

function cleaned(bytes: Uint8Array): Uint8Array {
  const edited = editXlsx(bytes, buildWorkbookClean(readXlsx(bytes)).edits, { isAtomic: true });
  expect(edited.outcome.rejected).toStrictEqual([]);
  return edited.bytes;
}

function bookWith(change: Change, plan: WorkbookSnapshot = PLAN): Uint8Array {
  return zipParts(change(xlsxParts(plan)));
}

describe.each(Object.entries(BOOKS))("a plan with %s", (_, change) => {
  const before = bookWith(change);

  test("gets columns without a fault, and the same ones only once", () => {
    const after = annotated(before);
    expect(differingParts(before, after)).toContain(SHEET);
    expect(findPackageFaults(after)).toStrictEqual(findPackageFaults(before));
    expect(annotated(after)).toBe(after);
  });

  test("is given back byte for byte", () => {
    expect(differingParts(before, cleaned(annotated(before)))).toStrictEqual([]);
  });
});

describe("dropdowns that staff put beside their table", () => {
  const wide = bookWith(
    behindData(
      '<dataValidations count="1"><dataValidation type="list" sqref="A4:XFD50"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
    ),
  );

  test("give way to ours only where ours stand", () => {
    const after = annotated(wide);
    expect(partText(after, SHEET)).toContain("進捗_選択肢");
    const sheet = readXlsx(after).sheets.find(({ name }) => name === "計画");
    const [theirs] = sheet?.validations ?? [];
    expect(theirs?.source).toBe('"甲,乙"');
  });

  test("are left as somebody has changed them since", () => {
    const parts = [...partTexts(annotated(wide))];
    const changed = zipParts(
      Object.fromEntries(parts.map(([name, xml]) => [name, xml.replace('"甲,乙"', '"甲,乙,丙"')])),
    );
    const after = partText(cleaned(changed), SHEET);
    expect(after).toContain('"甲,乙,丙"');
    expect(after).not.toContain("進捗_選択肢");
    expect(after).not.toContain("A4:XFD50");
  });
});

test("cells that name no style keep their look where a workbook has next to no styles", () => {
  const bare =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills count="1"><fill><patternFill patternType="none"/></fill></fills></styleSheet>';
  const styles = partText(
    annotated(bookWith((parts) => ({ ...parts, "xl/styles.xml": bare }))),
    "xl/styles.xml",
  );
  expect(styles).toMatch(
    /<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/,
  );
  expect(styles).toContain(
    '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>',
  );
});

test("a broken part of another product is none of ours to judge", () => {
  const before = bookWith((parts) => ({
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
    "customXml/item1.xml": Uint8Array.from([0x3c, 0x61, 0x3e, 0x83, 0x65]),
  }));
  expect(differingParts(before, cleaned(annotated(before)))).toStrictEqual([]);
});

test("a styles part that nothing links to is not written over", () => {
  const before = bookWith((parts) => ({
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      /<Relationship [^>]*styles\.xml"[^>]*>/,
      "",
    ),
  }));
  const after = annotated(before);
  expect(partText(after, "xl/styles.xml")).toBe(partText(before, "xl/styles.xml"));
  expect(differingParts(before, cleaned(after))).toStrictEqual([]);
});
