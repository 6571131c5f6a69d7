import { parseWriterRecord } from "./parse-writer-record";
import { SheetRecord, type SheetRecordData } from "./sheet-record";

/** The styles part before this product appended to it. */
export interface StylesRecordData {
  /** By the name of a list: its opening tag as written (empty where the part had no such list), and its length. */
  readonly lists: Readonly<Record<string, readonly [openingTag: string, count: number]>>;
  /** true where the workbook had no styles part. */
  readonly isNew?: boolean;
  /** CRC-32 of the part before, and as this product left it. */
  readonly before: number;
  readonly after: number;
}

/** The whole record; plain data. */
export interface WriterRecordData {
  readonly styles?: StylesRecordData;
  /** `<calcPr>` as it was; empty where there was none. */
  readonly calculation?: string;
  /** `<bookViews>` as it was. */
  readonly views?: string;
  /** `<definedNames>` as it was written where it held no name. */
  readonly emptyNames?: string;
  /** Print areas and titles as they were written, by sheet and name; empty where there was none. */
  readonly names?: Readonly<Record<string, string>>;
  /** By the id of the sheet, which a renamed sheet keeps. */
  readonly sheets?: Readonly<Record<string, SheetRecordData>>;
  /** Ids of sheets that this product has put in: of these nothing is kept, they go as a whole. */
  readonly added?: readonly string[];
}

/**
 * What the file's writer keeps for itself in our custom XML part: how things were spelled that it had to touch. It says
 * nothing of contents. Excel writes a workbook anew from its own model; a record that no longer fits is not used.
 */
export class WriterRecord {
  styles: StylesRecordData | undefined;
  calculation: string | undefined;
  views: string | undefined;
  emptyNames: string | undefined;
  readonly names: Map<string, string>;
  private readonly sheets = new Map<string, SheetRecord>();
  private readonly added: Set<string>;

  /** @param text of the record; `undefined` for a new one. */
  constructor(text?: string) {
    const data = parseWriterRecord(text);
    this.styles = data.styles;
    this.calculation = data.calculation;
    this.views = data.views;
    this.emptyNames = data.emptyNames;
    this.names = new Map(Object.entries(data.names ?? {}));
    this.added = new Set(data.added ?? []);
    for (const [id, sheet] of Object.entries(data.sheets ?? {})) this.sheets.set(id, new SheetRecord(sheet));
  }

  /** Notes a sheet that this product puts in. */
  addSheet(sheetId: string): void {
    this.added.add(sheetId);
  }

  /** `undefined` for a sheet that this product has put in. */
  sheet(sheetId: string): SheetRecord | undefined {
    if (this.added.has(sheetId)) return undefined;
    const known = this.sheets.get(sheetId);
    if (known !== undefined) return known;
    const made = new SheetRecord();
    this.sheets.set(sheetId, made);
    return made;
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.added.delete(sheetId);
  }

  /** Whether it goes by the numbers of styles. */
  get hasStyles(): boolean {
    return this.styles !== undefined || [...this.sheets.values()].some((sheet) => sheet.hasStyles);
  }

  /** Drops what goes by the numbers of styles: another program has numbered them anew. */
  forgetStyles(): void {
    this.styles = undefined;
    for (const sheet of this.sheets.values()) sheet.forgetStyles();
  }

  /** `undefined` where nothing is kept. */
  format(): string | undefined {
    const sheets = [...this.sheets].flatMap(([id, sheet]) => {
      const data = sheet.toData();
      return data === undefined ? [] : [[id, data] as const];
    });
    const data: WriterRecordData = {
      ...(this.styles !== undefined && { styles: this.styles }),
      ...(this.calculation !== undefined && { calculation: this.calculation }),
      ...(this.views !== undefined && { views: this.views }),
      ...(this.emptyNames !== undefined && { emptyNames: this.emptyNames }),
      ...(this.names.size > 0 && { names: Object.fromEntries(this.names) }),
      ...(sheets.length > 0 && { sheets: Object.fromEntries(sheets) }),
      ...(this.added.size > 0 && { added: [...this.added] }),
    };
    return Object.keys(data).length === 0 ? undefined : JSON.stringify(data);
  }
}
