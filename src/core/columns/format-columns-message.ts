import type { Language } from "../calendar/era";
import { groupBy } from "../collection/group-by";
import { formatCount } from "../text/format-number";
import type { ColumnsNote, ColumnsNoteCode } from "./build-context";
import type { CleanNote } from "./clean-context";
import type { ColumnsRefusal } from "./find-refusals";

type Texts<T extends { readonly code: string }> = Readonly<Record<T["code"], (data: T) => string>>;

function sheet({ sheet: name }: { readonly sheet?: string }): string {
  return name ?? "";
}

/** A note, or what several notes say of as many sheets. */
interface SharedNote extends ColumnsNote {
  readonly sheets?: readonly string[];
}

/** Sheets that are named one by one; of more, the first and how many there are. */
const MOST_NAMED = 3;

/** @example sheetsJa({ code, sheets: ["一覧", "個票"] }) // "「一覧」「個票」" */
function sheetsJa(note: SharedNote): string {
  const names = note.sheets ?? [sheet(note)];
  if (names.length > MOST_NAMED) return `「${names[0] ?? ""}」など${String(names.length)}枚のシート`;
  return names.map((name) => `「${name}」`).join("");
}

function sheetsEn(note: SharedNote): string {
  const names = note.sheets ?? [sheet(note)];
  if (names.length > MOST_NAMED) return `"${names[0] ?? ""}" and ${String(names.length - 1)} more sheets`;
  return names.map((name) => `"${name}"`).join(", ");
}

/** Whether the sentence is about several sheets, and its verb stands in the plural. */
function isPlural({ sheets }: SharedNote): boolean {
  return sheets !== undefined && sheets.length > 1;
}

function count({ count: figure }: { readonly count?: number }): string {
  return formatCount(figure ?? 0);
}

function columns({ columns: letters }: ColumnsNote): string {
  return letters ?? "";
}

/** Columns as people write them: 「I～L列」, 「I列」 where it is one. */
function columnsJa(note: ColumnsNote): string {
  return `${[...new Set(columns(note).split(":"))].join("～")}列`;
}

/** @example columnsEn(note) // "columns I–L" */
function columnsEn(note: ColumnsNote): string {
  const [first = "", last] = new Set(columns(note).split(":"));
  return last === undefined ? `column ${first}` : `columns ${first}–${last}`;
}

const NOTES_JA: Texts<SharedNote> = {
  "list-columns": (note) => `「${sheet(note)}」の${columnsJa(note)}（取組${count(note)}件）`,
  "indicator-columns": (note) => `「${sheet(note)}」の${columnsJa(note)}（指標${count(note)}件）`,
  "register-rows": (note) => `シート「${sheet(note)}」（取組${count(note)}件）`,
  "protected-to-register": (note) =>
    `${sheetsJa(note)}は保護されているため、取組は進捗管理表のシートに載せます`,
  "no-room-to-register": (note) =>
    `${sheetsJa(note)}は表の右に空いた列がないため、取組は進捗管理表のシートに載せます`,
  "indicators-left-out": (note) =>
    `${sheetsJa(note)}の指標${count(note)}件は、数値の欄がないか列を足せないため、進捗率の列を足しません`,
  "print-area-widened": (note) => `${sheetsJa(note)}の印刷範囲に、足した列を含めます`,
  "as-of-replaced": (note) => `「${sheet(note)}」の基準日のセルは、指定の日になります`,
};

const NOTES_EN: Texts<SharedNote> = {
  "list-columns": (note) => `${columnsEn(note)} of "${sheet(note)}" (measures: ${count(note)})`,
  "indicator-columns": (note) => `${columnsEn(note)} of "${sheet(note)}" (indicators: ${count(note)})`,
  "register-rows": (note) => `sheet "${sheet(note)}" (measures: ${count(note)})`,
  "protected-to-register": (note) =>
    isPlural(note)
      ? `${sheetsEn(note)} are protected: their measures go to the sheet 進捗管理表`
      : `${sheetsEn(note)} is protected: its measures go to the sheet 進捗管理表`,
  "no-room-to-register": (note) =>
    isPlural(note)
      ? `${sheetsEn(note)} have no free columns beside the table: their measures go to the sheet 進捗管理表`
      : `${sheetsEn(note)} has no free columns beside the table: its measures go to the sheet 進捗管理表`,
  "indicators-left-out": (note) =>
    `${sheetsEn(note)}: ${count(note)} indicators have no cells of figures, or no room, and get no columns`,
  "print-area-widened": (note) => `${sheetsEn(note)}: the print area is widened to the new columns`,
  "as-of-replaced": (note) => `"${sheet(note)}": the workbook's own 基準日 is set to the day asked for`,
};

const REFUSALS_JA: Texts<ColumnsRefusal> = {
  "sheet-filtered": (refusal) =>
    `「${sheet(refusal)}」で絞り込み中です。別の行に書き込むおそれがあるため、フィルターを解除してからもう一度お試しください。`,
  "sheet-protected": (refusal) =>
    `「${sheet(refusal)}」が保護されています。シートの保護を解除してからもう一度お試しください。`,
  "structure-protected": () =>
    "ブックの構成が保護されているため、シートを追加も削除もできません。構成の保護を解除してからもう一度お試しください。",
  "own-sheet-protected": (refusal) =>
    `「${sheet(refusal)}」が保護されています。シートの保護を解除してからもう一度お試しください。`,
  // Said by the columns and by the summary, so it names neither.
  "no-plan": () => "取組も指標も見つかりません。「取組名」「担当課」などの見出しがあるか確かめてください。",
};

const REFUSALS_EN: Texts<ColumnsRefusal> = {
  "sheet-filtered": (refusal) =>
    `Rows of "${sheet(refusal)}" are filtered, and cells could be written to the wrong rows. Clear the filter and try again.`,
  "sheet-protected": (refusal) => `"${sheet(refusal)}" is protected. Unprotect the sheet and try again.`,
  "structure-protected": () =>
    "The workbook's structure is protected, so no sheet can be added or removed. Unprotect it and try again.",
  "own-sheet-protected": (refusal) => `"${sheet(refusal)}" is protected. Unprotect the sheet and try again.`,
  "no-plan": () =>
    "No measures or indicators were found. Check that a sheet has headings such as 取組名 or 担当課.",
};

const CLEAN_JA: Texts<CleanNote> = {
  "nothing-ours": () => "このブックには、取り除くものがありません",
  "columns-removed": (note) => `「${sheet(note)}」の${count(note)}列`,
  "sheet-removed": (note) => `シート「${sheet(note)}」`,
  "sheet-kept": (note) => `シート「${sheet(note)}」には追記があるため、追記だけを残しました`,
  "entries-lost": (note) => `足した列に記入されていた${count(note)}行の状況や日付も消えます`,
  "entries-kept": (note) => `足した列に記入されていた${count(note)}行の状況や日付は、値として残しました`,
  "print-area-kept": (note) => `「${sheet(note)}」の印刷範囲は、その後に変えられているためそのままです`,
  "table-kept": (note) => `「${sheet(note)}」のテーブルには右に列が足されているため、見出しを残しました`,
  "as-of-restored": (note) => `「${sheet(note)}」の基準日を元の日に戻しました`,
};

const CLEAN_EN: Texts<CleanNote> = {
  "nothing-ours": () => "nothing to take out of this workbook",
  "columns-removed": (note) => `${count(note)} columns of "${sheet(note)}"`,
  "sheet-removed": (note) => `sheet "${sheet(note)}"`,
  "sheet-kept": (note) => `sheet "${sheet(note)}" holds entries of your own, which stay`,
  "entries-lost": (note) => `statuses and dates entered in ${count(note)} rows of these columns go with them`,
  "entries-kept": (note) =>
    `statuses and dates entered in ${count(note)} rows of these columns stay as values`,
  "print-area-kept": (note) => `"${sheet(note)}": the print area was changed since and stays`,
  "table-kept": (note) => `"${sheet(note)}": the table has columns to the right of ours; the headings stay`,
  "as-of-restored": (note) => `"${sheet(note)}": 基準日 is again what it was`,
};

/** What is said once of all the sheets that it holds for. */
const SHARED: ReadonlySet<ColumnsNoteCode> = new Set<ColumnsNoteCode>([
  "protected-to-register",
  "no-room-to-register",
  "indicators-left-out",
  "print-area-widened",
]);

const PLACES: ReadonlySet<ColumnsNoteCode> = new Set<ColumnsNoteCode>([
  "list-columns",
  "indicator-columns",
  "register-rows",
]);

/** Whether a note says where columns stand; the others are remarks. */
export function tellsPlace({ code }: ColumnsNote): boolean {
  return PLACES.has(code);
}

/**
 * What was written, and where, in a few words each; what holds for several sheets is said once.
 *
 * @example formatColumnsNotes(notes, "ja") // ["「一覧」のI～L列（取組30件）", "「一覧」「別表」の印刷範囲に、足した列を含めます"]
 */
export function formatColumnsNotes(notes: readonly ColumnsNote[], language: Language): readonly string[] {
  const texts = language === "ja" ? NOTES_JA : NOTES_EN;
  const byKind = groupBy(notes, (note) => (SHARED.has(note.code) ? note.code : note));
  return [...byKind.values()].map((all) => {
    const figure = all.reduce((sum, note) => sum + (note.count ?? 0), 0);
    return texts[all[0].code]({ ...all[0], count: figure, sheets: all.map(sheet) });
  });
}

/** Why nothing is written, and what to do, in one or two sentences. */
export function formatColumnsRefusal(refusal: ColumnsRefusal, language: Language): string {
  return (language === "ja" ? REFUSALS_JA : REFUSALS_EN)[refusal.code](refusal);
}

/** What was taken out, or stays and why, in a few words. */
export function formatCleanNote(note: CleanNote, language: Language): string {
  return (language === "ja" ? CLEAN_JA : CLEAN_EN)[note.code](note);
}
