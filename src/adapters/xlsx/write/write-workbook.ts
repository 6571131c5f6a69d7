import type { Edit } from "../../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import type { ReadWorkbook } from "../read-xlsx";
import { editWorksheet } from "./edit-worksheet";
import type { PackageEditor } from "./package-editor";
import { StyleBook } from "./styles/style-book";
import { linkedPart, openWorkbookFile, type WorkbookFile } from "./workbook-file";
import { writeSettings } from "./write-settings";
import { damaged } from "../package-error";

export interface WorkbookChange {
  readonly before: ReadWorkbook;
  readonly after: WorkbookSnapshot;
  /** Those that are to be applied, in their order. */
  readonly edits: readonly Edit[];
}

/** The styles part, opened when the first style is asked for. */
class LazyStyles {
  private readonly file: WorkbookFile;
  private partName: string | undefined;
  private opened: StyleBook | undefined;

  constructor(file: WorkbookFile) {
    this.file = file;
  }

  readonly get = (): StyleBook => {
    if (this.opened !== undefined) return this.opened;
    const { parts, workbookPart } = this.file;
    this.partName = linkedPart(parts, workbookPart, "styles");
    if (this.partName === undefined) throw damaged("the workbook has no styles part");
    this.opened = new StyleBook(parts.textOf(this.partName));
    return this.opened;
  };

  finish(): void {
    if (this.opened === undefined || this.partName === undefined) return;
    this.file.parts.setText(this.partName, this.opened.finish());
  }
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

function editsBySheet(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (!("sheet" in edit)) continue;
    const key = edit.sheet.toLowerCase();
    const known = bySheet.get(key);
    if (known === undefined) bySheet.set(key, [edit]);
    else known.push(edit);
  }
  return bySheet;
}

/** Carries out edits that have been found applicable. */
export function writeWorkbook(parts: PackageEditor, { before, after, edits }: WorkbookChange): void {
  const file = openWorkbookFile(parts);
  const styles = new LazyStyles(file);
  const sharedIndexOf = sharedIndexes(before.sharedStrings);
  for (const [name, sheetEdits] of editsBySheet(edits)) {
    const sheet = file.sheets.find((other) => other.name.toLowerCase() === name);
    if (sheet?.partName === undefined) continue;
    const snapshot = before.snapshot.sheets.find((other) => other.name.toLowerCase() === name);
    const text = parts.textOf(sheet.partName, { isChecked: true });
    parts.setText(
      sheet.partName,
      editWorksheet(text, sheetEdits, { styles: styles.get, sharedIndexOf, before: snapshot }),
    );
  }
  styles.finish();
  if (edits.some(({ kind }) => kind === "setSetting")) writeSettings(file, after.settings ?? {}, undefined);
}
