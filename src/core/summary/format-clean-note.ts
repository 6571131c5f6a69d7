import type { Language } from "../calendar/era";
import type { SummaryCleanNote } from "./build-workbook-clean";

const TEXTS: Readonly<
  Record<Language, Readonly<Record<SummaryCleanNote["code"], (sheet: string) => string>>>
> = {
  ja: {
    "summary-removed": (sheet) => `シート「${sheet}」`,
    "summary-kept-as-values": (sheet) => `シート「${sheet}」は書き込みがあるため、値にして残しました`,
    "history-removed": (sheet) => `報告の履歴（シート「${sheet}」）`,
    "history-kept": () => "確定した報告の履歴は残しました（取り除くには --history を付けます）",
    "no-summary": () => "集計シートはありません",
    "no-history": () => "報告の履歴はありません",
  },
  en: {
    "summary-removed": (sheet) => `sheet "${sheet}"`,
    "summary-kept-as-values": (sheet) => `sheet "${sheet}" stays as values, for somebody has written on it`,
    "history-removed": (sheet) => `history of reports (sheet "${sheet}")`,
    "history-kept": () => "the history of settled reports stays (--history takes it out)",
    "no-summary": () => "there is no summary",
    "no-history": () => "there is no history of reports",
  },
};

/** Says what became of a part of the summary. */
export function formatSummaryCleanNote({ code, sheet = "" }: SummaryCleanNote, language: Language): string {
  return TEXTS[language][code](sheet);
}
