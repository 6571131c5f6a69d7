import { crc32 } from "../../crc32";
import type { StylesRecordData, WriterRecord } from "../record/writer-record";
import { addContentType, addLink, linksOf, removeLink, removePart } from "../relationship-parts";
import { linkedPart, type WorkbookFile } from "../workbook-file";
import { cutStyles, usesAppendedStyles } from "./cut-styles";
import { StyleBook } from "./style-book";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function checksum(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

/** The least that Excel wants of a styles part: some workbooks come without one. */
function plainStyles(mainNamespace: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

const EMPTY_ROOT = /<((?:[\w.-]+:)?styleSheet)((?:\s[^>]*?)?)\/>(\s*)$/;
const BLANK_ROOT = /<((?:[\w.-]+:)?styleSheet)((?:\s[^>]*?)?)><\/\1>(\s*)$/;

/** The styles part of a workbook, opened when the first style is asked for. */
export class StylesPart {
  private readonly file: WorkbookFile;
  private readonly record: WriterRecord | undefined;
  private book: StyleBook | undefined;
  private isNew = false;

  /** @param record is dropped as far as it goes by numbers of styles, where another program has numbered them anew. */
  constructor(file: WorkbookFile, record: WriterRecord | undefined) {
    this.file = file;
    this.record = record;
    const known = record?.styles;
    if (known === undefined) return;
    const partName = this.partName;
    const text = partName === undefined ? "" : file.parts.textOf(partName);
    if (checksum(text) !== known.after) record?.forgetStyles();
  }

  readonly get = (): StyleBook => {
    this.book ??= new StyleBook(this.open());
    return this.book;
  };

  /** Writes what was appended. */
  finish(): void {
    const { book, record, partName } = this;
    if (book === undefined || partName === undefined) return;
    const before = this.file.parts.textOf(partName);
    const text = book.finish();
    this.file.parts.setText(partName, text);
    const isKept = text !== before || record?.styles !== undefined || record?.hasStyles === true;
    if (record === undefined || !isKept) return;
    record.styles = {
      lists: { ...book.openingTags(), ...record.styles?.lists },
      before: record.styles?.before ?? checksum(before),
      after: checksum(text),
      ...((this.isNew || record.styles?.isNew === true) && { isNew: true }),
    };
  }

  /** Cuts off what was appended once nothing uses it any more. */
  cutUnused(): void {
    const { record, partName, file } = this;
    const known = record?.styles;
    if (record === undefined || known === undefined || partName === undefined || this.isUsed(known)) return;
    const blank = cutStyles(file.parts.textOf(partName), known);
    // A part that held nothing may have been one empty element.
    const cut = [blank, blank.replace(BLANK_ROOT, "<$1$2/>$3")].find(
      (text) => checksum(text) === known.before,
    );
    if (cut === undefined) return;
    if (known.isNew === true) this.removePart(partName);
    else file.parts.setText(partName, cut);
    record.styles = undefined;
  }

  private removePart(partName: string): void {
    const { parts, workbookPart } = this.file;
    const link = linksOf(parts, workbookPart).find(({ type }) => type.endsWith("/styles"));
    if (link !== undefined) removeLink(parts, workbookPart, link.id);
    removePart(parts, partName);
  }

  private isUsed(known: StylesRecordData): boolean {
    const { parts } = this.file;
    return parts.partNames
      .filter((name) => /\.xml$/i.test(name) && /(?:^|\/)(?:worksheets|tables)\//.test(name))
      .some((name) => usesAppendedStyles(parts.textOf(name, { isChecked: true }), known));
  }

  private get partName(): string | undefined {
    return linkedPart(this.file.parts, this.file.workbookPart, "styles");
  }

  private open(): string {
    const { parts, workbookPart, linkTypes, mainNamespace } = this.file;
    const present = this.partName;
    if (present !== undefined) return parts.textOf(present).replace(EMPTY_ROOT, "<$1$2></$1>$3");
    this.isNew = true;
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
    let fileName = "styles.xml";
    // A part that nothing links to is not ours to write over.
    for (let number = 2; parts.has(folder + fileName); number++) fileName = `styles${String(number)}.xml`;
    const partName = folder + fileName;
    const text = plainStyles(mainNamespace);
    parts.setText(partName, text);
    addLink(parts, workbookPart, `${linkTypes}/styles`, fileName);
    addContentType(parts, partName, CONTENT_TYPE);
    return text;
  }
}
