import type { Language } from "../core/calendar/era";
import type { EditRejection } from "../core/sheet/edit";

/** What `shinchoku fix` says. */
export interface FixLabels {
  written(output: string, cells: number): string;
  readonly notWritten: string;
  refused(reason: EditRejection): string;
}

const REASONS_JA: Readonly<Partial<Record<EditRejection, string>>> = {
  "sheet-protected": "シートが保護されています",
  "sheet-filtered": "フィルターで行が隠れています",
  merged: "結合されたセルです",
};

const REASONS_EN: Readonly<Partial<Record<EditRejection, string>>> = {
  "sheet-protected": "the sheet is protected",
  "sheet-filtered": "a filter hides rows",
  merged: "the cell is merged",
};

const JAPANESE: FixLabels = {
  written: (output, cells) =>
    cells === 0 ? `${output}: 直すところはありません。` : `${output}: ${String(cells)}個のセルを直しました。`,
  notWritten: "直せなかったセル:",
  refused: (reason) => REASONS_JA[reason] ?? "書き込めません",
};

const ENGLISH: FixLabels = {
  written: (output, cells) =>
    cells === 0 ? `${output}: nothing to fix.` : `${output}: cells fixed: ${String(cells)}.`,
  notWritten: "Cells that could not be fixed:",
  refused: (reason) => REASONS_EN[reason] ?? "it cannot be written",
};

/** The words of `fix` in a language. */
export function fixLabels(language: Language): FixLabels {
  return language === "ja" ? JAPANESE : ENGLISH;
}
