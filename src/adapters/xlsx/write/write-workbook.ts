import type { Edit, EditKind } from "../../../core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/snapshot";
import type { ReadWorkbook } from "../read-xlsx";
import { resolveTarget } from "../relationships";
import { addCharts } from "./charts/add-charts";
import { editTables } from "./edit-tables";
import { editWorksheet } from "./edit-worksheet";
import { loseSheets } from "./lost-references";
import type { PackageEditor } from "./package-editor";
import { WriterRecord } from "./record/writer-record";
import { addContentType, addLink, linksOf, removeLink, removePartTree } from "./relationship-parts";
import { StylesPart } from "./styles/styles-part";
import { TextSplices } from "./text-splices";
import { editCalculation } from "./workbook/edit-calculation";
import { editNames } from "./workbook/edit-names";
import { editBookViews, editSheetList, type LinkedSlot } from "./workbook/edit-sheet-list";
import { newWorksheetXml } from "./workbook/new-worksheet";
import { writeCalcChain } from "./workbook/write-calc-chain";
import { assignEdits, type SheetSlot, type SheetSlots } from "./workbook/sheet-slots";
import { openWorkbookFile, type WorkbookFile } from "./workbook-file";
import { readRecord, writeSettings } from "./write-settings";
import { childNamed, parseDocument } from "./xml-document";
import { attributeOf } from "./xml-scan";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** In points; of a workbook in which no sheet says it. */
const EXCELS_ROW_HEIGHT = "15";

export interface WorkbookChange {
  readonly before: ReadWorkbook;
  readonly after: WorkbookSnapshot;
  /** Those that are to be applied, in their order. */
  readonly edits: readonly Edit[];
}

function sharedIndexes(strings: readonly string[]): (text: string) => number | undefined {
  let indexes: Map<string, number> | undefined;
  return (text) => {
    if (indexes === undefined) {
      indexes = new Map();
      for (const [index, string] of strings.entries()) {
        if (!indexes.has(string)) indexes.set(string, index);
      }
    }
    return indexes.get(text);
  };
}

function partNamer({ parts, workbookPart }: WorkbookFile): () => string {
  const folder = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}worksheets/`;
  let number = 0;
  return () => {
    do number++;
    while (parts.has(`${folder}sheet${String(number)}.xml`));
    return `${folder}sheet${String(number)}.xml`;
  };
}

/** Carries out edits that have been found applicable, part by part. */
class WorkbookWriter {
  private readonly parts: PackageEditor;
  private readonly file: WorkbookFile;
  private readonly change: WorkbookChange;
  private readonly record: WriterRecord | undefined;
  private readonly styles: StylesPart;
  private readonly sheets: SheetSlots;
  private readonly hasSettings: boolean;

  constructor(parts: PackageEditor, change: WorkbookChange) {
    this.parts = parts;
    this.change = change;
    this.file = openWorkbookFile(parts);
    this.hasSettings = Object.keys(change.after.settings ?? {}).length > 0;
    const kept = readRecord(this.file);
    this.record = kept !== undefined || this.hasSettings ? new WriterRecord(kept) : undefined;
    this.styles = new StylesPart(this.file, this.record);
    this.sheets = assignEdits(this.file.sheets, change.edits, partNamer(this.file));
  }

  write(): void {
    this.writeSheets();
    this.loseReferences();
    this.writeWorkbookPart();
    this.removeSheets();
    writeCalcChain(this.file, this.sheets, (slot) => this.snapshotBefore(slot));
    this.styles.finish();
    if (this.has("setFormat", "setCell", "removeSheet", "setConditionalRules")) this.styles.cutUnused();
    if (this.has("setSetting") || this.record !== undefined) {
      writeSettings(this.file, this.change.after.settings ?? {}, this.record?.format());
    }
  }

  private has(...kinds: readonly EditKind[]): boolean {
    return this.change.edits.some(({ kind }) => kinds.includes(kind));
  }

  private snapshotBefore(slot: SheetSlot): SheetSnapshot | undefined {
    if (slot.indexBefore === undefined) return undefined;
    return this.change.before.snapshot.sheets.find(({ name }) => name === slot.name);
  }

  private writeSheets(): void {
    const sharedIndexOf = sharedIndexes(this.change.before.sharedStrings);
    for (const slot of this.sheets.slots) {
      const { partName, addition, edits, sheetId } = slot;
      if (partName === undefined || (edits.length === 0 && addition === undefined)) continue;
      if (addition !== undefined) {
        this.addSheet(partName, addition);
        this.record?.addSheet(sheetId);
      }
      const text = this.parts.textOf(partName, { isChecked: true });
      const edited = editWorksheet(text, edits, {
        styles: this.styles.get,
        sharedIndexOf,
        before: this.snapshotBefore(slot),
        sheetId,
        record: this.record?.sheet(sheetId),
      });
      this.parts.setText(partName, edited);
      const after = this.change.after.sheets.find(
        ({ name }) => name.toLowerCase() === slot.name.toLowerCase(),
      );
      if (after !== undefined) editTables(this.parts, partName, edits, after);
      addCharts(this.parts, partName, edits, this.change.after, this.file.linkTypes);
    }
  }

  private addSheet(partName: string, addition: NonNullable<SheetSlot["addition"]>): void {
    const { mainNamespace, linkTypes } = this.file;
    const defaultRowHeight = this.defaultRowHeight();
    const xml = newWorksheetXml(addition, { mainNamespace, linkNamespace: linkTypes, defaultRowHeight });
    this.parts.setText(partName, xml);
    addContentType(this.parts, partName, WORKSHEET_TYPE);
  }

  private defaultRowHeight(): string {
    const first = this.file.sheets.find(({ partName }) => partName !== undefined)?.partName;
    if (first === undefined) return EXCELS_ROW_HEIGHT;
    const format = childNamed(
      parseDocument(this.parts.textOf(first, { isChecked: true }), "worksheet"),
      "sheetFormatPr",
    );
    return (format === undefined ? undefined : attributeOf(format, "defaultRowHeight")) ?? EXCELS_ROW_HEIGHT;
  }

  private writeWorkbookPart(): void {
    const { file, parts, record, change } = this;
    const { workbookPart, linkTypes } = file;
    const names = change.edits.filter((edit) => edit.kind === "setName");
    const document = parseDocument(parts.textOf(workbookPart), "workbook");
    const splices = new TextSplices();
    const slots = this.sheets.slots.map((slot): LinkedSlot => ({ ...slot, linkId: this.linkNew(slot) }));
    if (this.has("addSheet", "removeSheet")) {
      editBookViews(document, splices, slots, record);
      editSheetList(document, splices, slots, linkTypes);
    }
    editNames(document, splices, { slots, edits: names, lostSheets: this.lostSheets }, record);
    const isNeeded = this.needsCalculation();
    const isLastTrace = record !== undefined && !this.hasSettings;
    editCalculation(document, splices, { isNeeded, isLastTrace }, record);
    parts.setText(workbookPart, splices.applyTo(document.text));
  }

  private linkNew({ indexBefore, partName }: SheetSlot): string | undefined {
    if (indexBefore !== undefined || partName === undefined) return undefined;
    const { parts, workbookPart, linkTypes } = this.file;
    const target = partName.slice(workbookPart.lastIndexOf("/") + 1);
    return addLink(parts, workbookPart, `${linkTypes}/worksheet`, target);
  }

  /** Whether a formula of the workbook may show something else than before. */
  private needsCalculation(): boolean {
    if (!this.has("setCell", "setName", "removeSheet", "addSheet")) return false;
    const hasFormulas = ({ sheets }: WorkbookSnapshot): boolean =>
      sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
    return (
      this.parts.isTouched && (hasFormulas(this.change.after) || hasFormulas(this.change.before.snapshot))
    );
  }

  private removeSheets(): void {
    const { parts, workbookPart } = this.file;
    for (const { indexBefore, partName, sheetId } of this.sheets.removed) {
      this.record?.forgetSheet(sheetId);
      if (indexBefore === undefined || partName === undefined) continue;
      const link = linksOf(parts, workbookPart).find(
        ({ target, isExternal }) => !isExternal && resolveTarget(workbookPart, target) === partName,
      );
      if (link !== undefined) removeLink(parts, workbookPart, link.id);
      removePartTree(parts, partName);
    }
  }

  /** Sheets that are gone for good: one of the same name may have been put in again. */
  private get lostSheets(): readonly string[] {
    const names = new Set(this.sheets.slots.map(({ name }) => name.toLowerCase()));
    return this.sheets.removed.map(({ name }) => name).filter((name) => !names.has(name.toLowerCase()));
  }

  private loseReferences(): void {
    if (this.lostSheets.length === 0) return;
    for (const { partName } of this.sheets.slots) {
      if (partName === undefined) continue;
      const text = this.parts.textOf(partName, { isChecked: true });
      this.parts.setText(partName, loseSheets(text, this.lostSheets));
    }
  }
}

/** Carries out edits that have been found applicable. */
export function writeWorkbook(parts: PackageEditor, change: WorkbookChange): void {
  new WorkbookWriter(parts, change).write();
}
