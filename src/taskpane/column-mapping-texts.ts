import type { Language } from "../core/calendar/era";
import type { FieldProposal, SheetHeading } from "../core/plan/plan";

/** The texts of the view in which headings are mapped. */
export interface ColumnMappingTexts {
  readonly title: string;
  readonly help: string;
  readonly nothing: string;
  readonly open: string;
  readonly sheets: (first: string, others: number) => string;
  readonly heading: string;
  readonly meaning: string;
  /** What a control is for, for those who hear it. */
  readonly meaningOf: (heading: string) => string;
  readonly automatic: string;
  readonly ignored: string;
  readonly readAs: (field: string, by: SheetHeading["by"]) => string;
  readonly notRead: string;
  readonly leftOut: string;
  readonly proposal: (field: string, level: FieldProposal["level"]) => string;
  readonly take: (field: string) => string;
  readonly save: string;
  readonly discard: string;
}

const LEVELS_JA: Readonly<Record<FieldProposal["level"], string>> = { high: "高", medium: "中", low: "低" };

const JAPANESE: ColumnMappingTexts = {
  title: "見出しの対応",
  help: "見出しが違う意味に読まれたときや、読まれなかったときに、意味を指定できます。指定はブックに保存します。",
  nothing: "検証すると、見出しの一覧をここに表示します。",
  open: "見出しの対応を確かめる",
  sheets: (first, others) => (others === 0 ? first : `${first} ほか${String(others)}シート`),
  heading: "見出し",
  meaning: "意味",
  meaningOf: (heading) => `「${heading}」の意味`,
  automatic: "自動",
  ignored: "読まない",
  readAs: (field, by) => {
    switch (by) {
      case "ending":
        return `${field}として読みました（見出しの末尾から）`;
      case "content":
        return `${field}として読みました（列の中身から）`;
      case "map":
        return `${field}として読みました（指定）`;
      case "term":
      case null:
        return `${field}として読みました`;
    }
  },
  notRead: "読んでいません",
  leftOut: "読んでいません（指定）",
  proposal: (field, level) => `候補：${field}（確からしさ ${LEVELS_JA[level]}）`,
  take: (field) => `${field}にする`,
  save: "保存",
  discard: "取り消す",
};

const ENGLISH: ColumnMappingTexts = {
  title: "Headings",
  help: "Where a heading was read as something else, or not at all, say what it means. The workbook keeps it.",
  nothing: "Check the workbook to see its headings here.",
  open: "Look at the headings",
  sheets: (first, others) => (others === 0 ? first : `${first} and ${String(others)} more`),
  heading: "Heading",
  meaning: "Meaning",
  meaningOf: (heading) => `Meaning of "${heading}"`,
  automatic: "Automatic",
  ignored: "Not read",
  readAs: (field, by) => {
    switch (by) {
      case "ending":
        return `Read as ${field} (by its last word)`;
      case "content":
        return `Read as ${field} (by what it holds)`;
      case "map":
        return `Read as ${field} (as set)`;
      case "term":
      case null:
        return `Read as ${field}`;
    }
  },
  notRead: "Not read",
  leftOut: "Not read (as set)",
  proposal: (field, level) => `Perhaps ${field} (likelihood: ${level})`,
  take: (field) => `Take ${field}`,
  save: "Save",
  discard: "Discard",
};

/** The texts in one language. */
export function columnMappingTexts(language: Language): ColumnMappingTexts {
  return language === "ja" ? JAPANESE : ENGLISH;
}
