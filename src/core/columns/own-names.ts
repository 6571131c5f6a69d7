import { parseReference, type SheetArea } from "../sheet/reference";
import type { DefinedName } from "../sheet/snapshot";

/** Names of the settings that every formula of ours refers to; each stands for one visible cell or range. */
export const SETTING_NAMES = {
  asOf: "進捗_基準日",
  planStart: "進捗_計画開始",
  planEnd: "進捗_計画終了",
  warningDays: "進捗_予告日数",
  flags: "進捗_色分け",
  marks: "進捗_表記",
  codes: "進捗_状態番号",
  choices: "進捗_選択肢",
} as const;

/** What a column of ours holds. The words are parts of hidden names: they may not change between versions. */
export type ColumnRole =
  | "number"
  | "name"
  | "divisions"
  | "start"
  | "due"
  | "status"
  | "judgement"
  | "note"
  | "source"
  | "latest"
  | "progress"
  | "expected"
  | "state";

/** Sheets that this product adds. */
export type OwnSheet = "settings" | "register";

const COLUMN_NAME = /^_進捗_列_(\d+)_([a-z]+)$/u;
const SHEET_NAME = /^_進捗_シート_([a-z]+)$/u;

/** The hidden name that follows a column of ours wherever staff move it. */
export function columnNameOf(block: number, role: ColumnRole): string {
  return `_進捗_列_${String(block)}_${role}`;
}

/** The hidden name that covers what we wrote on a sheet of ours. */
export function sheetNameOf(sheet: OwnSheet): string {
  return `_進捗_シート_${sheet}`;
}

/** A block of columns that belong together: those beside one table, or a table on a sheet of ours. */
export interface TrackedBlock {
  readonly block: number;
  readonly sheet: string;
  /** By role: header and body cells as they stand now. */
  readonly columns: ReadonlyMap<ColumnRole, SheetArea["area"]>;
}

/** Everything of ours that the names of a workbook lead to. Names that lost their cells lead nowhere. */
export interface TrackedParts {
  readonly blocks: readonly TrackedBlock[];
  readonly sheets: ReadonlyMap<OwnSheet, SheetArea>;
  readonly settings: ReadonlyMap<string, SheetArea>;
  /** All names of ours, those that lost their cells included. */
  readonly names: readonly DefinedName[];
}

const SETTINGS: ReadonlySet<string> = new Set(Object.values(SETTING_NAMES));

/** Whether a defined name is one that this part of the product writes. */
export function isOwnName({ name }: DefinedName): boolean {
  return SETTINGS.has(name) || COLUMN_NAME.test(name) || SHEET_NAME.test(name);
}

/** Reads where our columns, sheets and settings stand now. */
export function readTrackedParts(names: readonly DefinedName[]): TrackedParts {
  const own = names.filter(isOwnName);
  const blocks = new Map<number, { sheet: string; columns: Map<ColumnRole, SheetArea["area"]> }>();
  const sheets = new Map<OwnSheet, SheetArea>();
  const settings = new Map<string, SheetArea>();
  for (const { name, formula } of own) {
    const place = parseReference(formula);
    if (place === undefined) continue;
    const [, block, role] = COLUMN_NAME.exec(name) ?? [];
    const [, sheet] = SHEET_NAME.exec(name) ?? [];
    if (block !== undefined) {
      const known = blocks.get(Number(block)) ?? { sheet: place.sheet, columns: new Map() };
      known.columns.set(role as ColumnRole, place.area);
      blocks.set(Number(block), known);
    } else if (sheet !== undefined) sheets.set(sheet as OwnSheet, place);
    else settings.set(name, place);
  }
  const tracked = [...blocks].sort(([a], [b]) => a - b).map(([block, part]) => ({ block, ...part }));
  return { blocks: tracked, sheets, settings, names: own };
}
